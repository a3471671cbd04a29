/** What a scan reports, in document order; `raw` is the text as it stands. */
export interface XhtmlHandler {
  open(name: string, attributes: string, isEmpty: boolean): void;
  close(name: string): void;
  text(raw: string): void;
}

const NAME = /[A-Za-z_][^\s/<>"'=]*/y;

/**
 * Walks through well-formed XHTML in one pass without building a tree. Comments and declarations are skipped; a `<`
 * that starts no tag is reported as text, escaped.
 */
export function scanXhtml(xhtml: string, handler: XhtmlHandler): void {
  let at = 0;
  while (at < xhtml.length) {
    const next = xhtml.indexOf('<', at);
    if (next !== at) {
      handler.text(xhtml.slice(at, next < 0 ? xhtml.length : next));
      if (next < 0) return;
    }
    if (xhtml.startsWith('<!', next) || xhtml.startsWith('<?', next)) {
      const end = xhtml.startsWith('<!--', next) ? xhtml.indexOf('-->', next) + 2 : xhtml.indexOf('>', next);
      at = end < next ? xhtml.length : end + 1;
      continue;
    }
    const isClosing = xhtml[next + 1] === '/';
    NAME.lastIndex = next + (isClosing ? 2 : 1);
    const name = NAME.exec(xhtml)?.[0];
    const end = name === undefined ? -1 : findTagEnd(xhtml, NAME.lastIndex);
    if (name === undefined || end < 0) {
      handler.text('&lt;');
      at = next + 1;
      continue;
    }
    if (isClosing) handler.close(name);
    else {
      const isEmpty = xhtml[end - 1] === '/';
      handler.open(name, xhtml.slice(next + 1 + name.length, isEmpty ? end - 1 : end), isEmpty);
    }
    at = end + 1;
  }
}

/** Finds the `>` that ends a tag, values in quotes apart; -1 when there is none before the next `<`. */
function findTagEnd(xhtml: string, from: number): number {
  for (let at = from; at < xhtml.length; at += 1) {
    const code = xhtml.charCodeAt(at);
    if (code === 62) return at;
    if (code === 60) return -1;
    if (code !== 34 && code !== 39) continue;
    at = xhtml.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

const ATTRIBUTE = /(?:^|\s)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads the attributes of a start tag; values stay escaped. */
export function readAttributes(attributes: string): Map<string, string> {
  const read = new Map<string, string>();
  if (attributes.trim() === '') return read;
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) read.set(name, double ?? single ?? '');
  return read;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Turns the character references of XML into characters; unknown ones stay. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    const code = hex !== undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Escapes text for element content and double-quoted attributes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
