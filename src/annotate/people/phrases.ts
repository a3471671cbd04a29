import type { Phrase, PhraseTable } from '../../languages/words.js';
import type { Token } from './tokens.js';

/** Finds the longest phrase of a table that stands at a token; null when there is none. */
export function matchPhrase<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): Phrase<T> | null {
  const first = tokens[at];
  const phrases = first && table.get(first.key);
  if (!phrases) return null;
  return phrases.find(({ keys }) => keys.every((key, offset) => tokens[at + offset]?.key === key)) ?? null;
}
