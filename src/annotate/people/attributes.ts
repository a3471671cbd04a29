import type { PeopleLexicon, RoleKind } from '../../languages/grammar/people.js';
import type { Draft, RoleRecord } from './drafts.js';

/** What is known of somebody beside the name. */
export interface Attributes {
  readonly role: RoleRecord | null;
  readonly affiliation: string | null;
  readonly country: string | null;
}

const WEIGHT: Readonly<Record<RoleKind, number>> = { state: 5, envoy: 5, public: 4, office: 4, profession: 2, rank: 1 };
/** Kinds of roles that are held in a State, so that the country of the article can be theirs. */
const DOMESTIC: ReadonlySet<RoleKind> = new Set(['state', 'public']);

/** Chooses the role that says most, and reads affiliation and country from it; `home` is the country of the article. */
export function describe(draft: Draft, home: string | null, people: PeopleLexicon): Attributes {
  const role = chooseRole(draft.roles);
  const named = draft.roles.find(({ country }) => country !== null);
  const isInternational = draft.roles.some((record) => record.isInternational);
  const own = draft.country ?? role?.country ?? named?.country ?? draft.affiliationCountry;
  const isDomestic = role !== null && DOMESTIC.has(role.kind) && role.organisation === null;
  const country = isInternational ? null : (own ?? (isDomestic ? home : null));
  return { role, affiliation: affiliationOf(draft, role, country, people), country };
}

function chooseRole(roles: readonly RoleRecord[]): RoleRecord | null {
  const weigh = ({ kind, narrowing, country, organisation }: RoleRecord): number =>
    WEIGHT[kind] + (WEIGHT[kind] > 2 && (narrowing.size > 0 || country !== null || organisation !== null) ? 0.5 : 0);
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
  const isOfficial = role !== null && (role.kind === 'state' || role.kind === 'envoy');
  const state = draft.roles.find((other) => other.country === country && other.countryText !== null)?.countryText;
  if (organisation && !(isOfficial && country !== null)) return organisation.text;
  if (draft.affiliation !== null) return draft.affiliation;
  if (country === null || (!isOfficial && role !== null)) return null;
  return state ?? people.places.names.get(country) ?? null;
}
