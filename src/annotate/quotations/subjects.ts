import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import { type Clause, type Subject, toSubject } from './clause.js';
import type { Chunk } from './frames.js';
import { issuerBehind } from './issuers.js';
import type { Item } from './items.js';
import { findMainSubject, readPronoun } from './main-subject.js';
import {
  hasOwnVerb,
  hasTagPlace,
  isAdverbial,
  isComplement,
  isComplementOnly,
  isCoordinated,
  isPossessor,
  isSubjectPlace,
  joinsAnother,
} from './noun-places.js';
import { findSubjectBehind } from './subject-behind.js';
import { readNounBefore, readNounBehind, readNounEnclosed } from './unknown-nouns.js';
import type { VerbGroup } from './verb-groups.js';

/** So many items may belong to a noun phrase behind the mention that heads it. */
const MAX_COMPLEMENT = 14;

/** Finds the subject of a finite reporting verb; null when nobody able to speak is. `from` bounds the search. */
export function findSubject(clause: Clause, group: VerbGroup, from: number, grammar: QuotationGrammar): Subject | null {
  const subject = findPhrase(clause, group, from, grammar);
  // "The UN report": a form that is a noun, too, is a verb only with a subject in the plural.
  if (group.isPlural && subject && (subject.side === 'right' || !isMany(subject))) return null;
  return subject && (readNamed(clause, subject, group, grammar) ?? subject);
}

const isMany = ({ person, pronoun, noun }: Subject): boolean =>
  person ? person.kind === 'collective' || person.kind === 'organisation' : noun === null && pronoun?.plural === true;

function findPhrase(clause: Clause, group: VerbGroup, from: number, grammar: QuotationGrammar): Subject | null {
  const { items } = clause;
  if (group.inverted !== null) return readPronoun(clause, group.inverted, 'right', grammar);
  let left = group.from - 1;
  while (left >= from && isAdverbial(items[left], grammar)) left--;
  const before = left < from ? undefined : items[left];
  // A bracket can belong to the mention: "Mme Untel (Samoa) a dit".
  const isMark = before?.kind === 'mark' && before.reference === null;
  const isDetached = before === undefined || before.quote !== null || isMark;
  if (isDetached && grammar.verbGroup.subjectFollowsTag) {
    const right = findSubjectBehind(clause, group, grammar);
    const interposed = isMark ? findInterposed(clause, left, from, grammar) : null;
    const isFirst = right === null || (isEnclosing(items, interposed, left) && !hasTagPlace(items, group.from));
    const isLeft = grammar.verbGroup.subjectPrecedesTag && !hasTagPlace(items, group.from);
    if (interposed && (isFirst || isLeft || isOneClause(interposed, group, from))) return interposed;
    if (right) return right;
  }
  if (before === undefined || before.quote) return isDetached ? readNounBehind(clause, group, grammar) : null;
  if (isMark) {
    return (
      findInterposed(clause, left, from, grammar) ??
      readNounEnclosed(clause, left, from, grammar) ??
      (hasTagPlace(items, group.from) ? readNounBehind(clause, group, grammar) : null)
    );
  }
  const pronoun = readPronoun(clause, left, 'left', grammar);
  if (pronoun) return pronoun;
  if (grammar.clause.relatives.has(before.lower)) return findAntecedent(clause, left, from, grammar);
  if (grammar.nounPhrase.coordinators.has(before.lower)) return findMainSubject(clause, from, left, grammar);
  return findHead(clause, left, from, grammar) ?? readNounBefore(clause, left, from, grammar);
}

/** Whether a comma stands between a subject and the mark before its verb: "Le ministre, en visite à Lyon, a dit". */
const isEnclosing = (items: readonly Item[], subject: Subject | null, mark: number): boolean =>
  subject !== null && items.slice(subject.to, mark).some(({ kind }) => kind === 'mark');

/** "Le ministre, a dénoncé le syndicat": at the head of a clause, before a verb that takes an object, it is undecided. */
const isOneClause = ({ from, to }: Subject, { verb, from: verbFrom }: VerbGroup, start: number): boolean =>
  from === start && to + 1 === verbFrom && verb.object;

/** "une habitante jointe par téléphone, Marie Untel": the name in apposition to somebody without a name. */
function readNamed(
  { items, chunks }: Clause,
  { person, noun, to, side }: Subject,
  group: VerbGroup,
  grammar: QuotationGrammar,
): Subject | null {
  if (person ? person.kind !== 'unnamed' : noun === null) return null;
  let end = to;
  while (end - to < MAX_COMPLEMENT && items[end] && isComplementOnly(items, end, end + 1, grammar)) end++;
  if (items[end]?.lower !== ',' || (side === 'left' && end >= group.from)) return null;
  const named = chunks.find(({ from }) => from === end + 1);
  const isName = named?.reference.mention.kind === 'full-name' && named.reference.person.kind === 'person';
  return named && isName ? toSubject(named, side, 'verb') : null;
}

/** The mention that heads the noun phrase which ends at `last`: "Anil K. of the Passengers' Forum". */
function findHead({ items, chunks }: Clause, last: number, from: number, grammar: QuotationGrammar): Subject | null {
  for (const chunk of chunks.toReversed()) {
    if (chunk.from > last || chunk.from < from) continue;
    const rest = items.slice(chunk.to, last + 1);
    if (rest.length > MAX_COMPLEMENT || !isComplementOnly(items, chunk.to, last + 1, grammar)) return null;
    // "The UN report said": the text is the subject.
    if (rest.some(({ lower }) => grammar.nounPhrase.documents.has(lower))) return null;
    if (isPossessor(items, chunk.to, grammar)) continue;
    // "Pressed by the Speaker, Mr Untel said": a name behind a comma is the subject, whatever stands before.
    const isName = chunk.to > last && endsInName(items, chunk);
    const isIssuer = [1, 2, 3].some((back) => issuerBehind({ items, chunks }, chunk.from - back, grammar) === chunk);
    if (!isName && !isIssuer && isComplement(items, chunk.from, grammar)) continue;
    // Of several together ("la maire et les syndicats") none is named.
    const isOne = !isCoordinated(items, chunk.from, from, grammar) && !joinsAnother(items, chunk.to, last + 1, grammar);
    if (!isOne) return null;
    return toSubject(findOwner({ items, chunks }, chunk, from, last, grammar) ?? chunk, 'left', 'verb');
  }
  return null;
}

/** "The deputy who was representing the Speaker said": the mention before a relative clause without commas. */
function findOwner(
  { items, chunks }: Clause,
  inner: Chunk,
  from: number,
  last: number,
  { clause }: QuotationGrammar,
): Chunk | null {
  const owner = chunks.find(
    ({ from: start, to }) => start >= from && to < inner.from - 1 && clause.relatives.has(items[to]?.lower ?? ''),
  );
  const isPlain =
    owner &&
    items.slice(owner.to, last + 1).every((item) => item.quote === null && (item.kind !== 'mark' || item.reference));
  return isPlain ? owner : null;
}

/** Whether a mention of a person ends in its name, set off by a comma. */
const endsInName = (items: readonly Item[], { from, to, reference }: Chunk): boolean =>
  reference.person.kind === 'person' && items.slice(from, to).some(({ lower }) => lower === ',');

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
  // "the group's Horn of Africa director, Marie Untel, said": whose role is not known whole.
  const named = chunks.find(({ from: start, to }) => start >= from && to === mark);
  return named && endsInName(items, named) ? toSubject(named, 'left', 'verb') : null;
}

/** The mention before a relative pronoun. */
function findAntecedent(
  { items, chunks }: Clause,
  relative: number,
  from: number,
  { nounPhrase }: QuotationGrammar,
): Subject | null {
  const end = items[relative - 1]?.kind === 'mark' ? relative - 1 : relative;
  const chunk = chunks.findLast((candidate) => candidate.to <= end && candidate.from >= from);
  if (!chunk) return null;
  // Words between mention and pronoun are its complement, unless a quotation or another clause stands there.
  const isNear = items.slice(chunk.to, end).every(
    (item, index) =>
      item.quote === null &&
      item.lower !== ',' &&
      item.lower !== ';' &&
      // "Le conseil débattra d'une motion qui demande": another noun stands before the pronoun.
      (index === 0 || !nounPhrase.indefinites.has(item.lower)),
  );
  return isNear ? toSubject(chunk, 'left', 'verb') : null;
}
