import type { Language } from '../../languages/language.js';
import { tokenize } from '../../text/tokens.js';

/** Letters of a word that are compared, so that endings and cognates of two languages do not count. */
const STEM = 5;

/** The words that tell what happened, as stems; dates and words without content left out. */
export function contentStems(text: string, { summary, dates }: Language): ReadonlySet<string> {
  const { months, weekdays, parts, units } = dates.lexicon;
  const stems = new Set<string>();
  for (const { kind, key } of tokenize(text)) {
    const isTime = months.has(key) || weekdays.has(key) || parts.has(key) || units.has(key);
    if (kind === 'word' && key.length > 2 && !isTime && !summary.stopWords.has(key)) stems.add(key.slice(0, STEM));
  }
  return stems;
}

/** Share of the words of the shorter text that the other has too, and their number. */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly share: number; readonly common: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const stem of small) if (large.has(stem)) common++;
  return { share: small.size === 0 ? 0 : common / small.size, common };
}
