import { endsWith } from './around-verb.js';
import type { Subject } from './clause.js';
import { findComplement } from './complements.js';
import type { DirectLink } from './direct-link.js';
import type { VerbCue } from './drafts.js';
import type { FrameView } from './frame-view.js';
import { type IndirectLink, linkTag, MIN_STATEMENT, resumed } from './link-tag.js';
import { isAdverbial } from './noun-places.js';
import type { Source } from './sources.js';
import { endOf, trimEnd } from './statement-end.js';

/**
 * Finds indirect speech in a frame. One sentence of one speaker is one statement, from the first complement to the
 * end, coordinated verbs and participles included; another speaker's clause ends it.
 */
export function linkIndirectSpeech(view: FrameView, direct: readonly DirectLink[]): IndirectLink[] {
  const links: IndirectLink[] = [];
  let covered = view.start;
  const take = (link: IndirectLink | null): void => {
    if (!link) return;
    links.push(link);
    covered = Math.max(covered, link.ranges.at(-1)?.to ?? 0);
  };
  const anchors = [
    ...view.cues.map((cue) => ({ at: cue.group.at, cue, source: null })),
    ...view.sources.map((source) => ({ at: source.from, cue: null, source })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, cue, source } of anchors) {
    if (at < covered) continue;
    if (source) take(direct.some((link) => link.source === source) ? null : linkSource(view, source, direct, covered));
    else if (cue) take(linkCue(view, cue, direct, covered));
  }
  return links;
}

function linkCue(view: FrameView, cue: VerbCue, direct: readonly DirectLink[], covered: number): IndirectLink | null {
  const { items, grammar } = view;
  const { group, subject } = cue;
  if (!subject || isNaming(view, subject) || isRuling(view, subject) || isVague(view, cue, subject)) return null;
  const own = direct.filter((link) => link.cue === cue);
  const isTag = own.some(({ quote }) => quote < group.from);
  if (isTag) return null;
  const start = Math.max(group.to, subject.side === 'right' ? subject.to : 0);
  const complement = findComplement(items, start, group.verb, grammar);
  if (complement) {
    const isDirect = direct.some(({ quote }) => quote === complement.from);
    if (isDirect) return null;
    // A participle or infinitive before the main clause states only with a clause of its own.
    const next = subject.side === 'shared' ? mainVerbAfter(view, cue, subject) : null;
    const isOpening = next !== null;
    const isPurpose =
      group.mood === 'infinitive' && grammar.verbGroup.purposeOpeners.has(items[group.from - 1]?.lower ?? '');
    if ((isOpening || isPurpose || isAct(view, subject)) && complement.form === 'phrase') return null;
    const limit = next ?? items.length;
    const to = trimEnd(items, complement.from, Math.min(limit, endOf(view, complement.from, cue, subject, direct)));
    return to > complement.from ? { ranges: [{ from: complement.from, to }], cue, source: null } : null;
  }
  return own.length > 0 ? null : linkTag(view, cue, subject, covered);
}

/**
 * Where the main clause goes on behind a participle that stands before its verb: "Notant que …, la ministre a …", "La
 * ministre, notant que …, a …"; null when the participle follows the verb.
 */
function mainVerbAfter({ items, cues }: FrameView, { group }: VerbCue, subject: Subject): number | null {
  if (subject.from > group.at) return subject.from;
  const main = cues.find(
    ({ group: other, subject: own }) => other.from > group.to && other.mood === 'finite' && own?.from === subject.from,
  );
  return main && items[main.group.from - 1]?.lower === ',' ? main.group.from : null;
}

/** "ce qu'il appelle « … »": the clause only names something. */
const isNaming = ({ items, grammar }: FrameView, { from, side }: Subject): boolean =>
  side === 'left' && grammar.clause.freeRelatives.some((words) => endsWith(items, from, words));

/** Whether a noun phrase that is no mention is too vague for reported speech: only "un ouvrier raconte que" counts. */
function isVague({ items, grammar }: FrameView, { group }: VerbCue, { noun, from }: Subject): boolean {
  if (noun === null) return false;
  return !group.verb.quotation || !grammar.nounPhrase.indefinites.has(items[from]?.lower ?? '');
}

/** "La cour a confirmé la peine": what courts and parliaments do with an object is an act. */
function isAct({ items, grammar }: FrameView, { person, from, to }: Subject): boolean {
  return (
    person?.kind === 'organisation' && items.slice(from, to).some(({ lower }) => grammar.nounPhrase.courts.has(lower))
  );
}

/** "Dans son arrêt, la cour …": the words are the text's, not somebody's. */
function isRuling({ items, start, grammar }: FrameView, { person, from }: Subject): boolean {
  if (person?.kind !== 'organisation') return false;
  return items.slice(start, from).some(({ lower }) => grammar.nounPhrase.rulings.has(lower));
}

function linkSource(
  view: FrameView,
  source: Source,
  direct: readonly DirectLink[],
  covered: number,
): IndirectLink | null {
  const { items, start } = view;
  const { coordinators } = view.grammar.nounPhrase;
  // "Mais, selon X, …"
  const isLeading =
    source.strength === 'relative' ||
    source.from <= start ||
    items
      .slice(covered, source.from)
      .every((item) => item.kind === 'mark' || coordinators.has(item.lower) || isAdverbial(item, view.grammar));
  const begin = items[source.to]?.lower === ',' ? source.to + 1 : source.to;
  if (isLeading) {
    if (source.strength === 'view' && !isJudgement(view, source.to, items.length)) return null;
    const to = endOf(view, begin, null, null, direct);
    return to - begin >= MIN_STATEMENT ? { ranges: [{ from: begin, to }], cue: null, source } : null;
  }
  if (source.strength === 'view') return null;
  const from = Math.max(start, covered);
  let head = source.from;
  while (head > from && isAdverbial(items[head - 1], view.grammar)) head--;
  if (items[head - 1]?.lower === ',') head--;
  const isInside = direct.some(({ quote }) => quote >= from && quote < head);
  if (isInside || head - from < 1) return null;
  const rest = items[source.to]?.lower === ',' ? resumed(view, from, head, source.to) : [];
  return head - from >= MIN_STATEMENT || rest.length > 0
    ? { ranges: [{ from, to: head }, ...rest], cue: null, source }
    : null;
}

/** Whether a clause after "pour X" judges: its verb is a present one, or it holds quoted words. */
function isJudgement({ items, grammar }: FrameView, from: number, to: number): boolean {
  if (items[from]?.lower !== ',') return false;
  const { clause, verbGroup } = grammar;
  return items
    .slice(from, to)
    .some(({ quote, lower }) => quote !== null || (clause.clauseMarkers.has(lower) && !verbGroup.perfect.has(lower)));
}
