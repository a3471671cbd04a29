const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'meta', 'link', 'base', 'embed', 'source']);

/** Elements that run, load or lead away; none of ours uses them, but a theme's template might. */
const FORBIDDEN = new Set(
  'script style iframe frame object embed applet meta link base form input button audio video source track'.split(' '),
);
/** Attributes of EPUB, which HTML does not know, and those that run scripts. */
const DROPPED = / (?:epub:[a-z]+|on[a-z]+)=(?:"[^"]*"|'[^']*')/gi;
/** Addresses that would be loaded; images of ours are `asset:` until they are put in. */
const LOADED = / (?:src|srcset|poster|background|data)=(?:"(?!data:|asset:)[^"]*"|'(?!data:|asset:)[^']*')/gi;

/**
 * Leaves out of a chapter what other formats alone keep (classes `print-only`, `epub-only` without `screen-only`), and
 * whatever a browser would run or load.
 */
export function selectScreen(html: string): string {
  let kept = '';
  let from = 0;
  let skipped = 0;
  for (const match of html.matchAll(TAG)) {
    const [whole, slash = '', name = '', attributes = '', empty = ''] = match;
    const isVoid = empty !== '' || VOID.has(name.toLowerCase());
    const end = match.index + whole.length;
    if (skipped > 0) {
      if (!isVoid) skipped += slash === '' ? 1 : -1;
      if (skipped === 0) from = end;
      continue;
    }
    if (slash !== '') continue;
    const clean = attributes.replace(DROPPED, '').replace(LOADED, '');
    if (FORBIDDEN.has(name.toLowerCase()) || isForOthers(attributes)) {
      kept += html.slice(from, match.index);
      from = end;
      if (!isVoid) skipped = 1;
    } else if (clean !== attributes) {
      kept += `${html.slice(from, match.index)}<${name}${clean}${empty}>`;
      from = end;
    }
  }
  return skipped > 0 ? kept : kept + html.slice(from);
}

function isForOthers(attributes: string): boolean {
  const classes = (/ class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/);
  return !classes.includes('screen-only') && (classes.includes('print-only') || classes.includes('epub-only'));
}
