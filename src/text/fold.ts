/** Latin letters, those of Vietnamese too, have their folded form in a table; other scripts ask Unicode. */
const LATIN_END = 0x250;
const MORE_LATIN = 0x1e00;
const MORE_LATIN_END = 0x1f00;
const FOLDED: readonly string[] = [
  ...Array.from({ length: LATIN_END }, (_, code) => code),
  ...Array.from({ length: MORE_LATIN_END - MORE_LATIN }, (_, index) => MORE_LATIN + index),
].map((code) => foldByUnicode(String.fromCharCode(code)));

/** Lowers case and strips diacritics, for comparing names and words; U+0111 (đ) counts as d. Length may change. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < LATIN_END) folded += FOLDED[code];
    else if (code >= MORE_LATIN && code < MORE_LATIN_END) folded += FOLDED[code - MORE_LATIN + LATIN_END];
    else if (code === 0x2019) folded += "'";
    else return foldByUnicode(text);
  }
  return folded;
}

function foldByUnicode(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll('’', "'");
}
