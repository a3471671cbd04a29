import { fold } from '../../text/fold.js';
import type { Lexicon } from '../lexicon.js';

/** Finds where a sentence starts after words without full stop: a function word with a capital after a small letter. */
export function findSeam(text: string, from: number, within: number, lexicon: Lexicon): number | null {
  const area = text.slice(from, from + within);
  for (const match of area.matchAll(/(?<=\s\p{Ll}[\p{L}'’-]*|[\p{N}»”"?!])\s?(?=(\p{Lu}\p{L}{0,12})['’\s])/gu)) {
    if (match.index >= 16 && lexicon.lists.functionWords.has(fold(match[1] ?? ''))) return from + match.index;
  }
  return null;
}
