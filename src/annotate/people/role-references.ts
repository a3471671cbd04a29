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
import type { HomeCountry } from './home-country.js';
import type { Reading } from './reading.js';
import { isForeign, roleFit, titleFit } from './role-fit.js';
import { type NamedBodies, recordRole } from './role-records.js';
import type { RolePhrase } from './roles.js';
import type { Scan } from './scan.js';
import { isSubjectAt } from './subjects.js';
import { createTimeline, type Timeline } from './timeline.js';

/** What resolving needs to know of the language and the article. */
export interface RoleContext {
  readonly people: PeopleLexicon;
  readonly bodies: NamedBodies;
  readonly home: HomeCountry;
}

interface Known extends RoleContext {
  readonly byLemma: Candidates;
  readonly timeline: Timeline;
}

/**
 * Finds whom roles without a name mean ("le ministre", "the Kenyan delegate"): the person named with that role, or the
 * unnamed one of whom the article spoke before; else somebody new without a name is added to the drafts.
 */
export function resolveRoles(scans: readonly Scan[], drafts: Draft[], context: RoleContext): void {
  const known: Known = { ...context, byLemma: createCandidates(), timeline: createTimeline() };
  for (const draft of drafts) {
    const seat = draft.country === null ? [] : [seatOf(draft.country)];
    known.byLemma.add(draft, [...draft.lemmas, ...draft.roles.flatMap(keysOf), ...seat]);
    for (const mention of draft.mentions) known.timeline.note(draft, positionOf(mention));
  }
  for (const { reading, roles } of scans) {
    if (reading.block.kind === 'caption') continue;
    for (const role of roles) {
      if (!refers(reading, role, context.people)) continue;
      const record = recordRole(reading, role, context.people, context.bodies);
      const isNew = role.determiner?.kind === 'indefinite';
      const bearer = isNew
        ? null
        : resolveRole({ role, record, at: positionOf({ reading, from: role.from }) }, drafts, known);
      const draft = bearer ?? createUnnamed(role, record);
      if (!bearer) drafts.push(draft);
      refer(draft, role, record, known);
    }
  }
}

/** A role that stands for somebody, at its position. */
interface RoleReference {
  readonly role: RolePhrase;
  readonly record: RoleRecord;
  readonly at: number;
}

const resolveRole = (reference: RoleReference, drafts: readonly Draft[], known: Known): Draft | null =>
  findBearer(reference, known) ?? findDescribed(reference, known) ?? findParty(reference, drafts, known);

/** Only singular roles outside quotation marks refer; without determiner or possessor they are predicates. */
function refers({ tokens }: Reading, role: RolePhrase, people: PeopleLexicon): boolean {
  // "a major African country", "a private company": what follows is the noun.
  const [head, next] = [tokens[role.head], tokens[role.to]];
  const isAdjective = role.determiner?.kind === 'indefinite' && people.adjectiveRoles.has(head?.key ?? '');
  if (isAdjective && next && next.shape !== 'mark' && !people.functionWords.has(next.key)) return false;
  const isMarked = role.determiner !== null || role.possessor !== null;
  return !role.form.plural && !tokens[role.from]?.quoted && isMarked && role.determiner?.kind !== 'quantity';
}

function refer(draft: Draft, role: RolePhrase, record: RoleRecord, { byLemma, timeline, people }: Known): void {
  const { reading } = record;
  addForm(draft, textOf(reading, { from: role.from, to: role.to }));
  // What took up somebody under a more general noun is not a role of its own.
  if (draft.kind === 'unnamed' && draft.lemmas.has(record.lemma)) addRole(draft, record);
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

const seatOf = (country: string): string => `seat of ${country}`;

/** Keys under which a bearer is found: the noun, and for envoys the State whose seat they hold. */
const keysOf = ({ lemma, kind, country }: RoleRecord): string[] =>
  kind === 'envoy' && country !== null ? [lemma, seatOf(country)] : [lemma];

interface Candidate {
  readonly draft: Draft;
  readonly score: number;
  /** Not mentioned before. */
  readonly isAhead: boolean;
}

function findBearer({ role, record, at }: RoleReference, { byLemma, timeline, people, home }: Known): Draft | null {
  const lemmas = [...keysOf(record), ...(people.hypernyms.get(record.lemma) ?? [])];
  const own = role.form.gender ?? role.determiner?.gender ?? null;
  const candidates: Candidate[] = [];
  for (const draft of byLemma.find(lemmas)) {
    const fit = Math.max(titleFit(record, draft), ...draft.roles.map((other) => roleFit(record, other, people)));
    if (fit === 0 || isForeign(record, draft, home)) continue;
    const gender = genderOf(draft);
    // "cette productrice" is no man, while a masculine form may be generic.
    if (role.form.gender === 'f' && gender === 'm') continue;
    const isPaired = role.form.isPaired === true && gender === 'f';
    const agreement = own === null ? (isPaired ? -1.5 : 0) : gender === null ? 0 : own === gender ? 1 : -3;
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

/** How far back, in blocks, the person stands that a new noun describes. */
const REACH = 1;

/**
 * Finds whom a new noun describes: "Le gynécologue congolais", "the diplomat" mean the person of whom the text told last.
 * Only a calling at the beginning of a sentence, a former office or a general noun is added to what a person is known as; an
 * office would be guessed.
 */
function findDescribed({ role, record, at }: RoleReference, { timeline, people }: Known): Draft | null {
  const { kind, modifications, reading, country } = record;
  // "Le responsable syndical": one adjective tells of what field.
  const isWide = record.narrowing.size === 0 || (record.organisation === null && role.to === role.headTo + 1);
  const isGeneral = people.hypernyms.has(record.lemma) && isWide && kind !== 'state' && kind !== 'head';
  if (role.determiner?.kind === 'demonstrative') return findShown({ role, record, at }, timeline);
  const isAdded = kind === 'profession' || (modifications.has('former') && kind !== 'envoy');
  const isLeading = reading.tokens[role.from]?.initial === true;
  if (role.determiner?.kind !== 'definite' || !(isGeneral || (isAdded && isLeading))) return null;
  const isKin = ({ kind: of, roles }: Draft): boolean =>
    of === 'unnamed' && roles.some((other) => other.kind === 'relation');
  const last = timeline.latestBefore(at).find(({ draft }) => !isKin(draft));
  if (last?.draft.kind !== 'person' || reading.index - Math.floor(last.position / BLOCK) > REACH) return null;
  const { draft } = last;
  const [gender, own] = [genderOf(draft), role.form.gender ?? role.determiner.gender];
  const known = [draft.country, ...draft.roles.map((other) => other.country)];
  const isOther = country !== null && known.some((code) => code !== null && code !== country);
  // "L'expert judiciaire" behind the prosecutor is somebody else.
  const isPlain = kind === 'profession' && !modifications.has('former');
  const isTaken = !isGeneral && draft.roles.some((other) => other.kind === kind || (isPlain && isOffice(other)));
  if (isOther || isTaken || (own !== null && gender !== null && own !== gender)) return null;
  if (draft.roles.length === 0) draft.roles.push(record);
  return draft;
}

/** How far back, in blocks, "cette veuve" finds whom it takes up. */
const SHOWN_REACH = 2;

/** "cette veuve", "ce responsable": whoever of that gender was named last, if nothing is at odds. */
function findShown({ role, record, at }: RoleReference, timeline: Timeline): Draft | null {
  const { reading, country } = record;
  const own = role.form.gender ?? role.determiner?.gender ?? null;
  const last = timeline.latestBefore(at).find(({ draft, position }) => {
    const gender = genderOf(draft);
    const isNear = reading.index - Math.floor(position / BLOCK) <= SHOWN_REACH;
    return isNear && draft.kind === 'person' && (own === null || gender === null || own === gender);
  })?.draft;
  const known = last ? [last.country, ...last.roles.map((other) => other.country)] : [];
  if (!last || (country !== null && known.some((code) => code !== null && code !== country))) return null;
  if (last.roles.length === 0) last.roles.push(record);
  return last;
}

const isOffice = ({ kind }: RoleRecord): boolean => kind === 'public' || kind === 'state' || kind === 'envoy';

/** More persons than any trial has. */
const MANY = 300;

/** Finds the only private person named so far whom "the defendant", "la plaignante" can mean. */
function findParty(
  { role, record, at }: RoleReference,
  drafts: readonly Draft[],
  { timeline, people }: Known,
): Draft | null {
  const isParty = people.parties.has(record.lemma) && record.narrowing.size === 0 && drafts.length < MANY;
  if (!isParty || role.determiner?.kind !== 'definite') return null;
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
