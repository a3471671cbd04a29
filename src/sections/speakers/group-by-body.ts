import type { Speaker } from '../../model/dossier.js';
import { bodyName } from '../cover.js';
import type { SectionContext } from '../section.js';
import { createCollator } from './create-collator.js';
import { type IndexName, indexName } from './index-names.js';
import { type LocatorsView, viewLocators } from './view-locators.js';

/** A country or organisation with those who speak for it. */
export interface BodyView {
  readonly name: string;
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
  const groups = new Map<string, Speaker[]>();
  const others: Speaker[] = [];
  for (const speaker of dossier.speakers) {
    const name = bodyName(context, speaker) ?? (speaker.kind === 'organisation' ? speaker.label : null);
    const group = name === null ? others : groups.get(name);
    if (group) group.push(speaker);
    else if (name !== null) groups.set(name, [speaker]);
  }
  const sorted = [...groups].sort(([a], [b]) => compare(a, b));
  const rest: [string, Speaker[]][] = others.length > 0 ? [[language.labels.speakers.otherBodies, others]] : [];
  return [...sorted, ...rest].map(([name, members]) => ({
    name,
    members: members.toSorted((a, b) => compare(a.sortName, b.sortName)).map((speaker) => viewMember(context, speaker)),
  }));
}

function viewMember(context: SectionContext, speaker: Speaker): MemberView {
  const own = speaker.statements.flatMap(({ sources }) => sources);
  const { language, references } = context;
  return {
    name: indexName(speaker, language.tag),
    role: speaker.role === null || speaker.kind === 'unnamed' ? '' : language.labels.speakers.details([speaker.role]),
    target: references.entryOf(speaker.id),
    ...viewLocators(context, own, speaker.mentions),
  };
}
