/** Lowers case and strips diacritics, for comparing names and words; U+0111 (đ) counts as d. Length may change. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll('’', "'");
}
