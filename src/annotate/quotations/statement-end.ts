import { endsWith } from './around-verb.js';
import type { Subject } from './clause.js';
import type { DirectLink } from './direct-link.js';
import type { VerbCue } from './drafts.js';
import type { FrameView } from './frame-view.js';
import type { Item } from './items.js';
import { startsWith } from './sources.js';

/** A tail that is cut off is at most so long. */
const MAX_TAIL = 20;

/** Finds where a statement that begins at `from` ends: the end of the frame, or where its speaker stops speaking. */
export function endOf(
  view: FrameView,
  from: number,
  cue: VerbCue | null,
  subject: Subject | null,
  direct: readonly DirectLink[],
): number {
  const { items } = view;
  let to = items.length;
  for (const link of direct) {
    // What introduces a direct quotation is no longer indirect speech.
    if (link.quote < from) continue;
    const opening = link.cue && link.cue !== cue ? link.cue.group.from : link.from;
    const edge = opening < link.quote && opening > from ? opening : link.quote;
    to = Math.min(to, edge);
  }
  to = Math.min(
    to,
    contrastEnd(view, from, to, subject),
    relativeEnd(view, from, to, cue),
    tailStart(view, from, to),
    textTagStart(view, from, to),
  );
  to = trimEnd(items, from, to);
  // "…, et ajoute : « … »": the conjunction before the cut goes with what is cut off.
  const { coordinators } = view.grammar.nounPhrase;
  return coordinators.has(items[to - 1]?.lower ?? '') ? trimEnd(items, from, to - 1) : to;
}

/** Another speaker's clause after "tandis que", "; ", ", mais" ends the statement. */
function contrastEnd({ items, cues, grammar }: FrameView, from: number, to: number, subject: Subject | null): number {
  for (const { group, subject: other } of cues) {
    if (group.from < from || group.from >= to || other?.side !== 'left' || !other.person || other.from < from) continue;
    if (subject?.person && other.person.id === subject.person.id) continue;
    const before = items[other.from - 1];
    const contrast = grammar.clause.contrasts.find((words) => endsWith(items, other.from, words));
    if (contrast) return other.from - contrast.length;
    if (before?.lower === ';') return other.from - 1;
    const isJoined = before !== undefined && grammar.nounPhrase.coordinators.has(before.lower);
    if (isJoined && items[other.from - 2]?.lower === ',') return other.from - 2;
  }
  return to;
}

/** "La ministre, qui avait dit que …, a démissionné", "le livre, dont il a dit que …, sortira": a relative clause ends. */
function relativeEnd({ items, cues, grammar }: FrameView, from: number, to: number, cue: VerbCue | null): number {
  if (cue?.subject?.side !== 'left') return to;
  const isObject =
    items[cue.subject.from - 2]?.lower === ',' &&
    grammar.clause.objectRelatives.has(items[cue.subject.from - 1]?.lower ?? '');
  if (isObject) {
    const comma = items.findIndex(({ lower }, index) => index > from && index < to && lower === ',');
    return comma < 0 ? to : comma;
  }
  const isRelative = grammar.clause.relatives.has(items[cue.group.from - 1]?.lower ?? '');
  if (!isRelative) return to;
  const { perfect, copula, unreal, reflexive } = grammar.verbGroup;
  for (let index = from; index < to; index++) {
    if (items[index]?.lower !== ',') continue;
    const next = items[index + 1]?.lower ?? '';
    const isVerb = [perfect, copula, unreal, reflexive].some((set) => set.has(next));
    if (isVerb || cues.some(({ group }) => group.mood === 'finite' && group.from === index + 1)) return index;
  }
  return to;
}

/** ", lors d'une conférence de presse.": a tail behind the last comma that only says when and where. */
function tailStart({ items, grammar }: FrameView, from: number, to: number): number {
  const comma = items.slice(0, to).findLastIndex(({ lower }, index) => lower === ',' && index > from);
  if (comma < 0 || to - comma > MAX_TAIL) return to;
  return grammar.clause.tails.some((words) => startsWith(items, comma + 1, words)) ? comma : to;
}

/** "…, précise le communiqué", "…, a ajouté la même source": the tag of a text behind a statement. */
function textTagStart({ items, grammar }: FrameView, from: number, to: number): number {
  const { verbGroup, nounPhrase, verbs } = grammar;
  if (!verbGroup.subjectFollowsTag) return to;
  const isTag = (comma: number): boolean => {
    let at = comma + 1;
    if (verbGroup.perfect.has(items[at]?.lower ?? '')) at++;
    if (!verbs.get(items[at]?.lower ?? '')?.some(({ verb }) => verb.quotation)) return false;
    const noun = items.slice(at + 1, at + 4);
    return (
      nounPhrase.determiners.has(noun[0]?.lower ?? '') &&
      noun.slice(1).some(({ lower }) => nounPhrase.documents.has(lower) || nounPhrase.releases.has(lower))
    );
  };
  for (let index = from + 1; index < to; index++) if (items[index]?.lower === ',' && isTag(index)) return index;
  return to;
}

/** Leaves out final signs and a conjunction before the cut; a closing bracket stays where one was opened. */
export function trimEnd(items: readonly Item[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const item = items[end - 1];
    if (item?.kind !== 'mark') break;
    const isNeeded =
      (item.lower === ')' || item.lower === ']') &&
      items.slice(from, end - 1).some(({ lower }) => lower === '(' || lower === '[');
    if (isNeeded || item.lower === '%' || item.lower === '€' || item.lower === '$') break;
    end--;
  }
  return end;
}
