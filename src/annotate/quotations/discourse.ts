import type { Pronoun, QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { LocalPerson } from '../../model/annotation.js';
import type { Draft } from './drafts.js';
import type { Frame } from './frames.js';
import { startsWith } from './sources.js';
import { findMainSubject, toClause } from './subjects.js';

/** The drafts of the frames of an article, in order; a frame without quotations has none. */
export interface FrameDrafts {
  readonly frame: Frame;
  readonly drafts: readonly Draft[];
}

/** Whose words were heard last, and where. */
interface Heard {
  readonly person: LocalPerson;
  readonly frame: number;
  readonly block: number;
}

/** A pronoun or a quotation without attribution looks back at most so many frames. */
const MAX_FRAMES_BACK = 3;

/**
 * Attributes what its own sentence does not: pronouns that no mention resolves, and quotations that stand alone. These
 * continue the statement right before them; else they belong to whom a heading gives the floor, to the person the
 * sentence before is about, or to the speaker of the quotation that follows in the same run. Else to nobody.
 */
export function attributeByContext(frames: readonly FrameDrafts[], grammar: QuotationGrammar): Draft[] {
  const result: Draft[] = [];
  let last: Heard | null = null;
  let floor: Heard | null = null;
  let topic = null as Heard | null;
  for (const [index, { frame, drafts }] of frames.entries()) {
    if (frame.kind !== 'text') {
      const person = readFloor(frame, grammar);
      if (frame.kind === 'heading') {
        last = null;
        topic = null;
        floor = person ? { person, frame: index, block: frame.block } : null;
      } else if (person && !last) floor = { person, frame: index, block: frame.block };
      continue;
    }
    for (const draft of drafts) {
      let { person, basis } = draft;
      if (draft.pronoun) person = resolvePronoun(draft.pronoun, [last, topic], index);
      else if (basis === 'none') {
        const found = attributeAlone(frames, index, { last, floor, topic });
        person = found?.person ?? null;
        basis = found?.basis ?? 'none';
      }
      if (draft.kind === 'indirect' && !person) continue;
      result.push({ ...draft, person, basis });
      if (person) last = { person, frame: index, block: frame.block };
    }
    if (drafts.length === 0) {
      const subject = findMainSubject(toClause(frame.items), 0, frame.items.length, grammar);
      const person: LocalPerson | null =
        subject?.person ?? (subject?.pronoun ? resolvePronoun(subject.pronoun, [last, topic], index) : null);
      topic = person ? { person, frame: index, block: frame.block } : topic?.block === frame.block ? topic : null;
      if (!isVerbless(frame)) floor = null;
    } else if (drafts.some(({ basis }) => basis !== 'none')) floor = null;
  }
  return result;
}

const isVerbless = ({ items }: Frame): boolean => items.every(({ kind }) => kind === 'mark');

/** Whom a heading or caption gives the floor: its only person, with a word of speaking. */
function readFloor({ items }: Frame, { sources }: QuotationGrammar): LocalPerson | null {
  const isFloor = items.some((_, index) => sources.takesFloor.some((words) => startsWith(items, index, words)));
  if (!isFloor) return null;
  const people = new Set(toClause(items).chunks.map(({ reference }) => reference.person));
  const [person] = people;
  return people.size === 1 && person ? person : null;
}

function resolvePronoun(pronoun: Pronoun, heard: readonly (Heard | null)[], frame: number): LocalPerson | null {
  const fits = (other: Heard | null): boolean => {
    if (!other || frame - other.frame > MAX_FRAMES_BACK) return false;
    const { kind, gender } = other.person;
    if (pronoun.plural) return kind === 'collective';
    return kind !== 'collective' && (pronoun.gender === null || gender === null || pronoun.gender === gender);
  };
  const near = heard.filter(fits).sort((a, b) => (b?.frame ?? 0) - (a?.frame ?? 0));
  return near[0]?.person ?? null;
}

function attributeAlone(
  frames: readonly FrameDrafts[],
  index: number,
  { last, floor, topic }: { last: Heard | null; floor: Heard | null; topic: Heard | null },
): { person: LocalPerson; basis: Draft['basis'] } | null {
  const block = frames[index]?.frame.block ?? 0;
  const isPerson = (heard: Heard | null): heard is Heard => heard !== null && heard.person.kind !== 'collective';
  if (last && isNext(frames, last.frame, index)) return { person: last.person, basis: 'continuation' };
  if (floor && (topic === null || topic.frame < floor.frame)) return { person: floor.person, basis: 'heading' };
  const next = speakerOfNext(frames, index);
  if (next && last && next.id === last.person.id) return { person: next, basis: 'continuation' };
  if (isPerson(topic) && topic.block === block && topic.frame === index - 1)
    return { person: topic.person, basis: 'continuation' };
  if (next) return { person: next, basis: 'continuation' };
  if (isPerson(last) && last.block === block && index - last.frame <= MAX_FRAMES_BACK) {
    return { person: last.person, basis: 'continuation' };
  }
  return null;
}

/** Whether frame `to` is the next text after frame `from`, captions left out. */
function isNext(frames: readonly FrameDrafts[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (frames[index]?.frame.kind === 'text') return false;
  return true;
}

/** The speaker of the quotation with which the next text begins, if its own sentence names one. */
function speakerOfNext(frames: readonly FrameDrafts[], index: number): LocalPerson | null {
  for (let at = index + 1; at < Math.min(frames.length, index + 4); at++) {
    const next = frames[at];
    if (!next || next.frame.kind === 'heading') return null;
    if (next.frame.kind === 'caption') continue;
    const [first] = next.drafts;
    const isFirst = next.frame.items.find(({ kind }) => kind !== 'mark')?.quote != null;
    if (first?.kind !== 'direct' || !isFirst) return null;
    if (first.basis !== 'none') return first.pronoun ? null : first.person;
  }
  return null;
}
