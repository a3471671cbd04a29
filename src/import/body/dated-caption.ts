import { type Lexicon, wordsOf } from '../lexicon.js';
import type { PageLine } from '../page.js';

/** Tells a caption by its end, a day without year: `A drone photo shows the harbour, August 25`. */
export function isDatedCaption({ key, words }: PageLine, { months }: Lexicon): boolean {
  const [last = '', before = ''] = wordsOf(key).reverse();
  const isDay = (word: string): boolean => /^\d{1,2}$/.test(word);
  return words >= 8 && ((isDay(last) && months.has(before)) || (isDay(before) && months.has(last)));
}
