import type { NumberGrammar } from '../../languages/grammar/numbers.js';
import type { Qualifier } from '../../model/annotation.js';
import type { TokenRange } from '../dates/match-form.js';

/** Reads the words before a number that say how exact it is; the longest that fit. */
export function readQualifier(
  { tokens, from }: TokenRange,
  at: number,
  grammar: NumberGrammar,
): { readonly from: number; readonly qualifier: Qualifier } | null {
  let best: { readonly from: number; readonly qualifier: Qualifier } | null = null;
  for (const { words, qualifier } of grammar.qualifiers.get(tokens[at - 1]?.key ?? '') ?? []) {
    const start = at - words.length;
    if (start < from || !words.every((word, index) => tokens[start + index]?.key === word)) continue;
    if (best === null || start < best.from) best = { from: start, qualifier };
  }
  return best;
}
