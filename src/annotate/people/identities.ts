import { isGivenName } from '../../languages/given-names.js';
import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { type Candidates, createCandidates, fullNameKeys, partKeys } from './candidates.js';
import {
  addForm,
  addRole,
  BLOCK,
  createDraft,
  type Draft,
  genderOf,
  positionOf,
  textOf,
  voteByName,
} from './drafts.js';
import type { NameExpression } from './expressions.js';
import { isSameName, shortFormFit } from './name-parts.js';
import { type NamedBodies, recordRole } from './role-records.js';
import type { Scan } from './scan.js';
import { isSubjectAt } from './subjects.js';
import { createTimeline, type Timeline } from './timeline.js';

/**
 * Makes one person of all the places that name the same one. Full names are known first; then surnames and short forms go,
 * in reading order, to the one bearer whom form of address, title and nearness point to.
 */
export function identifyPeople(scans: readonly Scan[], people: PeopleLexicon, bodies: NamedBodies): Draft[] {
  const drafts: Draft[] = [];
  const expressions = scans.flatMap(({ names }) => names);
  const isFull = fullNames(expressions, people);
  const owners = new Map<NameExpression, Draft>();
  const byName = createCandidates();
  const byPart = createCandidates();
  const timeline = createTimeline();
  const give = (expression: NameExpression, draft: Draft): void => {
    own(draft, expression, isFull.has(expression), people);
    owners.set(expression, draft);
    byPart.add(draft, partKeys(expression.name.keys));
    timeline.note(draft, positionOf({ reading: expression.reading, from: expression.name.from }));
  };
  for (const expression of expressions) {
    if (!isFull.has(expression)) continue;
    const { keys } = expression.name;
    const known = [...byName.find(fullNameKeys(keys))].find(
      (draft) => draft.names.some((name) => isSameName(name.keys, keys)) && !contradicts(draft, expression),
    );
    const draft = known ?? createDraft('person');
    if (!known) drafts.push(draft);
    byName.add(draft, fullNameKeys(keys));
    give(expression, draft);
  }
  for (const expression of expressions) {
    if (owners.has(expression)) continue;
    const bearer = findBearer(expression, byPart, timeline, people);
    const draft = bearer ?? createBearer(expression);
    if (draft === null) continue;
    if (!bearer) drafts.push(draft);
    give(expression, draft);
  }
  const ordered = [...owners].sort(([a], [b]) => positionOf(a) - positionOf(b));
  const recent: Draft[] = [];
  for (const [expression, draft] of ordered) {
    if (expression.reading.block.kind === 'caption') continue;
    attachRoles(draft, expression, recent, people, bodies);
    recent.push(draft);
  }
  // What a caption calls somebody counts where the text says nothing.
  for (const [expression, draft] of ordered) {
    if (expression.reading.block.kind !== 'caption' || draft.roles.length > 0) continue;
    attachRoles(draft, expression, recent, people, bodies);
  }
  return drafts;
}

/** Tells which expressions carry a name that stands on its own: several words, and not the tail of a longer name. */
function fullNames(expressions: readonly NameExpression[], people: PeopleLexicon): Set<NameExpression> {
  const long = expressions.filter(({ name, reading, name: { from }, isProven }) => {
    if (name.keys.length < 2 || reading.block.kind === 'caption') return false;
    if (reading.tokens[from]?.quoted && !isProven) return false;
    return isProven || isPlausible(reading.tokens, from, people);
  });
  const byLast = new Map<string, (readonly string[])[]>();
  for (const { name } of long) {
    const last = name.keys.at(-1) ?? '';
    const list = byLast.get(last) ?? [];
    if (list.length < 60 && !list.some((keys) => keys.join() === name.keys.join())) list.push(name.keys);
    byLast.set(last, list);
  }
  return new Set(
    long.filter(({ name: { keys } }) => {
      const others = byLast.get(keys.at(-1) ?? '') ?? [];
      return !others.some((other) => other.length > keys.length && shortFormFit(keys, other) === 3);
    }),
  );
}

/** A name without any proof must not stand behind an article: "le Courrier du Littoral", "the Maria Celeste". */
function isPlausible(tokens: NameExpression['reading']['tokens'], from: number, people: PeopleLexicon): boolean {
  const [counted, before] = [tokens[from - 2], tokens[from - 1]];
  // "world number one Ana Untel"
  if (counted?.shape === 'lower' && people.rankings.has(counted.key)) return true;
  return !before || !people.determiners.has(before.key);
}

function contradicts(draft: Draft, { honorific, country }: NameExpression): boolean {
  const gender = genderOf(draft);
  if (honorific?.gender && !honorific.plural && gender && gender !== honorific.gender && draft.genders[gender] >= 8)
    return true;
  return country !== null && draft.country !== null && country !== draft.country;
}

function own(draft: Draft, expression: NameExpression, isFull: boolean, people: PeopleLexicon): void {
  const { reading, form, name } = expression;
  for (const role of expression.roles) draft.lemmas.add(role.form.lemma);
  if (expression.honorific?.role) draft.lemmas.add(expression.honorific.role);
  voteByName(draft, expression);
  addForm(draft, textOf(reading, expression.honorific?.plural ? name : form));
  const text = textOf(reading, { from: name.from, to: name.to }).replace(/\s+/g, ' ');
  const title = expression.roles.find((role) => role.to === form.from);
  const isAddress = title !== undefined && ['state', 'head', 'public', 'rank'].includes(title.form.kind);
  if (title && isAddress && title.textFrom === title.head && title.to - title.head <= 2)
    addForm(draft, textOf(reading, { from: title.head, to: form.to }));
  if (form.from < name.from && isFull) addForm(draft, text);
  if (!draft.names.some((other) => other.text === text)) draft.names.push({ keys: name.keys, text });
  draft.country ??= expression.country;
  if (expression.affiliation) {
    draft.affiliation ??= textOf(reading, expression.affiliation);
    for (let at = expression.affiliation.from; at < expression.affiliation.to; at += 1) {
      draft.affiliationCountry ??= reading.places.get(at)?.country ?? null;
    }
  }
  draft.mentions.push({
    reading,
    from: expression.from,
    to: expression.to,
    kind: name.keys.length > 1 ? 'full-name' : 'short-name',
    isSubject: isSubjectAt(reading, expression.from, people),
  });
}

/** Finds whom a short form means; null when nobody bears it. */
function findBearer(
  { reading, name, honorific, roles }: NameExpression,
  byPart: Candidates,
  timeline: Timeline,
  people: PeopleLexicon,
): Draft | null {
  const at = positionOf({ reading, from: name.from });
  let best: { draft: Draft; score: number } | null = null;
  for (const draft of byPart.find(name.keys)) {
    const fit = Math.max(0, ...draft.names.slice(0, 8).map(({ keys }) => shortFormFit(name.keys, keys)));
    if (fit === 0) continue;
    const gender = genderOf(draft);
    if (honorific?.gender && gender && gender !== honorific.gender) continue;
    const last = timeline.lastBefore(draft, at);
    const nearness = last === null ? 0 : 3 + 1 / (1 + (at - last) / BLOCK);
    const hasSameRole = roles.some(({ form: { lemma } }) => isSameRole(lemma, draft.lemmas, people));
    const score = 4 * fit + (hasSameRole ? 5 : 0) + (honorific?.gender && gender ? 2 : 0) + nearness;
    if (best === null || score > best.score) best = { draft, score };
  }
  return best?.draft ?? null;
}

const isSameRole = (lemma: string, lemmas: ReadonlySet<string>, people: PeopleLexicon): boolean =>
  lemmas.has(lemma) || [...(people.hypernyms.get(lemma) ?? [])].some((role) => lemmas.has(role));

/** Makes a person of a surname that a form of address or a title proves. */
function createBearer({ reading, name, isProven, roles, honorific }: NameExpression): Draft | null {
  const isTitled = honorific !== null || roles.length > 0 || isGivenName(name.keys[0] ?? '');
  if (!isProven || !isTitled || reading.block.kind === 'caption') return null;
  if (name.keys.length === 1 && reading.tokens[name.from]?.quoted) return null;
  return createDraft('person');
}

function attachRoles(
  draft: Draft,
  expression: NameExpression,
  recent: readonly Draft[],
  people: PeopleLexicon,
  bodies: NamedBodies,
): void {
  const { reading } = expression;
  for (const role of expression.roles) {
    const record = recordRole(reading, role, people, bodies);
    if (!people.counterparts.has(role.form.lemma)) {
      addRole(draft, record);
      continue;
    }
    const bearer = recent.findLast((other) => other !== draft && other.roles.length > 0);
    const model = bearer?.roles[0];
    const [own, others] = [genderOf(draft), bearer ? genderOf(bearer) : null];
    // A title in the other gender would be wrong: then the words stand as they are ("son collègue allemand").
    if (own !== null && others !== null && own !== others) addRole(draft, record);
    else if (model) {
      addRole(draft, {
        ...model,
        text: model.plainText,
        country: record.country,
        countryText: record.countryText,
        reading,
        span: record.span,
      });
    }
  }
  if (expression.apposition) {
    addRole(draft, recordApposition(expression, expression.apposition));
  }
}

function recordApposition(
  { reading }: NameExpression,
  span: { readonly from: number; readonly to: number },
): Draft['roles'][number] {
  const noun = reading.tokens[span.from]?.key ?? '';
  return {
    reading,
    span,
    text: textOf(reading, span),
    headText: textOf(reading, span),
    plainText: textOf(reading, span),
    isPossessed: false,
    lemma: noun,
    kind: 'profession',
    modifications: new Set(),
    narrowing: new Set(),
    country: null,
    countryText: null,
    organisation: null,
    isInternational: false,
  };
}
