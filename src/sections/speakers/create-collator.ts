/** Makes a comparison that sorts as the language does; names that count as equal keep an order of their own. */
export function createCollator(language: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
