import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { complementEnd } from './complements.js';
import type { NameSpan } from './names.js';
import { skipDeterminer } from './noun-phrase.js';
import { isCapitalised, isMark, type Reading, type Span } from './reading.js';
import type { RoleIndex } from './role-index.js';
import type { RolePhrase } from './roles.js';
import type { Token } from './tokens.js';

/** What was read behind a name. */
export interface Apposition {
  /** Where the whole expression ends. */
  readonly to: number;
  readonly roles: RolePhrase[];
  readonly apposition: Span | null;
  readonly affiliation: Span | null;
  readonly country: string | null;
  readonly isProof: boolean;
}

/** Reads age, parentheses, apposition and affiliation behind a name. */
export function readApposition(
  reading: Reading,
  start: number,
  names: ReadonlyMap<number, NameSpan>,
  index: RoleIndex,
  used: Set<RolePhrase>,
  people: PeopleLexicon,
): Apposition {
  const { tokens } = reading;
  const right = {
    to: lettersEnd(tokens, start, people),
    roles: [] as RolePhrase[],
    apposition: null as Span | null,
    affiliation: null as Span | null,
    country: null as string | null,
    isProof: false,
  };
  const aside = readParentheses(reading, right.to, index);
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
    if (organisation) return { ...right, to: acronymEnd(tokens, organisation.to), affiliation: organisation };
    const apposition = role ? null : unknownApposition(reading, body, names, people);
    if (apposition) return { ...right, to: apposition.to, apposition, isProof: true };
    const told = people.relatives.has(tokens[body]?.key ?? '')
      ? toldRole(reading, body + 1, index, used, people)
      : null;
    if (told) return { ...right, roles: [...right.roles, told], isProof: true };
    const leading = leadingEnd(reading, body, names, people);
    if (leading) return { ...right, affiliation: leading, isProof: true };
    return { ...right, isProof: right.isProof || people.relatives.has(tokens[body]?.key ?? '') };
  }
  const told = toldRole(reading, at, index, used, people);
  if (told) return { ...right, roles: [...right.roles, told], isProof: true };
  const organisation = affiliationEnd(reading, at, names, people);
  return organisation ? { ...right, to: acronymEnd(tokens, organisation.to), affiliation: organisation } : right;
}

/** Skips the letters behind a name: "Anna Untel QC", "Anna Untel, MP,". */
function lettersEnd(tokens: Reading['tokens'], at: number, { postNominals }: PeopleLexicon): number {
  const isLetters = (index: number): boolean =>
    tokens[index]?.shape === 'upper' && postNominals.has(tokens[index]?.key ?? '');
  if (isLetters(at)) return at + 1;
  const isApart = isMark(tokens[at], ',') && isLetters(at + 1) && (isMark(tokens[at + 2], ',.') || !tokens[at + 2]);
  return isApart ? at + 2 : at;
}

/** ", who is the chair of the union,", "Ana Untel is the mayor of X": the office that a form of "to be" tells. */
function toldRole(
  { tokens }: Reading,
  at: number,
  index: RoleIndex,
  used: Set<RolePhrase>,
  people: PeopleLexicon,
): RolePhrase | null {
  if (!people.copulas.has(tokens[at]?.key ?? '')) return null;
  const role = index.byStart.get(at + 1);
  const isOffice = role !== undefined && !['profession', 'relation', 'rank'].includes(role.form.kind);
  if (!role || !isOffice || role.form.plural || used.has(role) || role.possessor !== null) return null;
  used.add(role);
  return role;
}

/** "of the Rural Water Office (RWO)": the acronym belongs to the name. */
const acronymEnd = (tokens: Reading['tokens'], at: number): number =>
  isMark(tokens[at], '(') && tokens[at + 1]?.shape === 'upper' && isMark(tokens[at + 2], ')') ? at + 3 : at;

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
  // "(Verts/VD)": the party and where it is.
  const isOfRegion =
    to - at === 4 && isCapitalised(tokens[at + 1]) && isMark(tokens[at + 2], '/') && tokens[at + 3]?.shape === 'upper';
  return {
    to: to + 1,
    country: isCountry ? place.country : null,
    affiliation: isOfRegion ? { from: at + 1, to: at + 2 } : isParty || isCountry ? { from: at + 1, to } : null,
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
    people.and.has(after.key) ||
    people.contractedArticles.has(after.key);
  const { determiner } = role;
  // "Jean Untel, son avocat avec Jeanne Untel, …"
  if (determiner?.kind === 'possessive' && after && people.prepositions.has(after.key)) return true;
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
  // "Jean Untel à Radio Lumière": to whom it was said.
  if (people.hearerPrepositions.has(preposition.key)) return null;
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
  if (isClosed && from === at && second !== undefined && people.and.has(second.key)) return { from, to: from + 1 };
  const isSimple =
    to - from === 1 || (second !== undefined && (people.ofPrepositions.has(second.key) || to - from <= 3));
  return isClosed && isSimple && from === at ? { from, to } : null;
}
