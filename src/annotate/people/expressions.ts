import { genderOfName, isGivenName } from '../../languages/given-names.js';
import type { Honorific, PeopleLexicon } from '../../languages/grammar/people.js';
import { complementEnd, skipDeterminer } from './complements.js';
import type { NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised, isMark, type Reading } from './reading.js';
import { determinerBefore, type RolePhrase } from './roles.js';
import type { Token } from './tokens.js';

/** A stretch of tokens. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A person named in a text with everything that belongs to the name: title, form of address, apposition. */
export interface NameExpression extends Span {
  readonly reading: Reading;
  readonly name: NameSpan;
  readonly honorific: Honorific | null;
  /** From the form of address, or the first word of the name, to the end of the name. */
  readonly form: Span;
  readonly roles: readonly RolePhrase[];
  /** An apposition whose noun is not in the lexicon ("spelt farmer in the third generation"). */
  readonly apposition: Span | null;
  readonly affiliation: Span | null;
  /** Country given in parentheses, as meeting records do. */
  readonly country: string | null;
  /** Whether something beside the name shows that it is a person. */
  readonly isProven: boolean;
}

/** Roles by the token at which they begin and end, without those inside larger ones. */
export interface RoleIndex {
  readonly byStart: ReadonlyMap<number, RolePhrase>;
  readonly byEnd: ReadonlyMap<number, RolePhrase>;
}

/** Indexes role phrases; of two that end together the longer, which contains the other, stands. */
export function indexRoles(roles: readonly RolePhrase[]): RoleIndex {
  const byStart = new Map<number, RolePhrase>();
  const byEnd = new Map<number, RolePhrase>();
  for (const role of roles) {
    const [atStart, atEnd] = [byStart.get(role.from), byEnd.get(role.to)];
    if (!atStart || atStart.to < role.to) byStart.set(role.from, role);
    if (!atEnd || atEnd.from > role.from) byEnd.set(role.to, role);
  }
  return { byStart, byEnd };
}

/** Puts names and what stands around them together; `used` collects the roles that have found their bearer. */
export function readNameExpressions(
  reading: Reading,
  names: ReadonlyMap<number, NameSpan>,
  roles: RoleIndex,
  used: Set<RolePhrase>,
  people: PeopleLexicon,
): NameExpression[] {
  return [...names.values()].map((name) => readNameExpression(reading, name, names, roles, used, people));
}

function readNameExpression(
  reading: Reading,
  name: NameSpan,
  names: ReadonlyMap<number, NameSpan>,
  index: RoleIndex,
  used: Set<RolePhrase>,
  people: PeopleLexicon,
): NameExpression {
  const { tokens } = reading;
  const honorific = honorificBefore(reading, name.from, people);
  const form = { from: honorific?.from ?? name.from, to: name.to };
  const roles: RolePhrase[] = [];
  const right = readRight(reading, name.to, names, index, used, people);
  let { from } = form;
  if (honorific && determinerBefore(tokens, from, people).value?.kind === 'definite') from -= 1;
  const isLong = name.keys.length > 1 || honorific !== null || isGivenName(name.keys[0] ?? '');
  for (let step = 0; step < 3; step += 1) {
    // "a prévenu le représentant X": what stands before a determiner is no title.
    const direct = people.determiners.has(tokens[from]?.key ?? '') ? undefined : index.byEnd.get(from);
    const comma = isMark(tokens[from - 1], ',') ? index.byEnd.get(beforeAcronym(reading, from - 1)) : undefined;
    const role =
      direct ??
      (comma && fitsBefore(comma, reading, from, right.roles.length > 0, isLong || roles.length > 0)
        ? comma
        : undefined);
    if (!role || role.form.plural || used.has(role) || disagrees(role, name)) break;
    used.add(role);
    roles.push(role);
    from = role.from;
  }
  roles.push(...right.roles);
  // "Mme la ministre X", "Monsieur le préfet Y": a form of address in front of the title.
  const outer = roles.length > 0 ? honorificBefore(reading, from, people) : null;
  return {
    reading,
    from: outer?.from ?? from,
    to: right.to,
    name,
    honorific: honorific?.value ?? outer?.value ?? null,
    form,
    roles,
    apposition: right.apposition,
    affiliation: right.affiliation,
    country: right.country,
    isProven: honorific !== null || roles.length > 0 || right.isProof || name.isLikely,
  };
}

/** "La préfète de région, Étienne Guyot étant absent": a feminine title is no man's. */
const disagrees = ({ form, to }: RolePhrase, { from, keys }: NameSpan): boolean =>
  to < from && form.gender === 'f' && keys.length > 1 && genderOfName(keys[0] ?? '') === 'm';

const beforeAcronym = ({ tokens }: Reading, at: number): number =>
  isMark(tokens[at - 1], ')') && isMark(tokens[at - 3], '(') ? at - 3 : at;

/** Tells whether a role with a comma behind it belongs to the name that follows. */
function fitsBefore(
  role: RolePhrase,
  { tokens }: Reading,
  nameFrom: number,
  hasOwnRole: boolean,
  isLong: boolean,
): boolean {
  if (!isLong) return false;
  const before = tokens[role.from - 1];
  const isAfterComma = isMark(before, ',');
  // "Paul, le maire de X, Anne, préfète": a role between two names goes to the second only if that has none.
  if (isAfterComma && hasOwnRole) return false;
  if (role.determiner !== null) return role.determiner.kind !== 'quantity';
  const isStart =
    before === undefined || tokens[role.from]?.initial === true || role.textFrom > role.from || before.shape === 'mark';
  return (isStart || isCapitalised(tokens[role.from])) && nameFrom > role.to;
}

/** Finds a form of address that ends right before a token. */
export function honorificBefore(
  { tokens }: Reading,
  to: number,
  people: PeopleLexicon,
): (Span & { readonly value: Honorific }) | null {
  for (let from = Math.max(0, to - 4); from < to; from += 1) {
    const phrase = matchPhrase(people.honorifics, tokens, from);
    if (phrase && from + phrase.keys.length === to && isCapitalised(tokens[from]))
      return { from, to, value: phrase.value };
  }
  return null;
}

interface Right {
  readonly to: number;
  readonly roles: RolePhrase[];
  readonly apposition: Span | null;
  readonly affiliation: Span | null;
  readonly country: string | null;
  readonly isProof: boolean;
}

/** Reads age, parentheses, apposition and affiliation behind a name. */
function readRight(
  reading: Reading,
  start: number,
  names: ReadonlyMap<number, NameSpan>,
  index: RoleIndex,
  used: Set<RolePhrase>,
  people: PeopleLexicon,
): Right {
  const { tokens } = reading;
  const right = {
    to: start,
    roles: [] as RolePhrase[],
    apposition: null as Span | null,
    affiliation: null as Span | null,
    country: null as string | null,
    isProof: false,
  };
  const aside = readParentheses(reading, start, index);
  if (aside) {
    Object.assign(right, { to: aside.to, country: aside.country, affiliation: aside.affiliation, isProof: true });
    if (aside.role && !used.has(aside.role)) {
      used.add(aside.role);
      right.roles.push(aside.role);
    }
  }
  let at = right.to;
  const isSeparated = isMark(tokens[at], ',') || (isMark(tokens[at], '–—-') && tokens[at + 1]?.spaced === true);
  if (isSeparated) {
    const age = ageEnd(tokens, at + 1);
    if (age > at + 1) {
      right.isProof = true;
      at = age;
    }
    const body = isMark(tokens[at], ',') || at === right.to ? at + 1 : at;
    const role = index.byStart.get(body);
    if (role && !used.has(role) && isApposition(reading, role, names, people)) {
      used.add(role);
      right.roles.push(role);
      return { ...right, to: role.to, isProof: true };
    }
    const organisation = affiliationEnd(reading, body, names, people);
    if (organisation) return { ...right, to: organisation.to, affiliation: organisation };
    const apposition = role ? null : unknownApposition(reading, body, names, people);
    if (apposition) return { ...right, to: apposition.to, apposition, isProof: true };
    const leading = leadingEnd(reading, body, names, people);
    if (leading) return { ...right, affiliation: leading, isProof: true };
    return { ...right, isProof: right.isProof || people.relatives.has(tokens[body]?.key ?? '') };
  }
  const organisation = affiliationEnd(reading, at, names, people);
  return organisation ? { ...right, to: organisation.to, affiliation: organisation } : right;
}

/** Reads "(PS)", "(Ouganda)", "(D-N.M.)", "(ministre de l'Eau)". */
function readParentheses(
  { tokens, places }: Reading,
  at: number,
  index: RoleIndex,
): { to: number; country: string | null; affiliation: Span | null; role: RolePhrase | null } | null {
  if (!isMark(tokens[at], '(')) return null;
  let to = at + 1;
  while (to < at + 12 && tokens[to] && !isMark(tokens[to], ')')) to += 1;
  if (!isMark(tokens[to], ')') || to === at + 1) return null;
  const place = places.get(at + 1);
  const role = index.byStart.get(at + 1) ?? null;
  const isCountry = place !== undefined && place.to === to && place.kind !== 'demonym';
  const isParty = to - at === 2 && tokens[at + 1]?.shape === 'upper';
  return {
    to: to + 1,
    country: isCountry ? place.country : null,
    affiliation: isParty && !isCountry ? { from: at + 1, to } : null,
    role,
  };
}

function ageEnd(tokens: Reading['tokens'], at: number): number {
  const [number, next] = [tokens[at], tokens[at + 1]];
  if (number?.shape !== 'number' || !/^\d{1,3}$/.test(number.text)) return at;
  if (isMark(next, ',.') || next === undefined) return at + 1;
  return next.shape === 'lower' && (isMark(tokens[at + 2], ',.') || tokens[at + 2] === undefined) ? at + 2 : at;
}

/** Tells an apposition from the subject of a new clause, and from the title of the next name. */
function isApposition(
  { tokens }: Reading,
  role: RolePhrase,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): boolean {
  if (role.form.plural || names.has(role.to)) return false;
  const after = tokens[role.to];
  if (after && people.honorifics.has(after.key) && isCapitalised(after)) return false;
  const isClosed =
    after === undefined ||
    isMark(after, ',.;:)–—-!?»”"') ||
    people.relatives.has(after.key) ||
    people.and.has(after.key);
  const { determiner } = role;
  if (determiner === null || determiner.kind === 'indefinite') return true;
  if (!isClosed) return false;
  // ", the minister, Jane Doe, said": the role is the next name's.
  const isNextName = isMark(after, ',') && (names.get(role.to + 1)?.keys.length ?? 0) > 1;
  return !isNextName;
}

/** Reads "of the University of Bergen", "de l'Institut océanographique" behind a name, with or without comma. */
function affiliationEnd(
  reading: Reading,
  at: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): Span | null {
  const { tokens } = reading;
  const preposition = tokens[at];
  if (preposition?.shape !== 'lower') return null;
  if (!people.ofPrepositions.has(preposition.key) && !people.atPrepositions.has(preposition.key)) return null;
  const from = skipDeterminer(tokens, at + 1, people);
  const isNamed = people.organisations.nouns.has(tokens[from]?.key ?? '') || isCapitalised(tokens[from]);
  if (
    !isNamed ||
    (names.get(from)?.keys.length ?? 0) > 1 ||
    (reading.places.has(from) && !people.organisations.nouns.has(tokens[from]?.key ?? ''))
  )
    return null;
  const { organisation } = complementEnd(reading, at, names, people, 'profession');
  return organisation && organisation.from === from ? organisation : null;
}

/** Reads "who heads the central bank", "qui dirige l'agence". */
function leadingEnd(
  reading: Reading,
  at: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): Span | null {
  const { tokens } = reading;
  if (!people.relatives.has(tokens[at]?.key ?? '') || !people.leadingVerbs.has(tokens[at + 1]?.key ?? '')) return null;
  const from = skipDeterminer(tokens, at + 2, people);
  let head = from;
  const isHead = (token: Token | undefined): boolean =>
    token !== undefined && people.organisations.nouns.has(token.key);
  while (head < from + 4 && tokens[head] && !isHead(tokens[head]) && !people.functionWords.has(tokens[head]?.key ?? ''))
    head += 1;
  if (!people.organisations.nouns.has(tokens[head]?.key ?? '')) return null;
  return { from, to: complementEnd(reading, head + 1, names, people, 'organisation').to };
}

/** Most words of an apposition whose noun is unknown. */
const LONGEST_APPOSITION = 8;

/** Takes ", armatrice," for a role: a short lower-case noun phrase between commas whose noun looks like a calling. */
function unknownApposition(
  { tokens }: Reading,
  at: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): Span | null {
  const from = skipDeterminer(tokens, at, people);
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first?.shape !== 'lower' || people.functionWords.has(first.key) || people.and.has(first.key)) return null;
  if (!people.appositionEndings.test(first.text)) return null;
  let to = from + 1;
  while (to - from < LONGEST_APPOSITION && tokens[to]?.shape !== 'mark' && tokens[to] && !names.has(to)) to += 1;
  const isClosed = isMark(tokens[to], ',.') || tokens[to] === undefined;
  const isSimple =
    to - from === 1 || (second !== undefined && (people.ofPrepositions.has(second.key) || to - from <= 3));
  return isClosed && isSimple && from === at ? { from, to } : null;
}
