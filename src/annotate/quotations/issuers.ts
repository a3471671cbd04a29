import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { Clause } from './clause.js';
import type { Chunk } from './frames.js';

/**
 * "un communiqué du ministère": the body whose words a text gives, when the noun of the text stands at `index` and the body
 * right behind; null otherwise.
 */
export function issuerBehind(
  { items, chunks }: Pick<Clause, 'items' | 'chunks'>,
  index: number,
  { nounPhrase }: QuotationGrammar,
): Chunk | null {
  const [noun, next] = [items[index], items[index + 1]];
  if (!noun || !next || noun.reference || !nounPhrase.releases.has(noun.lower) || !nounPhrase.linkers.has(next.lower))
    return null;
  // "du ministère" holds its article, "de l'Office" has one of its own.
  const issuer = chunks.find(({ from }) => from > index && from <= index + MAX_LINK);
  return issuer?.reference.person.kind === 'organisation' ? issuer : null;
}

/** So many items may stand between the text and its issuer: a preposition and an article. */
const MAX_LINK = 3;
