import type { ReportingVerb } from '../../languages/grammar/quotations.js';
import type { Subject } from './clause.js';
import type { VerbCue } from './drafts.js';
import type { FrameView } from './frame-view.js';
import { isAdverbial, isComplementOnly } from './noun-places.js';
import type { Source } from './sources.js';
import { trimEnd } from './statement-end.js';

/** Indirect speech in a frame; indexes are of items, ranges end behind their last item. */
export interface IndirectLink {
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  readonly cue: VerbCue | null;
  readonly source: Source | null;
}

/** So many items may stand between a tag and the comma that ends it. */
const MAX_TAG_TAIL = 6;

/** "Le pont rouvrira, a annoncé la préfecture": the statement stands before its tag, or around it. */
export function linkTag(view: FrameView, cue: VerbCue, subject: Subject, covered: number): IndirectLink | null {
  const { items, start, grammar } = view;
  const { group } = cue;
  // "…, members who say": a relative clause is no tag.
  const isRelative = grammar.clause.relatives.has(items[group.from - 1]?.lower ?? '');
  if (group.mood !== 'finite' || (isRelative && subject.side === 'left')) return null;
  const first = subject.side === 'left' ? phraseStart(view, subject.from) : group.from;
  const comma = first - 1;
  if (items[comma]?.lower !== ',' && !(items[comma]?.quote && group.verb.quotation)) return null;
  const from = Math.max(start, covered);
  const head = items[comma]?.lower === ',' ? comma : first;
  const end = Math.max(group.to, subject.to);
  const tail = skipToComma(view, end);
  const isHeard = group.verb.addressee && endsWithHearer(view, end, group.verb);
  if (subject.side === 'left' && !(view.grammar.verbGroup.subjectPrecedesTag && (isHeard || endsTag(view, end))))
    return null;
  // "Asked when, he smiled.": a verb that only goes with quoted words needs some, unless its place shows that it is a tag.
  const isMarked = group.verb.clause || (subject.side === 'right' && !group.verb.predicate);
  if (!isMarked && !items.slice(from, head).some(({ quote }) => quote)) return null;
  const rest = resumed(view, from, head, tail);
  if (weigh(items, from, head) < (rest.length > 0 ? 1 : MIN_STATEMENT)) return null;
  return { ranges: [{ from, to: head }, ...rest], cue, source: null };
}

/** Counts items; words in quotation marks weigh as much as the least statement. */
const weigh = (items: FrameView['items'], from: number, to: number): number =>
  items.slice(from, to).reduce((sum, { quote }) => sum + (quote ? MIN_STATEMENT : 1), 0);

/** "…, state news agency Xinhua said": where the noun phrase of a subject begins behind a comma; else the subject. */
function phraseStart({ items, grammar }: FrameView, from: number): number {
  const { prepositions, determiners, coordinators } = grammar.nounPhrase;
  let at = from;
  while (at > 0 && from - at < MAX_MODIFIERS) {
    const before = items[at - 1];
    if (before?.lower === ',') return at;
    const isNoun =
      before?.kind === 'word' &&
      !before.reference &&
      ![prepositions, determiners, coordinators, grammar.clause.clauseMarkers].some((set) => set.has(before.lower));
    if (!isNoun) return from;
    at--;
  }
  return from;
}

/** Skips what a tag says of time and place before the comma that ends it: "…, warned Mr Untel on Tuesday, …". */
function skipToComma({ items, grammar }: FrameView, from: number): number {
  const comma = items.findIndex(({ lower }, index) => index >= from && lower === ',');
  return comma > from && comma - from <= MAX_TAG_TAIL && isComplementOnly(items, from, comma, grammar) ? comma : from;
}

/** Whether nothing but a sign, a time, a place or a hearer follows a tag whose subject stands before its verb. */
function endsTag({ items, grammar }: FrameView, index: number): boolean {
  const [next, behind] = [items[index], items[index + 1]];
  if (!next || next.kind === 'mark' || isAdverbial(next, grammar)) return true;
  // "…, those who wish to attend": an infinitive goes on.
  const isInfinitive =
    next.lower === grammar.clause.infinitiveMark &&
    behind?.kind === 'word' &&
    !(behind.capital || behind.reference) &&
    ![grammar.clause.hearers, grammar.nounPhrase.determiners].some((set) => set.has(behind.lower));
  if (isInfinitive) return false;
  return grammar.clause.adjunctPrepositions.has(next.lower) || next.reference !== null || next.kind === 'number';
}

/** "…, the minister told reporters on Monday.": nothing but a hearer follows up to the end. */
function endsWithHearer({ items, grammar }: FrameView, from: number, verb: ReportingVerb): boolean {
  const { nounPhrase, clause } = grammar;
  const first = items[from];
  const isHearer =
    first && (clause.hearers.has(first.lower) || nounPhrase.determiners.has(first.lower) || first.capital);
  const end = items.findIndex(({ kind, reference }, index) => index >= from && kind === 'mark' && !reference);
  return (
    (isHearer === true || verb.addresseeNeeded) &&
    end - from <= MAX_TAG_TAIL &&
    isComplementOnly(items, from, end, grammar)
  );
}

/** A statement before its tag has at least so many items. */
export const MIN_STATEMENT = 3;

/** So many nouns may stand before the name of a subject. */
export const MAX_MODIFIERS = 5;

/** The rest of a clause that a tag interrupts: "Le pont, a-t-il dit, rouvrira lundi". */
export function resumed(
  { items, grammar }: FrameView,
  from: number,
  head: number,
  tail: number,
): { from: number; to: number }[] {
  if (items[tail]?.lower !== ',') return [];
  const { clause, verbGroup, nounPhrase } = grammar;
  const hasVerb = items
    .slice(from, head)
    .some(({ lower }) =>
      [verbGroup.perfect, verbGroup.copula, verbGroup.unreal, clause.clauseMarkers].some((set) => set.has(lower)),
    );
  const next = items[tail + 1];
  const last = items[head - 1]?.lower ?? '';
  const endsInVerb = [verbGroup.perfect, verbGroup.copula, verbGroup.unreal, clause.clauseMarkers].some((set) =>
    set.has(last),
  );
  // A head of one or two words ("It was, he said, …"), or one that ends in its verb, is never the whole.
  const isWhole = hasVerb && head - from > 2 && !endsInVerb;
  if (isWhole || !next || (nounPhrase.prepositions.has(next.lower) && head - from > 2) || next.kind === 'mark')
    return [];
  return [{ from: tail + 1, to: trimEnd(items, tail + 1, items.length) }];
}
