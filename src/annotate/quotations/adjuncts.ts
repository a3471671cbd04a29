import type { QuotationGrammar, ReportingVerb } from '../../languages/grammar/quotations.js';
import type { Item } from './items.js';

const CLOSING_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** Whether a time stands at `index`: `lundi`, `le 3 mars`, `last Friday`. */
export function isTime(items: readonly Item[], index: number, { clause, nounPhrase }: QuotationGrammar): boolean {
  const [first, second, third] = [items[index], items[index + 1], items[index + 2]];
  if (!first || first.reference) return false;
  if (clause.timeWords.has(first.lower)) return true;
  if (first.kind === 'number') return second !== undefined && clause.timeWords.has(second.lower);
  if (!nounPhrase.determiners.has(first.lower) || !second || second.reference) return false;
  return second.kind === 'number'
    ? third !== undefined && clause.timeWords.has(third.lower)
    : clause.timeWords.has(second.lower);
}

/** Skips one adverb, time, bracket or adjunct with its preposition; null when what stands at `index` is none. */
export function skipAdjunct(
  items: readonly Item[],
  index: number,
  limit: number,
  verb: ReportingVerb,
  grammar: QuotationGrammar,
): number | null {
  const item = items[index];
  if (!item) return null;
  const { verbGroup, clause, nounPhrase } = grammar;
  if (item.kind === 'mark') return skipBracket(items, index, limit);
  if (verbGroup.adverbs.has(item.lower) || clause.timeWords.has(item.lower)) return index + 1;
  if (item.lower.endsWith(verbGroup.adverbEnding) && !item.reference && !item.capital) return index + 1;
  if (isTime(items, index, grammar)) return index + (items[index + 1]?.kind === 'number' ? 3 : 2);
  if (item.kind === 'number') return index + 1;
  if (verb.addresseeNeeded && !nounPhrase.prepositions.has(item.lower)) {
    const end = skipPhrase(items, index, limit, grammar);
    return end > index ? end : null;
  }
  if (!clause.adjunctPrepositions.has(item.lower)) return null;
  // "agreed to extend" is no adjunct, "said to reporters" is one.
  const next = items[index + 1];
  const isHearer = next && (next.capital || nounPhrase.determiners.has(next.lower) || clause.hearers.has(next.lower));
  if (item.lower === clause.infinitiveMark && !isHearer) return null;
  return skipPhrase(items, index + 1, limit, grammar);
}

/** "told reporters (in English) that …": behind the closing bracket; null when none opens, or none closes. */
function skipBracket(items: readonly Item[], index: number, limit: number): number | null {
  const closing = CLOSING_BRACKETS.get(items[index]?.lower ?? '');
  if (closing === undefined) return null;
  for (let at = index + 1; at < limit; at++) if (items[at]?.lower === closing) return at + 1;
  return null;
}

/** Skips a noun phrase: a mention, or an article and the words up to where another phrase begins. */
function skipPhrase(
  items: readonly Item[],
  from: number,
  limit: number,
  { nounPhrase, clause, verbGroup }: QuotationGrammar,
): number {
  let index = from;
  const reference = items[index]?.reference;
  if (reference) {
    while (index < limit && items[index]?.reference === reference) index++;
    // "told ABC Radio", "told Nairobi radio"
    while (index < limit && isRestOfName(items[index], clause)) index++;
    return index;
  }
  while (index < limit && nounPhrase.determiners.has(items[index]?.lower ?? '')) index++;
  for (const head = index; index < limit; index++) {
    const item = items[index];
    if (!item || item.quote || item.kind === 'mark') return index;
    const { lower } = item;
    if (index > head && nounPhrase.linkers.has(lower) && !nounPhrase.determiners.has(items[index - 1]?.lower ?? ''))
      continue;
    const isBorder =
      nounPhrase.determiners.has(lower) ||
      nounPhrase.prepositions.has(lower) ||
      nounPhrase.subjectPronouns.has(lower) ||
      clause.complementizers.has(lower) ||
      clause.questionWords.has(lower) ||
      clause.bareSubjects.has(lower) ||
      clause.timeWords.has(lower) ||
      lower === clause.infinitiveMark ||
      verbGroup.perfect.has(lower) ||
      item.reference !== null;
    if (index > head && isBorder && !nounPhrase.linkers.has(items[index - 1]?.lower ?? '')) return index;
  }
  return index;
}

const isRestOfName = (item: Item | undefined, { hearers }: QuotationGrammar['clause']): boolean =>
  item?.kind === 'word' && !item.reference && (hearers.has(item.lower) || hearers.has(`${item.lower}s`));

/** ", lors d'une conférence de presse, que …": skips to behind the closing comma if the complement follows there. */
export function skipEnclosed(
  items: readonly Item[],
  comma: number,
  limit: number,
  verb: ReportingVerb,
  { clause, nounPhrase }: QuotationGrammar,
): number | null {
  for (let index = comma + 1; index < limit; index++) {
    const item = items[index];
    if (!item || item.quote || item.lower === ';' || item.lower === ':') return null;
    if (item.lower !== ',') continue;
    const next = items[index + 1]?.lower ?? '';
    const isComplement =
      (verb.addressee && nounPhrase.determiners.has(next) && !nounPhrase.prepositions.has(next)) ||
      (verb.clause && clause.complementizers.has(next)) ||
      verb.prepositions.includes(next) ||
      (verb.object && nounPhrase.determiners.has(next) && !nounPhrase.prepositions.has(next));
    return isComplement ? index + 1 : null;
  }
  return null;
}
