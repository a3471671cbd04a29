import { isGivenName } from '../../languages/given-names.js';
import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { isEastern } from './name-parts.js';
import { endsHonorific, runEnd } from './name-runs.js';
import {
  fieldEnd,
  isForeignWord,
  isGivenAfterTitle,
  isSurnameBehind,
  laterStart,
  titleEnd,
  titleThrough,
} from './name-start.js';
import { matchPhrase } from './phrases.js';
import { isMark, type Reading } from './reading.js';
import type { Token } from './tokens.js';

/** A run of words that can be the name of a person. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Its folded words, particles included. */
  readonly keys: readonly string[];
  /** Whether the words alone (a given name, an initial, a family name that comes first) make a person likely. */
  readonly isLikely: boolean;
}

const GENERATIONS = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Most words a name is looked for in; longer runs of capitals are headings. */
const LONGEST_RUN = 12;

/** Lists the candidates for names of persons in a block, in order; linear in the number of tokens. */
export function findNames(reading: Reading, people: PeopleLexicon): NameSpan[] {
  const { tokens } = reading;
  const names: NameSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const to = runEnd(tokens, at, people);
    if (to === at) {
      at += 1;
      continue;
    }
    const name = to - at <= LONGEST_RUN ? trim(reading, at, to, people) : null;
    if (name) names.push(withoutLetters(name, tokens, people));
    at = to;
  }
  return names;
}

/** "Anna Untel QC", "Untel JA": letters of office and honour are no part of the name. */
function withoutLetters(name: NameSpan, tokens: readonly Token[], people: PeopleLexicon): NameSpan {
  const last = tokens[name.to - 1];
  const isLetters = last?.shape === 'upper' && people.postNominals.has(last.key) && name.to - name.from > 1;
  const isNamed = isLetters && tokens[name.to - 2]?.shape === 'capital';
  return isNamed ? { ...name, to: name.to - 1, keys: name.keys.slice(0, -1) } : name;
}

/**
 * Cuts from a run of capitals what stands before the name (titles, nationalities, portfolios, acronyms, the first word
 * of the sentence) and refuses what is no person: organisations, buildings, laws, whole headings in capitals.
 */
function trim(reading: Reading, start: number, end: number, people: PeopleLexicon): NameSpan | null {
  const { tokens, places } = reading;
  let from = start;
  let isTitled = endsHonorific(tokens, from, people);
  // "la Marine nationale"
  if (end - start === 1 && !isTitled && people.organisations.adjectives.has(tokens[end]?.key ?? '')) return null;
  while (from < end) {
    const token = tokens[from];
    if (!token) return null;
    // "New Zealand": the first word is no modifier of a title.
    const whole = places.get(from);
    if (whole?.from === from && whole.to === end && end - from > 1) return null;
    const body = matchPhrase(people.organisations.international, tokens, from);
    if (body && from + body.keys.length <= end) {
      from += body.keys.length;
      continue;
    }
    // "Cheikh Oumar", "Dean Marlowe" are given names; "Dean Susan Marlowe" has a title.
    const isAmbiguous = people.hasNounModifiers && isGivenName(tokens[from + 1]?.key ?? '');
    const isGiven = isGivenName(token.key) && !token.initial && !isAmbiguous && end - from > 1;
    if (isGiven && !isTitled && !places.has(from)) break;
    if (isGivenAfterTitle(tokens, from, end, people)) break;
    const title = Math.max(titleEnd(tokens, from, people), from === start ? titleThrough(tokens, from, people) : from);
    const isLast = title >= end;
    // "Mr Baker": behind a form of address a calling is a surname.
    if (isLast && title === from + 1 && isSurnameBehind(tokens, from, people)) break;
    if (title > from && !(isLast && from > start && isGivenName(tokens[from - 1]?.key ?? ''))) {
      if (isLast) return null;
      from = title;
      isTitled = true;
      continue;
    }
    if (isGivenName(token.key) && !places.has(from)) break;
    if (people.organisations.nouns.has(token.key) && isGivenName(tokens[from + 1]?.key ?? '') && end - from > 2) {
      from += 1;
      continue;
    }
    const place = places.get(from);
    if (place && (place.to < end || place.to - from > 1)) from = place.to;
    else if (isForeignWord(token, tokens[from + 1], from + 1 < end, people)) from += 1;
    else if (fieldEnd(tokens, from, end, people) > from) from = fieldEnd(tokens, from, end, people);
    else {
      const later = laterStart(tokens, from, end, people);
      if (later === from) break;
      isTitled ||= titleEnd(tokens, later - 1, people) === later;
      from = later;
    }
  }
  return from < end ? accept(reading, from, end, isTitled, people) : null;
}

function accept(
  reading: Reading,
  from: number,
  end: number,
  isTitled: boolean,
  people: PeopleLexicon,
): NameSpan | null {
  const { tokens, places } = reading;
  const generation = GENERATIONS.has(tokens[end]?.key ?? '') && tokens[end]?.shape !== 'lower' ? end + 1 : end;
  const words = tokens.slice(from, generation);
  const keys = words.map(({ key }) => key);
  const [first, before] = [words[0], tokens[from - 1]];
  if (!first) return null;
  const isGiven = isGivenName(first.key) || (first.shape === 'initial' && words.length > 1);
  const core = words.filter(({ shape }) => shape !== 'lower');
  const place = places.get(from);
  if (!isTitled) {
    if (place && place.from === from && place.to >= end) return null;
    // Whole lines in capitals are headings; "ZHANG JUNWEI (China)" is the style of meeting records.
    const isRecord = isMark(tokens[generation], '(') && places.has(generation + 1);
    if (core.length > 1 && core.every(({ shape }) => shape === 'upper') && !isRecord) return null;
    const isCountry = people.places.forms.get(first.key)?.some((form) => form.keys.length === 1) ?? false;
    if (isCountry && core.length > 1 && !isGiven) return null;
    if (people.functionWords.has(first.key) && !isGiven && !isEastern(keys)) return null;
    // "Director of the North Coast Airport Tom Untel": behind a whole name, a given name begins another.
    const isNext = isGiven && core.length > 1 && before?.shape === 'capital' && people.thingsAfter.has(before.key);
    if (before && people.thingsBefore.has(before.key) && !isNext) return null;
    if (core.length === 1 && isCommon(first, people)) return null;
    if (core.length > 1 && !isGiven && !isEastern(keys) && endsInOffice(tokens, generation, people)) return null;
    // "le gouvernement Arizona", "l'agence Sirius": one word behind such a noun names the body.
    const isBody = before?.shape === 'lower' && before.key.length > 3 && people.organisations.nouns.has(before.key);
    if (core.length === 1 && isBody && !people.hasNounModifiers) return null;
  }
  const parts = core.slice(isGiven && core.length > 1 ? 1 : 0);
  const isHonoured = endsHonorific(tokens, from, people);
  // "Developer Strathwind Renewables": what follows such a word is a firm unless a given name says otherwise.
  if (isTitled && before && people.thingsBefore.has(before.key) && !isGiven && !isHonoured) return null;
  // "Ousmane Ag Rhissa": two letters make a company only at the end of its name.
  const isFirm = parts.some(
    ({ key }, index) => isOrganisationWord(key, people) && (key.length > 2 || index === parts.length - 1),
  );
  if (isFirm && !(isHonoured && core.length <= 2)) return null;
  // "John Street" may be a person; "Blake Road" and "Victor Hale Airport" are none.
  const isThing = people.thingsAfter.has(core.at(-1)?.key ?? '') && core.length > 1;
  if (isThing && !isTitled && !(isGiven && core.length === 2)) return null;
  return {
    from,
    to: generation,
    keys,
    isLikely: core.length > 1 && (isGiven || isEastern(keys) || words.length > core.length),
  };
}

/** "Western Cape Minister", "Technical Officer": an office with its field, in capitals; professions can be surnames. */
function endsInOffice(tokens: readonly Token[], end: number, people: PeopleLexicon): boolean {
  if (!people.hasNounModifiers) return false;
  return [1, 2].some((length) => {
    const phrase = matchPhrase(people.roles, tokens, end - length);
    return phrase?.keys.length === length && !['profession', 'relation', 'rank'].includes(phrase.value.kind);
  });
}

/** A single capitalised word that is an everyday word, an acronym or a nationality is no name by itself. */
function isCommon(token: Token, people: PeopleLexicon): boolean {
  const { key, shape } = token;
  return (
    shape === 'upper' ||
    shape === 'initial' ||
    people.calendar.has(key) ||
    people.portfolios.has(key) ||
    people.groups.has(key) ||
    people.organisations.nouns.has(key) ||
    people.organisations.international.has(key)
  );
}

const isOrganisationWord = (key: string, { organisations: { nouns, words } }: PeopleLexicon): boolean =>
  nouns.has(key) || words.has(key);
