import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { Clause, Subject } from './clause.js';
import type { Item } from './items.js';
import { hasOwnVerb, isAdverbial, isComplementOnly, isSubjectPlace } from './noun-places.js';
import type { VerbGroup } from './verb-groups.js';

/** A noun phrase has at most so many items. */
const MAX_PHRASE = 10;
/** A name that is nobody's mention has at most so many words. */
const MAX_NAME = 4;

/** "« … », souffle la jeune femme": a noun phrase behind a tag that is no mention. */
export function readNounBehind({ items }: Clause, group: VerbGroup, grammar: QuotationGrammar): Subject | null {
  if (!grammar.verbGroup.subjectFollowsTag || !group.verb.quotation) return null;
  let from = group.to;
  while (isAdverbial(items[from], grammar)) from++;
  const next = readNoun(items, from, 'right', grammar) ?? readName(items, from, grammar);
  if (next) return next;
  // "a affirmé à l'AFP sous couvert d'anonymat un responsable"
  for (let at = from; at < Math.min(items.length, from + MAX_PHRASE); at++) {
    const item = items[at];
    if (item?.kind !== 'word' || item.quote) return null;
    const isFree = !grammar.nounPhrase.prepositions.has(items[at - 1]?.lower ?? '');
    if (at > from && isFree && grammar.nounPhrase.indefinites.has(item.lower))
      return readNoun(items, at, 'right', grammar);
  }
  return null;
}

/** "« … », conclut Marie-Do": capitalised words that are no mention. */
export function readName(
  items: readonly Item[],
  from: number,
  { nounPhrase, clause }: QuotationGrammar,
): Subject | null {
  const isName = (item: Item | undefined): boolean =>
    item?.kind === 'word' &&
    item.capital &&
    item.reference === null &&
    ![nounPhrase.determiners, nounPhrase.prepositions, clause.timeWords].some((set) => set.has(item.lower));
  let to = from;
  while (to < from + MAX_NAME && isName(items[to])) to++;
  if (to === from) return null;
  const pronoun = { gender: null, plural: false };
  return { person: null, pronoun, noun: 'name', from, to, side: 'right', basis: 'verb' };
}

/** "Un ouvrier de l'équipe de nuit raconte": a noun phrase before a verb that is no mention. */
export function readNounBefore(
  { items }: Clause,
  last: number,
  from: number,
  grammar: QuotationGrammar,
): Subject | null {
  const { indefinites, definites } = grammar.nounPhrase;
  for (let index = last - 1; index >= Math.max(from, last - MAX_PHRASE); index--) {
    const item = items[index];
    if (!item || item.kind === 'mark' || item.quote || !isComplementOnly(items, index, index + 1, grammar)) return null;
    if (!indefinites.has(item.lower) && !definites.has(item.lower)) continue;
    if (!isSubjectPlace(items, index, from, grammar)) continue;
    const subject = readNoun(items, index, 'left', grammar);
    return subject && subject.to >= last ? { ...subject, to: last + 1 } : null;
  }
  return null;
}

/** "Un humanitaire, qui a requis l'anonymat, décrit": somebody new before what the commas enclose. */
export function readNounEnclosed(
  { items }: Clause,
  mark: number,
  from: number,
  grammar: QuotationGrammar,
): Subject | null {
  for (let index = from; index < mark; index++) {
    const item = items[index];
    if (!item || !grammar.nounPhrase.indefinites.has(item.lower) || item.reference) continue;
    if (!isSubjectPlace(items, index, from, grammar)) continue;
    const subject = readNoun(items, index, 'left', grammar);
    const next = subject && items[subject.to];
    if (next?.kind === 'mark' && !hasOwnVerb(items, subject?.to ?? 0, mark, grammar)) return subject;
  }
  return null;
}

/** Reads a noun phrase in the singular, of somebody able to speak as far as can be told: not of a text. */
export function readNoun(
  items: readonly Item[],
  from: number,
  side: Subject['side'],
  grammar: QuotationGrammar,
): Subject | null {
  const { nounPhrase } = grammar;
  const article = items[from];
  if (!article) return null;
  const isNew = nounPhrase.indefinites.has(article.lower);
  const pronoun = nounPhrase.indefinites.get(article.lower) ?? nounPhrase.definites.get(article.lower);
  if (!pronoun) return null;
  let to = from + 1;
  for (; to < Math.min(items.length, from + MAX_PHRASE); to++) {
    const item = items[to];
    if (item?.kind !== 'word' || item.quote || isAdverbial(item, grammar)) break;
    if (!isComplementOnly(items, to, to + 1, grammar) || nounPhrase.documents.has(item.lower)) {
      if (nounPhrase.documents.has(item.lower) && !nounPhrase.prepositions.has(items[to - 1]?.lower ?? '')) return null;
      if (!nounPhrase.documents.has(item.lower)) break;
    }
  }
  if (to < from + 2) return null;
  // With a complement ("le patron du bar") it is somebody new, too.
  const hasComplement = items.slice(from + 1, to).some(({ lower }) => nounPhrase.linkers.has(lower));
  return { person: null, pronoun, noun: isNew || hasComplement ? 'new' : 'known', from, to, side, basis: 'pronoun' };
}
