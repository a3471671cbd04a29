import type { PeopleLexicon } from '../../languages/grammar/people.js';
import type { Draft, RoleRecord } from './drafts.js';
import type { HomeCountry } from './home-country.js';

/** "Le président laotien" is not the president without a country of whom an article about Vietnam tells. */
export function isForeign({ country, kind }: RoleRecord, draft: Draft, home: HomeCountry): boolean {
  if (country === null || (kind !== 'state' && kind !== 'head')) return false;
  const isKnown = draft.country !== null || draft.roles.some((role) => role.country !== null);
  return !isKnown && country !== (home.ofState ?? home.main);
}

/** Says how well a role fits somebody of whom only the form of address ("Me") or the seat ("M. TRAN (Viet Nam)") is known. */
export function titleFit({ lemma, kind, country, modifications }: RoleRecord, draft: Draft): number {
  if (modifications.has('former')) return 0;
  const isSeat = kind === 'envoy' && country !== null && draft.country === country && draft.roles.length === 0;
  return isSeat || (draft.lemmas.has(lemma) && !draft.roles.some((role) => role.lemma === lemma)) ? 4.5 : 0;
}

/** Says how well a role that is taken up fits one that was given: same noun or a general word for it, nothing at odds. */
export function roleFit(record: RoleRecord, other: RoleRecord, people: PeopleLexicon): number {
  const isSame = record.lemma === other.lemma;
  const isGeneral = people.hypernyms.get(record.lemma)?.has(other.lemma) ?? false;
  // Representative, delegate or envoy of one State is one seat.
  const isSeat =
    record.kind === 'envoy' && other.kind === 'envoy' && record.country !== null && record.country === other.country;
  if (!isSame && !isGeneral && !isSeat) return 0;
  if (record.modifications.has('deputy') !== other.modifications.has('deputy') && !isGeneral) return 0;
  const isFormer = record.modifications.has('former');
  if (isFormer !== other.modifications.has('former') && (isFormer || !isGeneral)) return 0;
  if (record.country !== null && other.country !== null && record.country !== other.country) return 0;
  if (record.kind === 'envoy' && record.country !== other.country && record.country !== null) return 0;
  const shared = sharedStems(record.narrowing, other.narrowing);
  const isNarrowed = record.narrowing.size > 0;
  if (isNarrowed && other.narrowing.size > 0 && shared === 0 && !sameOrganisation(record, other)) return 0;
  const overlap = isNarrowed ? (shared > 0 || sameOrganisation(record, other) ? 2 + shared : -1) : 0;
  return (isSame ? 5 : 4) + overlap + (record.country !== null && record.country === other.country ? 2 : 0);
}

/** Length of the beginning by which words are compared: "européen", "européenne". */
const STEM = 6;

function sharedStems(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const stems = new Set([...others].map((word) => word.slice(0, STEM)));
  return [...some].filter((word) => stems.has(word.slice(0, STEM))).length;
}

const sameOrganisation = (a: RoleRecord, b: RoleRecord): boolean =>
  a.organisation !== null && b.organisation !== null && a.organisation.key === b.organisation.key;
