import type { Pronoun, QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { LocalPerson } from '../../model/annotation.js';
import type { Article } from '../../model/article.js';
import { toClause } from './clause.js';
import type { Draft } from './drafts.js';
import type { Frame } from './frames.js';
import { findMainSubject } from './main-subject.js';
import { createNewcomer } from './newcomers.js';
import { startsWith } from './sources.js';

/** The drafts of the frames of an article, in order; a frame without quotations has none. */
export interface FrameDrafts {
  readonly frame: Frame;
  readonly drafts: readonly Draft[];
}

/** Whose words were heard last, or whom the text is about, and where. */
interface Heard {
  readonly person: LocalPerson;
  readonly frame: number;
  readonly block: number;
}

interface Context {
  /** Who spoke last. */
  readonly last: Heard | null;
  /** To whom a heading, a caption, or a paragraph that ends in a colon gives the floor. */
  readonly floor: (Heard & { readonly basis: 'heading' | 'colon' }) | null;
  /** Whom the sentence before is about. */
  readonly topic: Heard | null;
}

/** A pronoun or a quotation without attribution looks back at most so many frames. */
const MAX_FRAMES_BACK = 3;

/** A quotation at the head of the text looks ahead so many frames. */
const HEAD_FRAMES = 5;

/**
 * Attributes what its own sentence does not: pronouns that no mention resolves, and quotations that stand alone. These
 * continue the statement right before them; else they belong to whom a heading gives the floor, to the person the
 * sentence before is about, or to the speaker of the quotation that follows in the same run. Else to nobody. Speakers
 * that are nobody's mention ("un ouvrier") join the people.
 */
export function attributeByContext(
  frames: readonly FrameDrafts[],
  article: Article,
  grammar: QuotationGrammar,
): { readonly drafts: Draft[]; readonly newcomers: LocalPerson[] } {
  const drafts: Draft[] = [];
  const newcomers: LocalPerson[] = [];
  const welcome = (draft: Draft): LocalPerson | null => {
    if (!draft.source) return null;
    const { source, pronoun, noun } = draft;
    const id = `n${newcomers.length + 1}`;
    const kind = noun === 'name' ? 'person' : noun === 'body' ? 'organisation' : 'unnamed';
    const newcomer = createNewcomer(article, source, pronoun?.gender ?? null, id, kind);
    const same = newcomer.name && newcomers.find(({ name }) => name === newcomer.name);
    if (!same) newcomers.push(newcomer);
    return same || newcomer;
  };
  let context: Context = { last: null, floor: null, topic: null };
  for (const [index, read] of frames.entries()) {
    const { frame } = read;
    if (frame.kind !== 'text') {
      context = giveFloor(frame, index, context, grammar);
      continue;
    }
    for (const draft of read.drafts) {
      const { person, basis } = attribute(draft, frames, index, context, welcome);
      // Reported speech of nobody is none, nor is what a text before "says" ("Elle précise que").
      if (
        draft.kind === 'indirect' &&
        (!person || (draft.basis === 'pronoun' && followsDocument(frames, index, grammar)))
      )
        continue;
      drafts.push({ ...draft, person, basis });
      if (person) context = { ...context, last: { person, frame: index, block: frame.block } };
    }
    context = hearFrame(read, index, context, grammar);
  }
  return { drafts, newcomers };
}

function attribute(
  draft: Draft,
  frames: readonly FrameDrafts[],
  index: number,
  context: Context,
  welcome: (draft: Draft) => LocalPerson | null,
): Pick<Draft, 'person' | 'basis'> {
  const { person, basis, pronoun, noun } = draft;
  if (pronoun) {
    const isNew = noun === 'new' || noun === 'name' || noun === 'body';
    const known = isNew ? null : resolvePronoun(pronoun, [context.last, context.topic], index);
    const found = known ?? (noun === null ? null : welcome(draft));
    return { person: found, basis: isNew ? 'verb' : basis };
  }
  if (basis === 'pronoun' && person) return { person: keepSpeaker(person, draft, frames, index, context), basis };
  if (basis !== 'none') return { person, basis };
  return attributeAlone(frames, index, context) ?? { person: null, basis };
}

/**
 * "X said A. B, he added": a pronoun right behind a statement means its speaker rather than somebody whom only the
 * statement mentions, if the gender allows.
 */
function keepSpeaker(
  person: LocalPerson,
  { source }: Draft,
  frames: readonly FrameDrafts[],
  index: number,
  { last }: Context,
): LocalPerson {
  if (!last || last.person.id === person.id || last.frame < index - 1 || !isOne(last.person)) return person;
  const { gender } = last.person;
  if (person.gender !== null && gender !== null && person.gender !== gender) return person;
  const isNamedSince = frames.slice(last.frame, index + 1).some(({ frame, drafts }) => {
    const said = drafts.flatMap(({ parts }) => parts);
    return frame.items.some(
      ({ reference, start, end }) =>
        reference?.person.id === person.id &&
        reference.mention.kind !== 'pronoun' &&
        !(frame.block === source?.block && start >= source.start) &&
        !said.some((range) => range.block === frame.block && range.start <= start && end <= range.end),
    );
  });
  return isNamedSince ? person : last.person;
}

const isOne = ({ kind }: LocalPerson): boolean => kind === 'person' || kind === 'unnamed';

/** Whether the sentence before begins with a text: a pronoun then takes up the text. */
function followsDocument(frames: readonly FrameDrafts[], index: number, { nounPhrase }: QuotationGrammar): boolean {
  const [before, frame] = [frames[index - 1], frames[index]];
  if (!before || before.drafts.length > 0 || before.frame.block !== frame?.frame.block) return false;
  const noun = before.frame.items.find(({ lower }) => !nounPhrase.determiners.has(lower));
  return noun !== undefined && nounPhrase.documents.has(noun.lower);
}

function giveFloor(frame: Frame, index: number, context: Context, grammar: QuotationGrammar): Context {
  const person = readFloor(frame, grammar);
  const floor = person ? { person, frame: index, block: frame.block, basis: 'heading' as const } : null;
  if (frame.kind === 'heading') return { last: null, topic: null, floor };
  return floor && !context.last ? { ...context, floor } : context;
}

/** Takes in what a frame says for those that follow. */
function hearFrame(
  { frame, drafts }: FrameDrafts,
  index: number,
  context: Context,
  grammar: QuotationGrammar,
): Context {
  const { last, topic, floor } = context;
  if (drafts.length > 0) return drafts.some(({ basis }) => basis !== 'none') ? { ...context, floor: null } : context;
  const subject = findMainSubject(toClause(frame.items), 0, frame.items.length, grammar);
  const person =
    subject?.person ?? (subject?.pronoun ? resolvePronoun(subject.pronoun, [last, topic], index) : onlyOne(frame));
  const old = topic?.block === frame.block ? topic : null;
  const isEmpty = frame.items.every(({ kind }) => kind === 'mark');
  const heard = person && { person, frame: index, block: frame.block };
  const gives = heard && frame.items.at(-1)?.lower === ':' ? { ...heard, basis: 'colon' as const } : null;
  return { last, topic: heard ?? old, floor: isEmpty ? floor : gives };
}

/** "La question est de Marie Untel, vendeuse.": the only named person of a sentence. */
function onlyOne({ items }: Frame): LocalPerson | null {
  const named = new Set(
    items.flatMap(({ reference }) => (reference?.person.kind === 'person' ? [reference.person] : [])),
  );
  const [person] = named;
  return named.size === 1 && person ? person : null;
}

/** Whom a heading or caption gives the floor: its only person, with a word of speaking. */
function readFloor({ items }: Frame, { sources }: QuotationGrammar): LocalPerson | null {
  const isFloor = items.some(({ lower }, index) =>
    sources.takesFloor.get(lower)?.some((words) => startsWith(items, index, words)),
  );
  if (!isFloor) return null;
  const people = new Set(toClause(items).chunks.map(({ reference }) => reference.person));
  const [person] = people;
  return people.size === 1 && person ? person : null;
}

function resolvePronoun(pronoun: Pronoun, heard: readonly (Heard | null)[], frame: number): LocalPerson | null {
  const fits = (other: Heard | null): other is Heard => {
    if (!other || frame - other.frame > MAX_FRAMES_BACK) return false;
    const { kind, gender } = other.person;
    if (pronoun.plural) return kind === 'collective';
    return kind !== 'collective' && (pronoun.gender === null || gender === null || pronoun.gender === gender);
  };
  const near = heard.filter(fits).sort((a, b) => b.frame - a.frame);
  return near[0]?.person ?? null;
}

function attributeAlone(
  frames: readonly FrameDrafts[],
  index: number,
  { last, floor, topic }: Context,
): { person: LocalPerson; basis: Draft['basis'] } | null {
  const block = frames[index]?.frame.block ?? 0;
  if (last && isNext(frames, last.frame, index)) return { person: last.person, basis: 'continuation' };
  if (floor && (topic === null || topic.frame <= floor.frame)) return { person: floor.person, basis: floor.basis };
  const next = speakerOfNext(frames, index);
  if (next && last && next.id === last.person.id) return { person: next, basis: 'continuation' };
  const isSame = last !== null && topic?.person.id === last.person.id;
  const isTopic =
    topic !== null && (topic.block === block || isSame) && topic.frame === index - 1 && isOne(topic.person);
  if (topic && isTopic) return { person: topic.person, basis: 'continuation' };
  if (next) return { person: next, basis: 'continuation' };
  if (last && last.block === block && index - last.frame <= MAX_FRAMES_BACK && isOne(last.person)) {
    return { person: last.person, basis: 'continuation' };
  }
  const first = last === null && topic === null ? introducedNext(frames, index) : null;
  return first && { person: first, basis: 'continuation' };
}

/** A quotation at the head of the text is that of whom the next sentence brings in, if the next quotation is, too. */
function introducedNext(frames: readonly FrameDrafts[], index: number): LocalPerson | null {
  const near = frames.slice(index + 1, index + 1 + HEAD_FRAMES);
  const named = near
    .find(({ frame }) => frame.kind === 'text')
    ?.frame.items.find(({ reference }) => reference !== null);
  const person = named?.reference?.mention.kind === 'full-name' ? named.reference.person : null;
  const next = near.flatMap(({ drafts }) => drafts).find(({ basis, kind }) => kind === 'direct' && basis !== 'none');
  return person?.kind === 'person' && next?.person?.id === person.id ? person : null;
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
