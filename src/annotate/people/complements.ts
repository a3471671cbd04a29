import type { PeopleLexicon, RoleKind } from '../../languages/grammar/people.js';
import type { NameSpan } from './names.js';
import { fieldsEnd, listEnd, nounPhraseEnd, skipAdjectives, skipDeterminer } from './noun-phrase.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised, isMark, type Reading } from './reading.js';

/** What follows the head of a role or of an organisation. */
export interface Complement {
  readonly to: number;
  /** Where a host begins ("au Vietnam", "in Lisbon"): countries from there on are not the State represented. */
  readonly hostFrom: number;
  /** The first organisation named. */
  readonly organisation: { readonly from: number; readonly to: number } | null;
}

/** Most tokens that a complement is followed over. */
const LONGEST = 24;

/** Follows adjectives, prepositional complements and coordinations behind a head noun; linear, bounded. */
export function complementEnd(
  reading: Reading,
  start: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
  kind: RoleKind | 'organisation' = 'office',
): Complement {
  const { tokens } = reading;
  const noun = skipParty(reading, skipAdjectives(reading, start, people), kind);
  const union = kind === 'organisation' ? noun : skipUnion(reading, noun, names, kind);
  let to = union;
  let hostFrom: number | null = null;
  let hasOwner = false;
  let organisation: { from: number; to: number } | null =
    kind === 'organisation' ? { from: start, to } : union > noun ? { from: noun, to: union } : null;
  while (to - start < LONGEST) {
    const token = tokens[to];
    if (!token) break;
    // "secrétaire général (SG) du Forum des exportateurs (FEX)"
    const isAcronym = isMark(token, '(') && tokens[to + 1]?.shape === 'upper' && isMark(tokens[to + 2], ')');
    if (isAcronym && (organisation || people.ofPrepositions.has(tokens[to + 3]?.key ?? ''))) {
      to += 3;
      continue;
    }
    const listed = kind === 'state' && isMark(token, ',') ? fieldsEnd(reading, to, names, people, kind) : null;
    if (listed !== null && listed > to) {
      to = listed;
      continue;
    }
    const isOf = people.ofPrepositions.has(token.key);
    const isAt = !isOf && people.atPrepositions.has(token.key);
    const isInName = !isOf && organisation !== null && people.namePrepositions.has(token.key);
    const isAnd = people.and.has(token.key);
    if (!isOf && !isAt && !isInName && !isAnd) break;
    let from = to + 1;
    const next = tokens[from];
    if (isAnd && next && people.ofPrepositions.has(next.key)) from += 1;
    else if (isAnd && !continues(reading, from, organisation !== null, names, people)) break;
    const end = nounPhraseEnd(reading, from, names, people, kind);
    if (end === null) break;
    const body = skipDeterminer(tokens, from, people);
    const place = reading.places.get(body);
    // "the Supreme Court on Thursday": a day is no part of a name.
    if (!isOf && tokens.slice(body, end).some(({ key }) => people.calendar.has(key))) break;
    if (isAt && !isInName) {
      const isPlace = place !== undefined && place.to >= end;
      if (isPlace && kind !== 'envoy' && !hasOwner) break;
      const isBody = tokens
        .slice(body, end)
        .some((word) => isCapitalised(word) || people.organisations.nouns.has(word.key));
      if (!isPlace && !isBody && !isField(reading, start, end, names, people)) break;
      if (isPlace) hostFrom ??= to;
    }
    hasOwner ||= isOf;
    const isCountry = place !== undefined && place.from === body && place.to >= end;
    if (organisation !== null && !(isAt && isCountry)) organisation.to = end;
    else if (!isCountry && isOrganisationAt(reading, body, end, isAt, kind, people)) {
      const isApposed =
        tokens[body]?.shape === 'lower' &&
        people.thingsBefore.has(tokens[body]?.key ?? '') &&
        !people.organisations.nouns.has(tokens[body]?.key ?? '') &&
        isCapitalised(tokens[body + 1]);
      organisation = { from: isApposed ? body + 1 : body, to: end };
    }
    to = kind === 'state' && isOf && organisation === null ? listEnd(reading, from, end, names, people) : end;
  }
  const whole = organisation === null || organisation.to !== to ? to : stretchToName(reading, to, names, people);
  if (organisation !== null && whole > to) organisation.to = whole;
  return { to: whole, hostFrom: hostFrom ?? whole, organisation };
}

/** Most words of a name of a body in small letters. */
const LONGEST_TAIL = 3;

/** "président d'Alliance forêt boréale, Jean Untel": small words that end a name of a body before the comma and the person. */
function stretchToName(
  { tokens }: Reading,
  from: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): number {
  if (people.hasNounModifiers || !isCapitalised(tokens[from - 1])) return from;
  let to = from;
  while (to - from < LONGEST_TAIL && tokens[to]?.shape === 'lower' && !people.functionWords.has(tokens[to]?.key ?? ''))
    to += 1;
  return to > from && isMark(tokens[to], ',') && (names.get(to + 1)?.keys.length ?? 0) > 1 ? to : from;
}

/**
 * Tells whether "aux droits de l'homme", "on torture" is the field of a role: the name follows, or the role stands in
 * apposition. Else it belongs to the verb ("a déclaré le ministre à la presse").
 */
function isField(
  { tokens }: Reading,
  start: number,
  end: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): boolean {
  let to = end;
  while (
    to - end < 6 &&
    (people.ofPrepositions.has(tokens[to]?.key ?? '') ||
      people.determiners.has(tokens[to]?.key ?? '') ||
      tokens[to]?.shape === 'lower')
  )
    to += 1;
  if (
    names.has(to) ||
    (isMark(tokens[to], ',') && (names.has(to + 1) || people.honorifics.has(tokens[to + 1]?.key ?? '')))
  )
    return true;
  return isMark(tokens[to], ',.') && tokens.slice(Math.max(0, start - 4), start).some((token) => isMark(token, ','));
}

/** Tells whether the second part of a coordination belongs to the complement, and is no new subject. */
function continues(
  reading: Reading,
  from: number,
  isOrganisation: boolean,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): boolean {
  const body = skipDeterminer(reading.tokens, from, people);
  const token = reading.tokens[body];
  if (!token || (names.get(body)?.keys.length ?? 0) > 1 || reading.places.get(body)?.kind === 'name') return false;
  if (people.roles.has(token.key) || people.groups.has(token.key) || people.honorifics.has(token.key)) return false;
  if (people.functionWords.has(token.key) || token.shape === 'mark') return false;
  const before = reading.tokens[from - 2];
  return isOrganisation || (isCapitalised(token) && isCapitalised(before)) || people.portfolios.has(token.key);
}

/** Skips the acronym of a party right after a role: "la maire PS de Paris". */
function skipParty({ tokens }: Reading, at: number, kind: RoleKind | 'organisation'): number {
  const token = tokens[at];
  const isOffice = kind === 'state' || kind === 'public' || kind === 'head';
  return isOffice && token?.shape === 'upper' && token.spaced && token.text.length <= 5 ? at + 1 : at;
}

/** Skips the union or party in capitals that stands right behind an office: "le secrétaire national CGSP Cheminots". */
function skipUnion(
  { tokens, places }: Reading,
  at: number,
  names: ReadonlyMap<number, NameSpan>,
  kind: RoleKind,
): number {
  const token = tokens[at];
  const isOffice = kind === 'office' || kind === 'head' || kind === 'envoy';
  const isAcronym = token?.shape === 'upper' && token.spaced && token.text.length > 1 && token.text.length <= 8;
  if (!isOffice || !isAcronym || places.has(at) || names.get(at)?.isLikely || tokens[at - 1]?.shape === 'upper')
    return at;
  let to = at + 1;
  while (to < at + 3 && isCapitalised(tokens[to]) && tokens[to]?.spaced && !names.get(to)?.isLikely) to += 1;
  return to;
}

/** Tells whether a noun phrase names an organisation rather than a field: by its noun, its acronym or its capitals. */
function isOrganisationAt(
  { tokens, places }: Reading,
  from: number,
  to: number,
  isHost: boolean,
  kind: RoleKind | 'organisation',
  people: PeopleLexicon,
): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  // "Minister of Local Government": a portfolio, though its noun is that of a body.
  const isPortfolio = words.every(({ key }) => people.portfolios.has(key) || people.and.has(key));
  if (kind === 'state' && isPortfolio && !people.determiners.has(tokens[from - 1]?.key ?? '')) return false;
  if (!first || (first.shape === 'lower' && people.roles.has(first.key))) return false;
  const isField = words.every(
    (word) => word.shape === 'lower' || people.portfolios.has(word.key) || people.calendar.has(word.key),
  );
  // "ministre de l'Énergie": of an office of State, and where no noun of bodies stands, it is a field.
  const isNamed = words.some(({ key }) => people.organisations.nouns.has(key));
  const isOfState = isHost || kind === 'state';
  if (isNamed || (words.some(({ key }) => people.organisations.words.has(key)) && !(isField && isOfState))) return true;
  if (matchPhrase(people.organisations.international, tokens, from)) return isCapitalised(first);
  // "permanente à la CSC": an acronym is a body, wherever it stands.
  if (first.shape === 'upper' && first.text.length > 1 && !places.has(from)) return true;
  return !isField && !isHost && kind !== 'state' && !places.has(from);
}
