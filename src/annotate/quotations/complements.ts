import type { QuotationGrammar, ReportingVerb } from '../../languages/grammar/quotations.js';
import { skipAdjunct, skipEnclosed } from './adjuncts.js';
import { type ComplementStart, formAt, MAX_REACH } from './complement-forms.js';
import type { Item } from './items.js';

/** So many items may belong to a phrase of time, place or hearer. */
const MAX_PHRASE = 15;

/**
 * Finds where the complement of a reporting verb begins: the complementizer, the preposition or the first word of the
 * object; adverbs, times, places and hearers between are skipped. Null when what follows is no complement of the verb.
 */
export function findComplement(
  items: readonly Item[],
  start: number,
  verb: ReportingVerb,
  grammar: QuotationGrammar,
): ComplementStart | null {
  const limit = Math.min(items.length, start + MAX_REACH);
  let skipped = 0;
  for (let index = start; index < limit; ) {
    const item = items[index];
    if (!item) return null;
    if (item.quote) return { from: index, form: 'quotation' };
    // "a indiqué lors d'un point de presse, que …"
    if (item.lower === ',' && skipped > 0 && verb.clause && isComplementizer(items[index + 1], grammar))
      return { from: index + 1, form: 'clause' };
    if (item.lower === ',') {
      const next = skipEnclosed(items, index, limit, verb, grammar);
      if (next === null) return null;
      index = next;
      continue;
    }
    // "Elle met en garde : si rien ne change, …"
    if (item.lower === ':' && verb.quotation && items[index + 1]?.kind === 'word')
      return { from: index + 1, form: 'clause' };
    if (item.kind === 'mark' && !/[([“"]/.test(item.lower)) return null;
    // "A dam promised in 2015 has yet to be built": what is promised stands before.
    if (skipped > 0 && isTensed(item, grammar)) return null;
    const form = formAt(items, index, verb, grammar, skipped);
    if (form) return { from: index, form };
    const isHearer = verb.addresseeNeeded && index === start;
    const clauseAt =
      isHearer || grammar.nounPhrase.prepositions.has(item.lower) ? findClause(items, index, verb, grammar) : null;
    if (clauseAt !== null) return { from: clauseAt, form: 'clause' };
    const next = skipAdjunct(items, index, limit, verb, grammar);
    if (next === null) return null;
    skipped += next - index;
    index = next;
  }
  return null;
}

/** An auxiliary in the place of a complement has its subject before the verb, which then was a participle. */
const isTensed = (item: Item, { clause, verbGroup }: QuotationGrammar): boolean =>
  clause.bareClause && item.kind === 'word' && (verbGroup.perfect.has(item.lower) || verbGroup.copula.has(item.lower));

const isComplementizer = (item: Item | undefined, { clause }: QuotationGrammar): boolean =>
  item !== undefined && clause.complementizers.has(item.lower);

/** "said in an interview with local radio that …": the complementizer behind a prepositional phrase of any length. */
function findClause(
  items: readonly Item[],
  from: number,
  verb: ReportingVerb,
  { clause }: QuotationGrammar,
): number | null {
  if (!verb.clause) return null;
  for (let index = from + 1; index < Math.min(items.length, from + MAX_PHRASE); index++) {
    const item = items[index];
    if (!item || item.quote || (item.kind === 'mark' && !item.reference) || clause.relatives.has(item.lower))
      return null;
    if (clause.complementizers.has(item.lower)) return index;
  }
  return null;
}
