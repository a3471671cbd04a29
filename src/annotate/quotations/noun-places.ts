import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { Item } from './items.js';

/** So many bare nouns may stand between an article and a name: "l'apicultrice Judith Amar". */
const MAX_NOUNS = 3;

/** Whether a word is an adverb, a negation or a word of time. */
export function isAdverbial(item: Item | undefined, { verbGroup, clause }: QuotationGrammar): boolean {
  if (item?.kind !== 'word' || item.reference) return false;
  const { adverbs, adverbEnding, negations } = verbGroup;
  const { lower } = item;
  if (adverbs.has(lower) || negations.has(lower) || clause.timeWords.has(lower)) return true;
  return lower.endsWith(adverbEnding) && lower.length > adverbEnding.length + 3;
}

/** Whether a word can be a verb for all that the lists say. */
export function isPlainVerb(item: Item, { verbGroup, nounPhrase, clause }: QuotationGrammar): boolean {
  if (item.kind !== 'word' || item.reference !== null || item.capital) return false;
  const others = [
    clause.relatives,
    verbGroup.perfect,
    verbGroup.copula,
    nounPhrase.determiners,
    nounPhrase.prepositions,
  ];
  return ![...others, nounPhrase.coordinators].some((set) => set.has(item.lower));
}

/** Whether the mention at `index` hangs on a preposition and so is no subject. */
export function isComplement(items: readonly Item[], index: number, { nounPhrase }: QuotationGrammar): boolean {
  const { prepositions, determiners } = nounPhrase;
  const [first, before] = [items[index], items[index - 1]];
  // "des" before a mention or at its start is an article where a sentence or clause begins, else a preposition.
  if (first && prepositions.has(first.lower)) return !determiners.has(first.lower) || before?.kind === 'word';
  if (before?.kind !== 'word' || !prepositions.has(before.lower)) return false;
  return !(determiners.has(before.lower) && items[index - 2]?.kind !== 'word');
}

/** Whether a noun phrase that starts at `index` stands where a subject does. */
export function isSubjectPlace(
  items: readonly Item[],
  index: number,
  from: number,
  grammar: QuotationGrammar,
): boolean {
  if (index <= from) return !isComplement(items, index, grammar);
  const before = items[index - 1];
  if (!before || before.quote) return true;
  if (isComplement(items, index, grammar)) return false;
  if (before.kind === 'mark') return true;
  if (before.kind === 'number') return false;
  const { nounPhrase, clause } = grammar;
  if (nounPhrase.determiners.has(before.lower)) return isSubjectPlace(items, index - 1, from, grammar);
  // "Insp Andrew Untel": a title in no list.
  const isTitle =
    items[index]?.capital === true &&
    before.capital &&
    !before.reference &&
    before.lower.length > 1 &&
    !nounPhrase.prepositions.has(before.lower);
  if (isTitle) return isSubjectPlace(items, index - 1, from, grammar);
  if (items[index]?.capital && opensWithTitle(items, index, from, grammar)) return true;
  const article = findArticle(items, index - 1, grammar);
  if (article !== null && article >= from) return isSubjectPlace(items, article, from, grammar);
  return (
    nounPhrase.coordinators.has(before.lower) ||
    clause.complementizers.has(before.lower) ||
    clause.contrasts.some((words) => words.at(-1) === before.lower) ||
    isAdverbial(before, grammar)
  );
}

/** "Australian paceman Tom Untel, who …": nothing but a few nouns without article stand between the opening and a name. */
function opensWithTitle(
  items: readonly Item[],
  index: number,
  from: number,
  { nounPhrase, verbs, verbGroup, clause }: QuotationGrammar,
): boolean {
  if (index - from > MAX_NOUNS || !items[from]?.capital) return false;
  const others = [nounPhrase.prepositions, nounPhrase.coordinators, nounPhrase.determiners, verbGroup.perfect];
  const closed = [...others, verbGroup.copula, verbGroup.unreal, clause.complementizers, clause.relatives];
  return items
    .slice(from, index)
    .every(
      ({ kind, lower, reference }) =>
        kind === 'word' && !reference && !verbs.has(lower) && !closed.some((set) => set.has(lower)),
    );
}

/** The article before at most a few bare nouns that end at `last`. */
function findArticle(items: readonly Item[], last: number, { nounPhrase, verbs }: QuotationGrammar): number | null {
  for (let index = last; index > last - MAX_NOUNS && index > 0; index--) {
    const { kind, capital, reference, lower } = items[index] ?? {};
    if (kind !== 'word' || capital || reference || lower === undefined) return null;
    if (nounPhrase.prepositions.has(lower) || nounPhrase.coordinators.has(lower) || verbs.has(lower)) return null;
    const article = items[index - 1];
    if (article && nounPhrase.determiners.has(article.lower) && !article.reference) return index - 1;
  }
  return null;
}

/** Whether the mention that ends before `index` is only a possessor: "the group's director". */
export const isPossessor = (items: readonly Item[], index: number, { nounPhrase }: QuotationGrammar): boolean =>
  nounPhrase.possessives.has(items[index]?.lower ?? '');

/** Whether nothing between two indexes has a tense or opens a clause. */
export function isComplementOnly(items: readonly Item[], from: number, to: number, grammar: QuotationGrammar): boolean {
  const { verbGroup, clause, nounPhrase } = grammar;
  const { perfect, copula, unreal, reflexive, negations } = verbGroup;
  return items
    .slice(from, to)
    .every(
      ({ kind, lower }) =>
        kind !== 'mark' &&
        ![perfect, copula, unreal, reflexive, negations, clause.complementizers, clause.relatives].some((set) =>
          set.has(lower),
        ) &&
        !nounPhrase.subjectPronouns.has(lower),
    );
}

/** Whether another mention is joined to the one at `index` by a conjunction, as the head of the same subject. */
export function isCoordinated(
  items: readonly Item[],
  index: number,
  from: number,
  { nounPhrase }: QuotationGrammar,
): boolean {
  const [before, joined] = [items[index - 1], items[index - 2]];
  if (index - 2 < from || !before || !joined) return false;
  return nounPhrase.coordinators.has(before.lower) && joined.reference !== null && joined.kind === 'word';
}

/** Whether a conjunction and an article stand between two indexes: another noun phrase joins the one before. */
export function joinsAnother(
  items: readonly Item[],
  from: number,
  to: number,
  { nounPhrase }: QuotationGrammar,
): boolean {
  const { coordinators, determiners, linkers } = nounPhrase;
  for (let index = from; index + 1 < to; index++) {
    const next = items[index + 1]?.lower ?? '';
    if (coordinators.has(items[index]?.lower ?? '') && determiners.has(next) && !linkers.has(next)) return true;
  }
  return false;
}

/** Whether a finite auxiliary follows a comma between the marks: the subject has had its verb already. */
export function hasOwnVerb(items: readonly Item[], from: number, to: number, { verbGroup }: QuotationGrammar): boolean {
  for (let index = from; index < to; index++) {
    const next = items[index + 1]?.lower ?? '';
    if (items[index]?.lower !== ',' || index + 1 > to) continue;
    const { perfect, copula, unreal, reflexive, negations, gerundEnding } = verbGroup;
    // "s'exprimant depuis Dakar"
    if (reflexive.has(next) && items[index + 2]?.lower.endsWith(gerundEnding)) continue;
    if ([perfect, copula, unreal, reflexive, negations].some((set) => set.has(next))) return true;
  }
  return false;
}

/** Whether a verb stands where a tag does: right behind a quotation, or behind a comma. */
export function hasTagPlace(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  return before !== undefined && (before.quote !== null || (before.lower === ',' && items[from - 2]?.quote != null));
}
