import type { Phrase, PhraseTable } from '../../languages/words.js';
import type { Token } from './tokens.js';

/** Finds the longest phrase of a table that stands at a token; null when there is none. */
export function matchPhrase<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): Phrase<T> | null {
  const first = tokens[at];
  const phrases = first && table.get(first.key);
  if (!phrases) return null;
  for (const phrase of phrases) if (standsAt(phrase.keys, tokens, at)) return phrase;
  return null;
}

function standsAt(keys: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 1; offset < keys.length; offset += 1) if (tokens[at + offset]?.key !== keys[offset]) return false;
  return true;
}
