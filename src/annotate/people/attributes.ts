import type { PeopleLexicon, RoleKind } from '../../languages/grammar/people.js';
import { fold } from '../../text/fold.js';
import type { Draft, RoleRecord } from './drafts.js';
import type { HomeCountry } from './home-country.js';

/** What is known of somebody beside the name. */
export interface Attributes {
  readonly role: RoleRecord | null;
  readonly affiliation: string | null;
  readonly country: string | null;
}

const WEIGHT: Readonly<Record<RoleKind, number>> = {
  state: 5,
  head: 5,
  envoy: 5,
  public: 4,
  office: 4,
  profession: 2,
  relation: 1.5,
  rank: 1,
};

/** Chooses the role that says most, and reads affiliation and country from it. */
export function describe(draft: Draft, home: HomeCountry, people: PeopleLexicon): Attributes {
  const role = chooseRole(draft.roles);
  const isInternational = draft.roles.some((record) => record.isInternational);
  const named = draft.roles.find(({ country }) => country !== null)?.country;
  const ofBody = role?.organisation?.country ?? draft.affiliationCountry;
  const own = draft.country ?? role?.country ?? named ?? ofBody ?? domestic(role, home, people);
  const country = isInternational && draft.country === null ? null : own;
  return { role, affiliation: affiliationOf(draft, role, country, people), country };
}

/** Gives the country of the article to those who hold an office of it. */
function domestic(role: RoleRecord | null, home: HomeCountry, people: PeopleLexicon): string | null {
  if (role === null) return null;
  if (role.organisation !== null) return isPublicBody(role.organisation.text, people) ? home.ofPlace : null;
  if (isOfState(role)) return home.ofState;
  return role.kind === 'public' || role.kind === 'rank' ? home.ofPlace : null;
}

/** Tells a ministry, court or town hall from a firm or club: by its noun, or by `national`, `provincial` behind one. */
function isPublicBody(
  name: string,
  { organisations: { publicNouns, administrations, publicAdjectives } }: PeopleLexicon,
): boolean {
  const words = fold(name).split(/[^\p{L}\p{N}-]+/u);
  if (words.some((word) => publicNouns.has(word))) return true;
  return words.some((word) => administrations.has(word)) && words.some((word) => publicAdjectives.has(word));
}

/** Tells whether a role is held in the State itself: a minister, or a president of nothing smaller. */
const isOfState = ({ kind, narrowing, organisation, isPossessed }: RoleRecord): boolean =>
  kind === 'state' || (kind === 'head' && narrowing.size === 0 && organisation === null && !isPossessed);

function chooseRole(roles: readonly RoleRecord[]): RoleRecord | null {
  // "Major General X, Commander of the Coast Guard": a rank with its body is an office.
  const weigh = ({ kind, narrowing, country, organisation }: RoleRecord): number =>
    (kind === 'rank' && organisation !== null ? WEIGHT.office : WEIGHT[kind]) +
    (WEIGHT[kind] > 2 && (narrowing.size > 0 || country !== null || organisation !== null) ? 0.5 : 0);
  let best: RoleRecord | null = null;
  for (const role of roles) if (best === null || weigh(role) > weigh(best)) best = role;
  return best;
}

function affiliationOf(
  draft: Draft,
  role: RoleRecord | null,
  country: string | null,
  people: PeopleLexicon,
): string | null {
  const organisation =
    role?.organisation ?? draft.roles.find((other) => other.organisation !== null)?.organisation ?? null;
  const isOfficial = role !== null && (role.kind === 'envoy' || isOfState(role));
  const state = draft.roles.find((other) => other.country === country && other.countryText !== null)?.countryText;
  if (organisation && !(isOfficial && country !== null)) return organisation.text;
  if (draft.affiliation !== null) return draft.affiliation;
  if (country === null || (!isOfficial && role !== null)) return null;
  return state ?? people.places.names.get(country) ?? null;
}
