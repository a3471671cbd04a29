/**
 * Finds what would make a style sheet load something: `@import`, and `url()` or `image-set()` of anything but `data:`.
 * Escapes are undone first (CSS Syntax 3, section 4.3.7). Gives the offending piece, null when there is none.
 */
export function checkStyles(css: string): string | null {
  const plain = removeComments(css)
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, digits: string) => codePoint(digits))
    .replaceAll('\\', '');
  if (/<\/style/i.test(plain)) return '</style';
  const found = /@import\b|@namespace\b|(?:url|src)\(\s*(?!["']?\s*data:)|image-set\(/i.exec(plain);
  return found ? (plain.slice(found.index, found.index + 60).split('\n')[0] ?? found[0]) : null;
}

function removeComments(css: string): string {
  const [first = '', ...others] = css.split('/*');
  return first + others.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : '')).join('');
}

function codePoint(digits: string): string {
  const value = Number.parseInt(digits, 16);
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '';
}
