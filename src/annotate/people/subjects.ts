import type { PeopleLexicon } from '../../languages/grammar/people.js';
import type { Reading } from './reading.js';

/**
 * Tells whether an expression can be the subject of its sentence: it is not inside quotation marks, and no preposition
 * stands before it.
 */
export function isSubjectAt({ tokens }: Reading, from: number, people: PeopleLexicon): boolean {
  const [token, before] = [tokens[from], tokens[from - 1]];
  if (!token || token.quoted) return false;
  if (!before) return true;
  return before.shape !== 'lower' || !people.prepositions.has(before.key);
}
