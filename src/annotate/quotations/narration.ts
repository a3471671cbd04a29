import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { Language } from '../../languages/language.js';
import type { LocalPerson } from '../../model/annotation.js';
import type { Block } from '../../model/article.js';
import type { ReferenceIndex } from '../people/references.js';
import { type Clause, type Subject, toClause } from './clause.js';
import type { Draft, TextRange } from './drafts.js';
import { cutItems, type Item } from './items.js';
import { isAdverbial, isPlainVerb } from './noun-places.js';
import type { QuotedPart } from './quoted-spans.js';
import { findSubject } from './subjects.js';
import { findVerbGroups, type VerbGroup } from './verb-groups.js';

/** What narration is looked for in: one part of a quotation and who can be meant. */
export interface NarrationSource {
  readonly part: QuotedPart;
  readonly block: Block;
  readonly language: Language;
  readonly references: ReferenceIndex;
  readonly people: readonly LocalPerson[];
}

/** Narration inside one pair of marks: what is left of the quotation, and who speaks. */
export type Narration = Pick<Draft, 'parts' | 'cue' | 'source' | 'person' | 'pronoun' | 'noun' | 'basis'>;

/** So many items of narration may stand inside a quotation. */
const MAX_NARRATION = 30;

/** Finds narration inside quotation marks: « Nous partons, a dit le maire, et c'est bien. » Null when there is none. */
export function findNarration({ part, block, language, references, people }: NarrationSource): Narration | null {
  const { start, end } = part;
  const grammar = language.quotations;
  const source = {
    text: block.text,
    start,
    end,
    quotes: [],
    references: references.within({ block: block.id, start, end }),
  };
  const clause = toClause(cutItems(source, grammar.clitics));
  const { items } = clause;
  const groups = findVerbGroups(items, grammar).filter(({ verb, mood }) => verb.quotation && mood === 'finite');
  const listed = groups.map((group) => readTag(clause, group, block, language, people));
  for (const found of [...listed, readUnlistedTag(clause, grammar)]) {
    if (!found) continue;
    const { subject, from, to } = found;
    const comma = items[from - 1];
    const until = narrationEnd(items, to, language);
    const tail = items[until];
    const range = (a: number, b: number): TextRange => ({ block: part.block, start: a, end: b });
    if (!comma) continue;
    const parts = [range(start, comma.start), ...(tail ? [range(tail.start, end)] : [])];
    const [cue, name] = [items[Math.min(from, to - 1)], items[subject.from]];
    return {
      parts,
      cue: cue ? range(cue.start, cue.end) : null,
      source: name ? range(name.start, items[subject.to - 1]?.end ?? name.end) : null,
      person: subject.person,
      pronoun: subject.pronoun,
      noun: subject.noun,
      basis: subject.basis,
    };
  }
  return null;
}

interface Tag {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
}

/** Reads `, montre Marie Untel,`: between commas a plain word and a person's full name. */
function readUnlistedTag({ items, chunks }: Clause, grammar: QuotationGrammar): Tag | null {
  if (!grammar.verbGroup.subjectFollowsTag) return null;
  for (const { from, to, reference } of chunks) {
    const [comma, verb, behind] = [items[from - 2], items[from - 1], items[to]];
    const isNamed = reference.mention.kind === 'full-name' && reference.person.kind === 'person';
    if (!isNamed || comma?.lower !== ',' || !verb || behind?.kind !== 'mark' || !isPlainVerb(verb, grammar)) continue;
    const { person } = reference;
    return {
      subject: { person, pronoun: null, noun: null, from, to, side: 'right', basis: 'verb' },
      from: from - 1,
      to,
    };
  }
  return null;
}

/** Reads `, a dit X` or `, X said` with a comma before and a sign behind. */
function readTag(
  clause: Clause,
  group: VerbGroup,
  block: Block,
  language: Language,
  people: readonly LocalPerson[],
): Tag | null {
  const { items } = clause;
  const grammar = language.quotations;
  const isComma = (index: number): boolean => items[index]?.lower === ',';
  const isInverted = isComma(group.from - 1);
  if (!isInverted && !grammar.verbGroup.subjectPrecedesTag) return null;
  const subject =
    findSubject(clause, group, isInverted ? group.from : 0, grammar) ??
    (isInverted ? findByName(items, group.to, block, people) : null);
  if (!subject) return null;
  const from = isInverted ? group.from : subject.from;
  if (!isComma(from - 1) || from < 2) return null;
  if (isInverted && subject.side !== 'right') return null;
  return { subject, from, to: Math.max(group.to, subject.to) };
}

/** Names inside quotation marks may be no mentions; takes the person one of whose names stands behind the verb. */
function findByName(
  items: readonly Item[],
  from: number,
  block: Block,
  people: readonly LocalPerson[],
): Subject | null {
  const [first, last] = [items[from], items[Math.min(items.length, from + 12) - 1]];
  if (!first || !last) return null;
  const words = block.text.slice(first.start, last.end);
  for (const person of people) {
    const name = [...(person.name ? [person.name] : []), ...person.variants].find((form) => words.includes(form));
    if (name === undefined) continue;
    const start = first.start + words.indexOf(name);
    const at = items.findIndex((item) => item.end > start);
    const behind = items.findIndex((item) => item.start >= start + name.length);
    return {
      person,
      pronoun: null,
      noun: null,
      from: at,
      to: behind < 0 ? items.length : behind,
      side: 'right',
      basis: 'verb',
    };
  }
  return null;
}

/** Finds where the quotation goes on behind a tag: after its comma, or after the full stop that ends its apposition. */
function narrationEnd(items: readonly Item[], from: number, { quotations: grammar }: Language): number {
  let at = from;
  while (isAdverbial(items[at], grammar)) at++;
  if (items[at]?.lower !== ',') {
    const stop = items.findIndex(({ lower }, index) => index >= at && (lower === ',' || lower === '.'));
    return stop < 0 || stop - at > MAX_NARRATION ? items.length : stop + 1;
  }
  const first = items[at + 1];
  const { determiners, prepositions, coordinators, subjectPronouns } = grammar.nounPhrase;
  const isApposition =
    first?.kind === 'number' ||
    (first?.kind === 'word' &&
      !first.capital &&
      ![determiners, prepositions, coordinators].some((set) => set.has(first.lower)) &&
      !subjectPronouns.has(first.lower) &&
      !grammar.clause.clauseMarkers.has(first.lower));
  const stop = items.findIndex(({ lower }, index) => index > at && lower === '.');
  return isApposition && stop > 0 && stop < items.length - 1 && stop - at <= MAX_NARRATION ? stop + 1 : at + 1;
}
