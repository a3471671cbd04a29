import type { Pronoun, QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { AttributionBasis, LocalPerson } from '../../model/annotation.js';
import { type Chunk, chunksOf } from './frames.js';
import type { Item } from './items.js';
import type { VerbGroup } from './verb-groups.js';

/** Who is the subject of a reporting verb, and where the words for it stand. Indexes are of items. */
export interface Subject {
  /** Null = a pronoun or noun phrase that is no mention, see `pronoun`. */
  readonly person: LocalPerson | null;
  readonly pronoun: Pronoun | null;
  /** A noun phrase that is no mention: `known` takes up somebody ("la jeune femme"), `new` brings somebody in ("un ouvrier"). */
  readonly noun: 'known' | 'new' | null;
  readonly from: number;
  readonly to: number;
  readonly side: 'left' | 'right' | 'shared';
  readonly basis: AttributionBasis;
}

/** A frame with its mentions as chunks. */
export interface Clause {
  readonly items: readonly Item[];
  readonly chunks: readonly Chunk[];
}

/** So many items may stand between a verb and the subject that follows it. */
const MAX_TAG_REACH = 10;
/** So many items may belong to a noun phrase behind the mention that heads it. */
const MAX_COMPLEMENT = 14;
/** So many bare nouns may stand between an article and a name: "l'apicultrice Judith Amar". */
const MAX_NOUNS = 3;

export const toClause = (items: readonly Item[]): Clause => ({ items, chunks: chunksOf(items) });

/** Finds the subject of a finite reporting verb; null when nobody able to speak is. `from` bounds the search. */
export function findSubject(clause: Clause, group: VerbGroup, from: number, grammar: QuotationGrammar): Subject | null {
  const { items } = clause;
  if (group.inverted !== null) return readPronoun(clause, group.inverted, 'right', grammar);
  let left = group.from - 1;
  while (left >= from && isAdverbial(items[left], grammar)) left--;
  const before = left < from ? undefined : items[left];
  const isDetached = before === undefined || before.quote !== null || before.kind === 'mark';
  if (isDetached && grammar.verbGroup.subjectFollowsTag) {
    const right = findSubjectBehind(clause, group, grammar);
    const interposed = before?.kind === 'mark' ? findInterposed(clause, left, from, grammar) : null;
    if (interposed && (right === null || !hasTagPlace(items, group.from))) return interposed;
    if (right) return right;
  }
  if (before === undefined || before.quote) return isDetached ? readNounBehind(clause, group, grammar) : null;
  if (before.kind === 'mark') {
    return (
      findInterposed(clause, left, from, grammar) ??
      readNounEnclosed(clause, left, from, grammar) ??
      (hasTagPlace(items, group.from) ? readNounBehind(clause, group, grammar) : null)
    );
  }
  const pronoun = readPronoun(clause, left, 'left', grammar);
  if (pronoun) return pronoun;
  if (grammar.clause.relatives.has(before.lower)) return findAntecedent(clause, left, from);
  if (grammar.nounPhrase.coordinators.has(before.lower)) return findMainSubject(clause, from, left, grammar);
  return findHead(clause, left, from, grammar) ?? readNounBefore(clause, left, from, grammar);
}

/** "« … », souffle la jeune femme": a noun phrase behind a tag that is no mention. */
function readNounBehind({ items }: Clause, group: VerbGroup, grammar: QuotationGrammar): Subject | null {
  if (!grammar.verbGroup.subjectFollowsTag || !group.verb.quotation) return null;
  let from = group.to;
  while (isAdverbial(items[from], grammar)) from++;
  return readNoun(items, from, 'right', grammar);
}

/** "Un ouvrier de l'équipe de nuit raconte": a noun phrase before a verb that is no mention. */
function readNounBefore({ items }: Clause, last: number, from: number, grammar: QuotationGrammar): Subject | null {
  const { indefinites, definites } = grammar.nounPhrase;
  for (let index = last - 1; index >= Math.max(from, last - MAX_TAG_REACH); index--) {
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
function readNounEnclosed({ items }: Clause, mark: number, from: number, grammar: QuotationGrammar): Subject | null {
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
function readNoun(
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
  for (; to < Math.min(items.length, from + MAX_TAG_REACH); to++) {
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

/** The mention that heads the noun phrase which ends at `last`: "Anil K. of the Passengers' Forum". */
function findHead({ items, chunks }: Clause, last: number, from: number, grammar: QuotationGrammar): Subject | null {
  for (const chunk of chunks.toReversed()) {
    if (chunk.from > last || chunk.from < from) continue;
    if (last + 1 - chunk.to > MAX_COMPLEMENT || !isComplementOnly(items, chunk.to, last + 1, grammar)) return null;
    if (isComplement(items, chunk.from, grammar) || isPossessor(items, chunk.to, grammar)) continue;
    // Of several together ("la maire et les syndicats") none is named.
    return isCoordinated(items, chunk.from, from, grammar) ? null : toSubject(chunk, 'left', 'verb');
  }
  return null;
}

/** Whether the mention that ends before `index` is only a possessor: "the group's director". */
const isPossessor = (items: readonly Item[], index: number, { nounPhrase }: QuotationGrammar): boolean =>
  nounPhrase.possessives.has(items[index]?.lower ?? '');

/** Whether nothing between two indexes has a tense or opens a clause. */
function isComplementOnly(items: readonly Item[], from: number, to: number, grammar: QuotationGrammar): boolean {
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
function isCoordinated(items: readonly Item[], index: number, from: number, { nounPhrase }: QuotationGrammar): boolean {
  const [before, joined] = [items[index - 1], items[index - 2]];
  if (index - 2 < from || !before || !joined) return false;
  return nounPhrase.coordinators.has(before.lower) && joined.reference !== null && joined.kind === 'word';
}

/** Finds the subject that a gerund or infinitive shares with the main verb; `main` is that of the verb before, if any. */
export function findSharedSubject(
  clause: Clause,
  group: VerbGroup,
  from: number,
  main: Subject | null,
  grammar: QuotationGrammar,
): Subject | null {
  const before = main ?? findMainSubject(clause, from, group.from, grammar);
  if (before) return { ...before, side: 'shared', basis: 'participle' };
  const after = clause.chunks.find(
    ({ from: start }) =>
      start > group.to && clause.items[start - 1]?.lower === ',' && !isComplement(clause.items, start, grammar),
  );
  if (after) return toSubject(after, 'shared', 'participle');
  // "Et d'ajouter que …": whoever spoke last.
  const isFirst =
    clause.items.slice(from, group.from).every((item) => item.kind !== 'quote') && group.from - from <= MAX_NOUNS;
  const pronoun = { gender: null, plural: false };
  return isFirst
    ? { person: null, pronoun, noun: null, from: group.from, to: group.from, side: 'shared', basis: 'pronoun' }
    : null;
}

/** Reads the subject of a heading, caption or a sentence before a colon: its first mention in subject place. */
export function findMainSubject(clause: Clause, from: number, to: number, grammar: QuotationGrammar): Subject | null {
  let found: Subject | null = null;
  for (const chunk of clause.chunks) {
    if (chunk.from < from || chunk.to > to) continue;
    if (!isSubjectPlace(clause.items, chunk.from, from, grammar)) continue;
    // A later mention takes over only as the subject of a clause of its own, not as an apposition.
    const isOwnClause = clause.items[chunk.to]?.lower !== ',' || found === null;
    if (found === null || (isOwnClause && clause.items[chunk.from - 1]?.lower !== ','))
      found = toSubject(chunk, 'left', 'verb');
  }
  if (found) return found;
  for (let index = from; index < to; index++) {
    if (isSubjectPlace(clause.items, index, from, grammar)) {
      const pronoun = readPronoun(clause, index, 'left', grammar);
      if (pronoun) return pronoun;
    }
  }
  return null;
}

const toSubject = ({ from, to, reference }: Chunk, side: Subject['side'], basis: AttributionBasis): Subject => ({
  person: reference.person,
  pronoun: null,
  noun: null,
  from,
  to,
  side,
  basis: reference.mention.kind === 'pronoun' ? 'pronoun' : basis,
});

function readPronoun(
  { items }: Clause,
  index: number,
  side: Subject['side'],
  grammar: QuotationGrammar,
): Subject | null {
  const item = items[index];
  const pronoun = item && grammar.nounPhrase.subjectPronouns.get(item.lower);
  if (!pronoun) return null;
  const person = item.reference?.person ?? null;
  return { person, pronoun: person ? null : pronoun, noun: null, from: index, to: index + 1, side, basis: 'pronoun' };
}

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
function isComplement(items: readonly Item[], index: number, { nounPhrase }: QuotationGrammar): boolean {
  const { prepositions, determiners } = nounPhrase;
  const [first, before] = [items[index], items[index - 1]];
  // "des" before a mention or at its start is an article where a sentence or clause begins, else a preposition.
  if (first && prepositions.has(first.lower)) return !determiners.has(first.lower) || before?.kind === 'word';
  if (before?.kind !== 'word' || !prepositions.has(before.lower)) return false;
  return !(determiners.has(before.lower) && items[index - 2]?.kind !== 'word');
}

/** Whether a noun phrase that starts at `index` stands where a subject does. */
function isSubjectPlace(items: readonly Item[], index: number, from: number, grammar: QuotationGrammar): boolean {
  if (index <= from) return !isComplement(items, index, grammar);
  const before = items[index - 1];
  if (!before || before.quote) return true;
  if (isComplement(items, index, grammar)) return false;
  if (before.kind === 'mark') return true;
  if (before.kind === 'number') return false;
  const { nounPhrase, clause } = grammar;
  if (nounPhrase.determiners.has(before.lower)) return isSubjectPlace(items, index - 1, from, grammar);
  const article = findArticle(items, index - 1, grammar);
  if (article !== null && article >= from) return isSubjectPlace(items, article, from, grammar);
  return (
    nounPhrase.coordinators.has(before.lower) ||
    clause.complementizers.has(before.lower) ||
    clause.contrasts.some((words) => words.at(-1) === before.lower) ||
    isAdverbial(before, grammar)
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

/** "Le ministre, en visite à Lyon, a dit": the subject stands before what the commas enclose. */
function findInterposed(
  { items, chunks }: Clause,
  mark: number,
  from: number,
  grammar: QuotationGrammar,
): Subject | null {
  for (const chunk of chunks) {
    if (chunk.to > mark || chunk.from < from) continue;
    if (!isSubjectPlace(items, chunk.from, from, grammar) || isPossessor(items, chunk.to, grammar)) continue;
    // A complement may stand before the comma ("la ministre de la Mer").
    let end = chunk.to;
    while (end < mark && end - chunk.to < MAX_COMPLEMENT && isComplementOnly(items, end, end + 1, grammar)) end++;
    const next = items[end];
    if (!next) continue;
    const isEnclosed = next.kind === 'mark' ? !/[:;]/.test(next.lower) : grammar.clause.relatives.has(next.lower);
    if (!isEnclosed || hasOwnVerb(items, end, mark, grammar)) continue;
    return toSubject(chunk, 'left', 'verb');
  }
  return null;
}

/** Whether a finite auxiliary follows a comma between the marks: the subject has had its verb already. */
function hasOwnVerb(items: readonly Item[], from: number, to: number, { verbGroup }: QuotationGrammar): boolean {
  for (let index = from; index < to; index++) {
    const next = items[index + 1]?.lower ?? '';
    if (items[index]?.lower !== ',' || index + 1 > to) continue;
    const { perfect, copula, unreal, reflexive, negations } = verbGroup;
    if ([perfect, copula, unreal, reflexive, negations].some((set) => set.has(next))) return true;
  }
  return false;
}

/** The mention before a relative pronoun. */
function findAntecedent({ items, chunks }: Clause, relative: number, from: number): Subject | null {
  const end = items[relative - 1]?.kind === 'mark' ? relative - 1 : relative;
  const chunk = chunks.findLast((candidate) => candidate.to <= end && candidate.from >= from);
  if (!chunk) return null;
  // Words between mention and pronoun are its complement, unless a quotation or another clause stands there.
  const isNear = items
    .slice(chunk.to, end)
    .every((item) => item.quote === null && item.lower !== ',' && item.lower !== ';');
  return isNear ? toSubject(chunk, 'left', 'verb') : null;
}

/** Whether a verb stands where a tag does: right behind a quotation, or behind a comma. */
export function hasTagPlace(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  return before !== undefined && (before.quote !== null || (before.lower === ',' && items[from - 2]?.quote !== null));
}

function findSubjectBehind({ items, chunks }: Clause, group: VerbGroup, grammar: QuotationGrammar): Subject | null {
  for (let index = group.to; index < Math.min(items.length, group.to + MAX_TAG_REACH); index++) {
    const item = items[index];
    if (!item || item.quote || (item.kind === 'mark' && !item.reference)) return null;
    const chunk = chunks.find(({ from, to }) => from <= index && index < to);
    if (chunk) {
      if (!isComplement(items, chunk.from, grammar))
        return toSubject({ ...chunk, from: Math.max(chunk.from, index) }, 'right', 'verb');
      index = chunk.to - 1;
    }
    if (grammar.clause.complementizers.has(item.lower)) return null;
  }
  return null;
}
