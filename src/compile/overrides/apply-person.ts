import type { Dossier, Speaker } from '../../model/dossier.js';
import type { OverrideOf } from '../../model/overrides.js';
import { findArticle, findItem, OverrideProblem } from './match.js';

/** Names, merges, splits or hides a person, or sets what is said of it. */
export function applyPerson(dossier: Dossier, override: OverrideOf<'person'>): Dossier {
  const article = findArticle(dossier, override.article);
  const known = dossier.speakers.filter((speaker) => isIn(speaker, article.id));
  const speaker = findSpeaker(known, override.exact);
  if (override.hide) return { ...dossier, speakers: dossier.speakers.filter((other) => other !== speaker) };
  const merged = (override.merge ?? []).map((name) => findSpeaker(dossier.speakers, name));
  if (merged.includes(speaker)) throw new OverrideProblem(`«${override.exact}» cannot be merged with itself`);
  const name = override.name ?? speaker.name;
  const all = [speaker, ...merged];
  const changed: Speaker = {
    ...speaker,
    name,
    kind: name === null ? speaker.kind : speaker.kind === 'unnamed' ? 'person' : speaker.kind,
    label: override.name ?? speaker.label,
    sortName: override.sortName ?? override.name ?? speaker.sortName,
    variants: [...new Set(all.flatMap(({ variants, label }) => [...variants, label]))].filter((form) => form !== name),
    role: override.role === undefined ? speaker.role : override.role,
    affiliation: override.affiliation === undefined ? speaker.affiliation : override.affiliation,
    country: override.country === undefined ? speaker.country : override.country,
    statements: all.flatMap(({ statements }) => statements),
    mentions: all.flatMap(({ mentions }) => mentions),
    confidence: 1,
    editor: override.reason,
  };
  const rest = dossier.speakers.filter((other) => !merged.includes(other));
  return { ...dossier, speakers: rest.flatMap((other) => (other === speaker ? split(changed, override) : [other])) };
}

/** Tells whether a speaker speaks or is named in an article. */
function isIn({ statements, mentions }: Speaker, article: string): boolean {
  return [...statements.flatMap(({ sources }) => sources), ...mentions].some((anchor) => anchor.article === article);
}

/** Finds a speaker by any of its names. */
export function findSpeaker(speakers: readonly Speaker[], name: string): Speaker {
  const forms = speakers.flatMap((speaker) =>
    [...new Set([speaker.name, speaker.label, ...speaker.variants])].flatMap((form) =>
      form === null ? [] : [{ speaker, form }],
    ),
  );
  const owners = new Set(forms.filter(({ form }) => form === name).map(({ speaker }) => speaker));
  const [owner] = owners;
  if (owner !== undefined && owners.size === 1) return owner;
  return findItem(forms, ({ form }) => form, name, 'person').speaker;
}

function split(speaker: Speaker, { split: wanted, reason }: OverrideOf<'person'>): Speaker[] {
  if (wanted === undefined) return [speaker];
  const moved = wanted.statements.map((exact) => findItem(speaker.statements, ({ text }) => text, exact, 'statement'));
  const rest = { ...speaker, statements: speaker.statements.filter((statement) => !moved.includes(statement)) };
  return [rest, createSpeaker(`${speaker.id}-split`, wanted.name, moved, reason)].filter(
    ({ statements }) => statements.length > 0,
  );
}

/** Makes the entry of a person that only the editor names. */
export function createSpeaker(id: string, name: string, statements: Speaker['statements'], reason: string): Speaker {
  return {
    id,
    kind: 'person',
    name,
    label: name,
    sortName: name,
    variants: [],
    role: null,
    affiliation: null,
    country: null,
    statements,
    mentions: [],
    confidence: 1,
    editor: reason,
  };
}
