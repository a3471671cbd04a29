import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { complementEnd } from './complements.js';
import type { NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import type { Span } from './reading.js';
import { isCapitalised, isMark, type Reading, tokensIn } from './reading.js';
import { determinerBefore, possessorStart } from './role-left.js';

/** A mention of a group, an organisation or a State: who can speak without being a person. */
export interface BodyExpression extends Span {
  readonly reading: Reading;
  readonly kind: 'group' | 'organisation' | 'state';
  /** Without determiner. */
  readonly textFrom: number;
  /** What two mentions of the same body have in common: lemma of the head noun, or country code. */
  readonly head: string;
  /** Whether it bears a name of its own, against "the ministry". */
  readonly isNamed: boolean;
  readonly gender: 'f' | 'm' | null;
  readonly country: string | null;
}

/** Lists groups ("Les délégués"), organisations ("the Growers' Federation", "l'ONU") and States outside the given spans. */
export function findBodies(
  reading: Reading,
  taken: readonly Span[],
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): BodyExpression[] {
  const isTaken = tokensIn(taken);
  const found: BodyExpression[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.shape === 'mark' || token.shape === 'number' || isTaken.has(at)) continue;
    const body =
      readInternational(reading, at, people) ??
      readCapitals(reading, at, names, people) ??
      readNoun(reading, at, names, people) ??
      readGroup(reading, at, names, people) ??
      readState(reading, at, people);
    if (body === null) continue;
    found.push(body);
    at = Math.max(at, body.to - 1);
  }
  return found;
}

function create(
  reading: Reading,
  textFrom: number,
  to: number,
  people: PeopleLexicon,
  rest: Pick<BodyExpression, 'kind' | 'head' | 'isNamed' | 'gender'>,
): BodyExpression {
  const determiner = determinerBefore(reading.tokens, textFrom, people);
  let country: string | null = null;
  for (let at = textFrom; at < to; at += 1) country ??= reading.places.get(at)?.country ?? null;
  return { reading, from: determiner.from, to, textFrom, country, ...rest };
}

function readInternational(reading: Reading, at: number, people: PeopleLexicon): BodyExpression | null {
  const phrase = matchPhrase(people.organisations.international, reading.tokens, at);
  if (!phrase || !isCapitalised(reading.tokens[at])) return null;
  const isAcronym = phrase.keys.length === 1 && phrase.value === phrase.value.toUpperCase();
  if (isAcronym && reading.tokens[at]?.shape === 'lower') return null;
  const body = create(reading, at, at + phrase.keys.length, people, {
    kind: 'organisation',
    head: phrase.keys.join(' '),
    isNamed: true,
    gender: null,
  });
  return { ...body, country: null };
}

/** Most words of a name of an organisation. */
const LONGEST = 12;

/** Reads a run of capitals that holds the noun of an organisation, is an acronym, or is no name of a person. */
function readCapitals(
  reading: Reading,
  at: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): BodyExpression | null {
  const { tokens, places } = reading;
  const first = tokens[at];
  if (!first || !isCapitalised(first) || first.shape === 'initial' || names.has(at)) return null;
  if (people.functionWords.has(first.key) || people.calendar.has(first.key) || people.determiners.has(first.key))
    return null;
  let to = at;
  let head: string | null = null;
  let gender: BodyExpression['gender'] = null;
  while (
    to - at < LONGEST &&
    tokens[to] &&
    (isCapitalised(tokens[to]) || isJoint(tokens, to, people)) &&
    (to === at || tokens[to]?.spaced || isMark(tokens[to], "'’"))
  ) {
    const isTitle = [people.honorifics, people.abbreviations].some((table) => table.has(tokens[to]?.key ?? ''));
    if (names.has(to) || (to > at && isTitle && names.has(to + 1))) break;
    const noun = people.organisations.nouns.get(tokens[to]?.key ?? '')?.find(({ keys }) => keys.length === 1)?.value;
    head = noun?.lemma ?? head;
    // The first noun heads the name where complements follow it.
    if (!people.hasNounModifiers) gender ??= noun?.gender ?? null;
    to += 1;
  }
  while (to > at + 1 && !isCapitalised(tokens[to - 1])) to -= 1;
  const isPlace = places.get(at) !== undefined && (places.get(at)?.to ?? 0) >= to;
  if (isPlace) return null;
  const isAcronym =
    to - at === 1 &&
    first.shape === 'upper' &&
    first.text.length >= 2 &&
    first.text.length <= 8 &&
    /\p{L}{2}/u.test(first.text);
  const isPublic =
    to - at === 1 &&
    tokens[to]?.shape === 'lower' &&
    people.organisations.adjectives.has(tokens[to]?.key ?? '') &&
    determinerBefore(tokens, at, people).value?.kind === 'definite';
  if (isPublic) to += 1;
  const isMarked = isPublic || tokens.slice(at, to).some(({ key }) => people.organisations.words.has(key));
  const isSeveral = to - at > 1 && !first.initial;
  if (head === null && !isAcronym && !isMarked && !isSeveral) return null;
  const { to: end } = head === null ? { to } : complementEnd(reading, to, names, people, 'organisation');
  return create(reading, at, end, people, {
    kind: 'organisation',
    head: head ?? first.key,
    isNamed: true,
    gender,
  });
}

const isJoint = (tokens: Reading['tokens'], at: number, people: PeopleLexicon): boolean => {
  const token = tokens[at];
  if (!token || !isCapitalised(tokens[at + 1])) return false;
  return isMark(token, "&'’") || people.possessives.includes(token.key);
};

/** Reads "le ministère de l'Intérieur", "the union": the noun of an organisation in lower case, with determiner. */
function readNoun(
  reading: Reading,
  at: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): BodyExpression | null {
  const { tokens } = reading;
  const phrase = matchPhrase(people.organisations.nouns, tokens, at);
  if (!phrase || tokens[at]?.shape === 'mark') return null;
  const { to } = complementEnd(reading, at + phrase.keys.length, names, people, 'organisation');
  // "the mining company Altura Minerals": the name is the mention.
  const isTitle = people.organisations.general.has(phrase.value.lemma) && tokens[at]?.shape === 'lower';
  if (isTitle && to === at + phrase.keys.length && tokens[to]?.spaced && readCapitals(reading, to, names, people))
    return null;
  let textFrom = at;
  let isPossessed = false;
  if (people.hasNounModifiers) {
    while (textFrom > 0 && at - textFrom < 3 && isModifier(tokens, textFrom - 1, people)) textFrom -= 1;
    // "the teachers' union"
    if (isGluedApostrophe(tokens, textFrom - 1) && people.groups.has(tokens[textFrom - 2]?.key ?? '')) textFrom -= 2;
    else if (isGluedApostrophe(tokens, textFrom - 1) && people.roles.has(tokens[textFrom - 2]?.key ?? ''))
      textFrom -= 2;
    // "the president's office"
    else if (people.possessives.includes(tokens[textFrom - 1]?.key ?? '')) {
      // "Smith's campaign" is not Smith.
      textFrom = possessorStart(tokens, textFrom - 1, people);
      // "Ghana's main party, the Harvest Union, said": the name behind the comma is the mention.
      const isNamedNext =
        isMark(tokens[to], ',') && people.determiners.has(tokens[to + 1]?.key ?? '') && isCapitalised(tokens[to + 2]);
      const isPart = people.organisations.nouns.has(tokens[to]?.key ?? '');
      isPossessed = isCapitalised(tokens[textFrom]) && !isNamedNext && !isPart;
    }
  }
  const determiner = determinerBefore(tokens, textFrom, people).value;
  // "un communiqué du ministère": the article is in the preposition.
  const isContracted = people.contractedArticles.has(tokens[textFrom - 1]?.key ?? '');
  if (determiner === null && !isPossessed && !isContracted && !isCapitalised(tokens[at])) return null;
  const isNamed = tokens.slice(textFrom, to).some((token) => isCapitalised(token) && !token.initial);
  return create(reading, textFrom, to, people, {
    kind: 'organisation',
    head: phrase.value.lemma,
    isNamed,
    gender: phrase.value.gender ?? determiner?.gender ?? null,
  });
}

function isModifier(tokens: Reading['tokens'], at: number, people: PeopleLexicon): boolean {
  const token = tokens[at];
  if (!token || token.shape === 'mark' || token.shape === 'number' || !tokens[at + 1]?.spaced) return false;
  return !people.functionWords.has(token.key) && !people.determiners.has(token.key);
}

/** Reads "De nombreux délégués", "Many countries", bare "Residents" where the language has it. */
function readGroup(
  reading: Reading,
  at: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): BodyExpression | null {
  const { tokens } = reading;
  const token = tokens[at];
  const role = matchPhrase(people.roles, tokens, at);
  const isPlural = role?.value.plural === true;
  if (!token || token.shape === 'mark' || !(people.groups.has(token.key) || isPlural)) return null;
  const length = role?.keys.length ?? 1;
  let textFrom = at;
  while (textFrom > 0 && at - textFrom < 2 && people.hasNounModifiers && isModifier(tokens, textFrom - 1, people))
    textFrom -= 1;
  const determiner = determinerBefore(tokens, textFrom, people);
  const isKnown = determiner.value?.plural === true || (determiner.value?.kind === 'definite' && people.hasBareGroups);
  if (!isKnown && !people.hasBareGroups) return readBareName(reading, at, at + length, names, people);
  if (isGluedApostrophe(tokens, at + length)) return null;
  const { to } = complementEnd(reading, at + length, names, people);
  if (!isKnown && !standsBare(reading, determiner.from, to, people)) return null;
  return create(reading, textFrom, to, people, {
    kind: 'group',
    head: role?.value.lemma ?? token.key,
    isNamed: false,
    gender: null,
  });
}

const isGluedApostrophe = (tokens: Reading['tokens'], at: number): boolean =>
  isMark(tokens[at], "'’") && tokens[at]?.spaced === false;

/** "Médecins du Littoral alerte": where groups need a determiner, a capitalised one without is a name. */
function readBareName(
  reading: Reading,
  at: number,
  start: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): BodyExpression | null {
  const { tokens } = reading;
  const [first, before] = [tokens[at], tokens[at - 1]];
  if (first?.shape !== 'capital' || (before && people.determiners.has(before.key))) return null;
  const { to } = complementEnd(reading, start, names, people, 'organisation');
  if (to === start || !isCapitalised(tokens[to - 1]) || reading.places.has(to - 1)) return null;
  return create(reading, at, to, people, { kind: 'organisation', head: first.key, isNamed: true, gender: null });
}

/** "Residents said", "…, officials said", "But witnesses said": a bare plural that opens a clause and has its verb. */
function standsBare({ tokens }: Reading, from: number, to: number, people: PeopleLexicon): boolean {
  const [first, before, after] = [tokens[from], tokens[from - 1], tokens[to]];
  if (first?.initial) return true;
  const isJoined =
    before !== undefined && people.and.has(before.key) && !people.groups.has(tokens[from - 2]?.key ?? '');
  const isOpening =
    isMark(before, ',') || isJoined || (before?.initial === true && people.functionWords.has(before.key));
  const isVerb = ![people.prepositions, people.and, people.determiners].some((list) => list.has(after?.key ?? ''));
  return isOpening && after?.shape === 'lower' && isVerb;
}

const textOfPlace = ({ tokens }: Reading, { from, to }: Span): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** Reads the name of a State (or its capital) where it can act: not behind a preposition. */
function readState(reading: Reading, at: number, people: PeopleLexicon): BodyExpression | null {
  const { tokens, places } = reading;
  const place = places.get(at);
  if (!place || place.from !== at || place.kind === 'demonym') return null;
  const determiner = determinerBefore(tokens, at, people);
  const before = tokens[determiner.from - 1];
  const isGoverned = before?.shape === 'lower' && people.prepositions.has(before.key);
  if (isGoverned || people.possessives.includes(tokens[place.to]?.key ?? '')) return null;
  return create(reading, at, place.to, people, {
    kind: 'state',
    head: place.kind === 'city' ? textOfPlace(reading, place) : place.country,
    isNamed: true,
    gender: null,
  });
}
