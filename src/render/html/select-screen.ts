const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:[^<>"]|"[^"]*")*?)(\/?)>/g;
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col']);

/**
 * Leaves out of a chapter what other formats alone keep (classes `print-only`, `epub-only` without `screen-only`), and
 * the attributes of EPUB, which HTML does not know.
 */
export function selectScreen(html: string): string {
  let kept = '';
  let from = 0;
  let skipped = 0;
  for (const match of html.matchAll(TAG)) {
    const [whole, slash = '', name = '', attributes = '', empty = ''] = match;
    const isVoid = empty !== '' || VOID.has(name);
    const end = match.index + whole.length;
    if (skipped > 0) {
      if (!isVoid) skipped += slash === '' ? 1 : -1;
      if (skipped === 0) from = end;
      continue;
    }
    if (slash !== '') continue;
    if (isForOthers(attributes)) {
      kept += html.slice(from, match.index);
      from = end;
      if (!isVoid) skipped = 1;
    } else if (attributes.includes('epub:')) {
      kept += `${html.slice(from, match.index)}<${name}${attributes.replace(/ epub:[a-z]+="[^"]*"/g, '')}${empty}>`;
      from = end;
    }
  }
  return skipped > 0 ? kept : kept + html.slice(from);
}

function isForOthers(attributes: string): boolean {
  const classes = (/ class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/);
  return !classes.includes('screen-only') && (classes.includes('print-only') || classes.includes('epub-only'));
}
