import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { type Candidates, createCandidates } from './candidates.js';
import {
  addForm,
  addRole,
  BLOCK,
  createDraft,
  type Draft,
  genderOf,
  positionOf,
  type RoleRecord,
  textOf,
  voteByRole,
} from './drafts.js';
import type { Reading } from './reading.js';
import { type NamedBodies, recordRole } from './role-records.js';
import type { RolePhrase } from './roles.js';
import type { Scan } from './scan.js';
import { isSubjectAt } from './subjects.js';
import { createTimeline, type Timeline } from './timeline.js';

/**
 * Finds whom roles without a name mean ("le ministre", "the Kenyan delegate"): the person named with that role, or the
 * unnamed one of whom the article spoke before; else somebody new without a name is added to the drafts.
 */
export function resolveRoles(
  scans: readonly Scan[],
  drafts: Draft[],
  people: PeopleLexicon,
  bodies: NamedBodies,
): void {
  const known: Known = { byLemma: createCandidates(), timeline: createTimeline(), people, bodies };
  for (const draft of drafts) {
    known.byLemma.add(draft, [
      ...draft.lemmas,
      ...draft.roles.flatMap(keysOf),
      ...(draft.country ? [`seat of ${draft.country}`] : []),
    ]);
    for (const mention of draft.mentions) known.timeline.note(draft, positionOf(mention));
  }
  for (const { reading, roles } of scans) {
    if (reading.block.kind === 'caption') continue;
    for (const role of roles) {
      if (!refers(reading, role)) continue;
      const record = recordRole(reading, role, people, bodies);
      const bearer =
        role.determiner?.kind === 'indefinite'
          ? null
          : (findBearer(role, record, known) ??
            findDescribed(role, record, drafts, known) ??
            findParty(role, record, drafts, known));
      const draft = bearer ?? createUnnamed(role, record);
      if (!bearer) drafts.push(draft);
      refer(draft, role, record, known);
    }
  }
}

interface Known {
  readonly byLemma: Candidates;
  readonly timeline: Timeline;
  readonly people: PeopleLexicon;
  readonly bodies: NamedBodies;
}

/** Only singular roles outside quotation marks refer; without determiner or possessor they are predicates. */
function refers({ tokens }: Reading, role: RolePhrase): boolean {
  const isMarked = role.determiner !== null || role.possessor !== null;
  return !role.form.plural && !tokens[role.from]?.quoted && isMarked && role.determiner?.kind !== 'quantity';
}

function refer(draft: Draft, role: RolePhrase, record: RoleRecord, { byLemma, timeline, people }: Known): void {
  const { reading } = record;
  addForm(draft, textOf(reading, { from: role.from, to: role.to }));
  if (draft.kind === 'unnamed') addRole(draft, record);
  if (genderOf(draft) === null) voteByRole(draft, role);
  byLemma.add(draft, keysOf(record));
  draft.mentions.push({
    reading,
    from: role.from,
    to: role.to,
    kind: 'role',
    isSubject: isSubjectAt(reading, role.from, people),
  });
  timeline.note(draft, positionOf({ reading, from: role.from }));
}

function createUnnamed(role: RolePhrase, record: RoleRecord): Draft {
  const draft = createDraft('unnamed');
  draft.roles.push(record);
  draft.lemmas.add(record.lemma);
  voteByRole(draft, role);
  return draft;
}

/** Keys under which a bearer is found: the noun, and for envoys the State whose seat they hold. */
const keysOf = ({ lemma, kind, country }: RoleRecord): string[] =>
  kind === 'envoy' && country !== null ? [lemma, `seat of ${country}`] : [lemma];

interface Candidate {
  readonly draft: Draft;
  readonly score: number;
  /** Not mentioned before. */
  readonly isAhead: boolean;
}

function findBearer(role: RolePhrase, record: RoleRecord, { byLemma, timeline, people }: Known): Draft | null {
  const at = positionOf({ reading: record.reading, from: role.from });
  const lemmas = [...keysOf(record), ...(people.hypernyms.get(record.lemma) ?? [])];
  const candidates: Candidate[] = [];
  for (const draft of byLemma.find(lemmas)) {
    const fit = Math.max(titleFit(record, draft), ...draft.roles.map((other) => roleFit(record, other, people)));
    if (fit === 0) continue;
    const gender = genderOf(draft);
    const own = role.form.gender ?? role.determiner?.gender ?? null;
    const agreement = own === null || gender === null ? 0 : own === gender ? 1 : -3;
    const last = timeline.lastBefore(draft, at);
    const nearness = last === null ? 0 : 4 + 2 / (1 + (at - last) / BLOCK);
    candidates.push({ draft, score: fit + agreement + nearness, isAhead: last === null });
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best || best.score < 3) return null;
  // Looking ahead ("Le maire a tranché … Joël X, maire") is only safe when there is one bearer in the whole article.
  return best.isAhead && (second || best.score < 5) ? null : best.draft;
}

/** Says how well a role fits somebody of whom only the form of address ("Me") or the seat ("M. TRAN (Viet Nam)") is known. */
function titleFit({ lemma, kind, country, modifications }: RoleRecord, draft: Draft): number {
  if (modifications.has('former')) return 0;
  const isSeat = kind === 'envoy' && country !== null && draft.country === country && draft.roles.length === 0;
  return isSeat || (draft.lemmas.has(lemma) && !draft.roles.some((role) => role.lemma === lemma)) ? 4.5 : 0;
}

/** How far back, in blocks, the person stands that a new noun describes. */
const REACH = 1;

/**
 * Finds whom a new noun describes: "Le gynécologue congolais" opens a sentence and means the person of whom the sentences
 * before told. Only a calling or a former office is added to what a person is known as; an office would be guessed.
 */
function findDescribed(
  role: RolePhrase,
  record: RoleRecord,
  drafts: readonly Draft[],
  { timeline }: Known,
): Draft | null {
  const { reading } = record;
  if (role.determiner?.kind !== 'definite' || !reading.tokens[role.from]?.initial || record.kind === 'relation')
    return null;
  const at = positionOf({ reading, from: role.from });
  let nearest: { draft: Draft; last: number } | null = null;
  for (const draft of drafts) {
    const isKin = draft.kind === 'unnamed' && draft.roles.some(({ kind }) => kind === 'relation');
    const isPerson = draft.kind === 'person' || (draft.kind === 'unnamed' && !isKin);
    const last = isPerson ? timeline.lastBefore(draft, at) : null;
    if (last !== null && (nearest === null || last > nearest.last)) nearest = { draft, last };
  }
  if (nearest === null || nearest.draft.kind !== 'person') return null;
  const { draft, last } = nearest;
  const gender = genderOf(draft);
  const own = role.form.gender ?? role.determiner.gender;
  const isNear = reading.index - Math.floor(last / BLOCK) <= REACH;
  const isAdded = record.kind === 'profession' || (record.modifications.has('former') && record.kind !== 'envoy');
  const isFree = isAdded && !draft.roles.some(({ kind }) => kind === record.kind);
  const known = [draft.country, ...draft.roles.map(({ country }) => country)];
  const isForeign = record.country !== null && known.some((country) => country !== null && country !== record.country);
  if (!isNear || !isFree || isForeign || (own !== null && gender !== null && own !== gender)) return null;
  if (draft.roles.length === 0) draft.roles.push(record);
  return draft;
}

/** Finds the only private person named so far whom "the defendant", "la plaignante" can mean. */
function findParty(
  role: RolePhrase,
  record: RoleRecord,
  drafts: readonly Draft[],
  { timeline, people }: Known,
): Draft | null {
  if (!people.parties.has(record.lemma) || role.determiner?.kind !== 'definite' || record.narrowing.size > 0)
    return null;
  const at = positionOf({ reading: record.reading, from: role.from });
  const own = role.form.gender ?? role.determiner.gender;
  const found = drafts.filter((draft) => {
    const isPrivate =
      draft.roles.every(({ kind }) => kind === 'profession' || kind === 'relation') &&
      draft.lemmas.size <= draft.roles.length;
    const isCounsel = draft.roles.some(({ lemma }) => people.counsels.has(lemma));
    const gender = genderOf(draft);
    if (draft.kind !== 'person' || !isPrivate || isCounsel || timeline.lastBefore(draft, at) === null) return false;
    return own === null || gender === null || own === gender;
  });
  const [only] = found;
  return found.length === 1 && only ? only : null;
}

/** Says how well a role that is taken up fits one that was given: same noun or a general word for it, nothing at odds. */
function roleFit(record: RoleRecord, other: RoleRecord, people: PeopleLexicon): number {
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
  const shared = [...record.narrowing].filter((word) => other.narrowing.has(word)).length;
  const isNarrowed = record.narrowing.size > 0;
  if (isNarrowed && other.narrowing.size > 0 && shared === 0 && !sameOrganisation(record, other)) return 0;
  const overlap = isNarrowed ? (shared > 0 || sameOrganisation(record, other) ? 2 + shared : -1) : 0;
  return (isSame ? 5 : 4) + overlap + (record.country !== null && record.country === other.country ? 2 : 0);
}

const sameOrganisation = (a: RoleRecord, b: RoleRecord): boolean =>
  a.organisation !== null && b.organisation !== null && a.organisation.key === b.organisation.key;
