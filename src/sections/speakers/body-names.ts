import { countryName } from '../../languages/country-name.js';
import type { Speaker } from '../../model/dossier.js';
import { fold } from '../../text/fold.js';
import type { SectionContext } from '../section.js';

/** Names the country or organisation that somebody speaks for; null when neither is known. */
export type BodyNamer = (speaker: Speaker) => string | null;

/** Makes a namer that knows the organisations of the dossier: "ONUDC" is filed under its full name. */
export function createBodyNamer({ dossier, language }: SectionContext): BodyNamer {
  const organisations = new Map(
    dossier.speakers
      .filter(({ kind }) => kind === 'organisation')
      .flatMap(({ label, variants }) => [label, ...variants].map((name) => [fold(name), label] as const)),
  );
  return ({ country, affiliation, kind, label }) => {
    if (country !== null) return countryName(language, country);
    if (kind === 'organisation') return label;
    return affiliation === null ? null : (organisations.get(fold(affiliation)) ?? affiliation);
  };
}
