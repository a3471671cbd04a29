import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import { type Clause, type Subject, toSubject } from './clause.js';
import type { Item } from './items.js';
import { isComplement, isPossessor, isSubjectPlace } from './noun-places.js';
import type { VerbGroup } from './verb-groups.js';

/** So many words may stand before an infinitive that opens a sentence: "Et d'ajouter". */
const MAX_OPENING = 3;

/** So many words may belong to the subject of such a participle. */
const MAX_ABSOLUTE = 6;

/** ", with both sides pledging to": where the preposition stands that gives a participle its own subject; else null. */
function findAbsolute(
  items: readonly Item[],
  { mood, from: end }: VerbGroup,
  from: number,
  { verbGroup, nounPhrase }: QuotationGrammar,
): number | null {
  if (mood !== 'gerund' || nounPhrase.coordinators.has(items[end - 1]?.lower ?? '')) return null;
  for (let index = end - 2; index >= Math.max(from, end - MAX_ABSOLUTE); index--) {
    const item = items[index];
    if (!item || item.quote || (item.kind === 'mark' && !item.reference) || items[end - 1]?.kind === 'mark')
      return null;
    if (verbGroup.absoluteOpeners.has(item.lower)) return index;
  }
  return null;
}

/** Finds the subject that a gerund or infinitive shares with the main verb; `main` is that of the verb before, if any. */
export function findSharedSubject(
  clause: Clause,
  group: VerbGroup,
  from: number,
  main: Subject | null,
  grammar: QuotationGrammar,
): Subject | null {
  const opener = findAbsolute(clause.items, group, from, grammar);
  if (opener !== null) {
    const own = clause.chunks.find((chunk) => chunk.from > opener && chunk.to === group.from);
    return own ? toSubject(own, 'left', 'verb') : null;
  }
  const before = main ?? findMainSubject(clause, from, group.from, grammar);
  if (before) return { ...before, side: 'shared', basis: 'participle' };
  const after = clause.chunks.find(
    ({ from: start }) =>
      start > group.to && clause.items[start - 1]?.lower === ',' && !isComplement(clause.items, start, grammar),
  );
  if (after) return toSubject(after, 'shared', 'participle');
  // "Et d'ajouter que …": whoever spoke last.
  const isFirst =
    clause.items.slice(from, group.from).every((item) => item.kind !== 'quote') && group.from - from <= MAX_OPENING;
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
    if (isPossessor(clause.items, chunk.to, grammar)) continue;
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

/** Reads a subject pronoun that stands at an item; null when none does. */
export function readPronoun(
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
