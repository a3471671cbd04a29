import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { type BodyExpression, createBody } from './body-expression.js';
import { complementEnd } from './complements.js';
import type { NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import { readBareName, readState, standsBare } from './read-state.js';
import type { Span } from './reading.js';
import { isCapitalised, isMark, type Reading, tokensIn } from './reading.js';
import { determinerBefore, possessorStart } from './role-left.js';

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

function readInternational(reading: Reading, at: number, people: PeopleLexicon): BodyExpression | null {
  const phrase = matchPhrase(people.organisations.international, reading.tokens, at);
  if (!phrase || !isCapitalised(reading.tokens[at])) return null;
  const isAcronym = phrase.keys.length === 1 && phrase.value === phrase.value.toUpperCase();
  if (isAcronym && reading.tokens[at]?.shape === 'lower') return null;
  const body = createBody(reading, at, at + phrase.keys.length, people, {
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
  return createBody(reading, at, end, people, {
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
  return createBody(reading, textFrom, to, people, {
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
  return createBody(reading, textFrom, to, people, {
    kind: 'group',
    head: role?.value.lemma ?? token.key,
    isNamed: false,
    gender: null,
  });
}

const isGluedApostrophe = (tokens: Reading['tokens'], at: number): boolean =>
  isMark(tokens[at], "'’") && tokens[at]?.spaced === false;
