import type { PeopleLexicon, RoleKind } from '../../languages/grammar/people.js';
import type { NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised, isMark, type Reading } from './reading.js';
import type { Token } from './tokens.js';

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
/** Most lower-case words of a noun phrase where they may follow each other without preposition. */
const LONGEST_NOUNS = 4;

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

/** Most words of a list of portfolios. */
const LONGEST_LIST = 14;

/** "Minister of Housing, Rural Affairs and Planning": follows a list of portfolios in capitals up to its conjunction. */
function listEnd(
  { tokens }: Reading,
  from: number,
  end: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): number {
  if (!isMark(tokens[end], ',') || !isCapitalised(tokens[from])) return end;
  let isLast = false;
  for (let at = end; at < Math.min(tokens.length, end + LONGEST_LIST); at += 1) {
    const token = tokens[at];
    if (!token || (names.get(at)?.keys.length ?? 0) > 1) return end;
    if (people.and.has(token.key)) isLast = true;
    else if (!isMark(token, ',&') && !isCapitalised(token)) return isLast ? at : end;
    else if (isLast && isMark(token, ',')) return at;
  }
  return end;
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

/** Gives the end of the noun phrase that begins at a token; null when none does. */
function nounPhraseEnd(
  reading: Reading,
  start: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
  kind: RoleKind | 'organisation',
): number | null {
  const { tokens, places } = reading;
  const from = skipDeterminer(tokens, start, people);
  // "accuse l'armée d'avoir tué": an infinitive is no noun.
  if (from === start && tokens[from]?.shape === 'lower' && people.infinitive?.test(tokens[from]?.key ?? ''))
    return null;
  const name = names.get(from);
  if (name && name.keys.length > 1) return name.to;
  const role = matchPhrase(people.roles, tokens, from);
  let at = from;
  let lower = 0;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (at > from && (names.get(at)?.keys.length ?? 0) > (role ? 0 : 1)) {
      // "the office of President Jane Doe": the person is part of the complement.
      if (role && at === from + role.keys.length) return names.get(at)?.to ?? at;
      // "project manager of the contractor Hanbit Works": behind a plain noun, what may be a firm belongs to it.
      const isFirm =
        kind === 'office' && !names.get(at)?.isLikely && tokens.slice(from, at).every(({ shape }) => shape === 'lower');
      if (!isFirm) break;
      at = names.get(at)?.to ?? at + 1;
      continue;
    }
    const place = places.get(at);
    if (place && place.from === at) {
      at = place.to;
      continue;
    }
    if (isCapitalised(token) && !(people.functionWords.has(token.key) && at > from)) at += 1;
    else if (people.possessives.includes(token.key) && at > from) at += 1;
    else if (isMark(token, "&'’") && at > from && isCapitalised(tokens[at + 1])) at += 1;
    else if (token.shape === 'lower' && isNoun(tokens, at, from, lower, people)) {
      lower += 1;
      at += 1;
    } else break;
  }
  return at > from ? at : null;
}

function isNoun(tokens: readonly Token[], at: number, from: number, lower: number, people: PeopleLexicon): boolean {
  const token = tokens[at];
  if (!token || people.functionWords.has(token.key) || people.ofPrepositions.has(token.key)) return false;
  if (at === from) return true;
  if (people.adjectiveEndings !== null) return isAdjective(token, people) || people.portfolios.has(token.key);
  if (lower >= LONGEST_NOUNS || people.namePrepositions.has(token.key) || people.and.has(token.key)) return false;
  const next = tokens[at + 1];
  // "workers estimate that": a word that opens a clause follows a verb.
  if (next && people.clauseOpeners.has(next.key)) return false;
  const isFinal =
    next === undefined || next.shape === 'mark' || people.ofPrepositions.has(next.key) || people.and.has(next.key);
  return isFinal ? !token.key.endsWith('ed') : !/(?:ed|s)$/.test(token.key);
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

/** Most tokens of a list of portfolios. */
const LONGEST_FIELDS = 30;

/** "ministre de l'Énergie, des Mines et du Climat": the end of a list of portfolios that a conjunction closes; null when none is. */
function fieldsEnd(
  reading: Reading,
  comma: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
  kind: RoleKind,
): number | null {
  const { tokens } = reading;
  let to = comma;
  let isClosing = false;
  while (to - comma < LONGEST_FIELDS) {
    isClosing = !isMark(tokens[to], ',');
    const from = to + 1;
    const opening = tokens[from];
    if (opening && !isClosing && people.honorifics.has(opening.key)) return null;
    const isOf = opening !== undefined && people.ofPrepositions.has(opening.key);
    if (!isOf) return null;
    const end = nounPhraseEnd(reading, from + 1, names, people, kind);
    if (end === null) return null;
    to = end;
    if (isClosing) return to;
    const next = tokens[to];
    if (!isMark(next, ',') && !(next && people.and.has(next.key))) return null;
  }
  return null;
}

/** Skips the adjectives after a noun. */
function skipAdjectives({ tokens, places }: Reading, start: number, people: PeopleLexicon): number {
  let at = start;
  if (people.adjectiveEndings === null) return at;
  const isTitle = isCapitalised(tokens[start - 1]);
  const isOfTitle = (token: Token | undefined): boolean =>
    isTitle && token?.shape === 'capital' && people.titleAdjectives.has(token.key);
  while (
    tokens[at]?.spaced &&
    (places.get(at)?.kind === 'demonym' || isAdjective(tokens[at], people) || isOfTitle(tokens[at]))
  )
    at += 1;
  return at;
}

function isAdjective(token: Token | undefined, people: PeopleLexicon): boolean {
  if (!token || people.functionWords.has(token.key) || people.adjectiveExceptions.has(token.key)) return false;
  if (token.shape === 'lower') return people.adjectiveEndings?.test(token.text) ?? false;
  // "Nations Unies", "Union Européenne": capitals on adjectives belong to the name and are read as part of it.
  return false;
}

/** Skips the article or possessive in front of a noun. */
export function skipDeterminer(tokens: readonly Token[], at: number, people: PeopleLexicon): number {
  const determiner = matchPhrase(people.determiners, tokens, at);
  return determiner &&
    (determiner.value.kind === 'definite' ||
      determiner.value.kind === 'possessive' ||
      determiner.value.kind === 'indefinite')
    ? at + determiner.keys.length
    : at;
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
