import type { Speaker } from '../../model/dossier.js';
import { fold } from '../../text/fold.js';
import { capitalise } from '../capitalise.js';
import type { SectionContext } from '../section.js';
import { createBodyNamer } from './body-names.js';
import { createCollator } from './create-collator.js';
import { type IndexName, indexName } from './index-names.js';
import { type LocatorsView, viewLocators } from './view-locators.js';

/** A country or organisation with those who speak for it, and what it says itself. */
export interface BodyView extends LocatorsView {
  readonly name: string;
  /** Entry of the organisation itself; null for a country. */
  readonly target: string | null;
  readonly members: readonly MemberView[];
}

interface MemberView extends LocatorsView {
  readonly name: IndexName;
  readonly role: string;
  readonly target: string;
}

/** Groups the speakers by country, organisation, or neither (last). */
export function groupByBody(context: SectionContext): BodyView[] {
  const { dossier, language } = context;
  const compare = createCollator(language.tag);
  const nameBody = createBodyNamer(context);
  const groups = new Map<string, Speaker[]>();
  const others: Speaker[] = [];
  for (const speaker of dossier.speakers) {
    const name = nameBody(speaker);
    const group = name === null ? others : groups.get(name);
    if (group) group.push(speaker);
    else if (name !== null) groups.set(name, [speaker]);
  }
  const sorted = [...groups].sort(([a], [b]) => compare(a, b));
  const rest: [string, Speaker[]][] = others.length > 0 ? [[language.labels.speakers.otherBodies, others]] : [];
  return [...sorted, ...rest].map(([name, speakers]) => {
    const body = speakers.find(({ kind, label }) => kind === 'organisation' && label === name);
    const members = speakers.filter((speaker) => speaker !== body).toSorted((a, b) => compare(a.sortName, b.sortName));
    return {
      name: capitalise(name, language.tag),
      target: body === undefined ? null : context.references.entryOf(body.id),
      members: members.map((speaker) => viewMember(context, speaker, speakers === others)),
      ...viewLocators(context, body === undefined ? [] : ownSpeech(body), body?.mentions ?? []),
    };
  });
}

function ownSpeech({ statements }: Speaker): Speaker['mentions'] {
  return statements.flatMap(({ sources }) => sources);
}

function viewMember(context: SectionContext, speaker: Speaker, isAlone: boolean): MemberView {
  const { language, references } = context;
  const words = language.labels.speakers;
  const isUnnamed = speaker.kind === 'unnamed' && !isAlone;
  return {
    name: isUnnamed ? { capitals: '', rest: words.unnamed } : indexName(speaker, language.tag),
    role: speaker.role === null || isUnnamed || isLabel(speaker, speaker.role) ? '' : words.details([speaker.role]),
    target: references.entryOf(speaker.id),
    ...viewLocators(context, ownSpeech(speaker), speaker.mentions),
  };
}

function isLabel({ label }: Speaker, role: string): boolean {
  return fold(label) === fold(role);
}
