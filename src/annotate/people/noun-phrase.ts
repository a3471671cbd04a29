import type { PeopleLexicon, RoleKind } from '../../languages/grammar/people.js';
import type { NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised, isMark, type Reading } from './reading.js';
import type { Token } from './tokens.js';

/** Most lower-case words of a noun phrase where they may follow each other without preposition. */
const LONGEST_NOUNS = 4;
/** Gives the end of the noun phrase that begins at a token; null when none does. */
export function nounPhraseEnd(
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
    else if (at > from && isPluralPossessor(tokens, at, people)) at += 1;
    else if (isMark(token, "&'’") && at > from && isCapitalised(tokens[at + 1])) at += 1;
    else if (token.shape === 'lower' && isNoun(tokens, at, from, lower, people)) {
      lower += 1;
      at += 1;
    } else break;
  }
  return at > from ? at : null;
}

/** "the dairy farmers' league": the apostrophe behind a plural, and the noun that it owns. */
function isPluralPossessor(tokens: readonly Token[], at: number, people: PeopleLexicon): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (people.possessives.length === 0 || token?.spaced || !isMark(token, "'’")) return false;
  const isOwned = next?.spaced && next.shape === 'lower' && !people.functionWords.has(next.key);
  return isOwned === true && before?.key.endsWith('s') === true;
}

function isNoun(tokens: readonly Token[], at: number, from: number, lower: number, people: PeopleLexicon): boolean {
  const token = tokens[at];
  if (!token || people.functionWords.has(token.key) || people.ofPrepositions.has(token.key)) return false;
  if (at === from) return true;
  if (people.adjectiveEndings !== null) {
    return isAdjective(token, people) || people.portfolios.has(token.key) || isApposedPlural(tokens, at, from, people);
  }
  if (lower >= LONGEST_NOUNS || people.namePrepositions.has(token.key) || people.and.has(token.key)) return false;
  const next = tokens[at + 1];
  // "workers estimate that": a word that opens a clause follows a verb.
  if (next && people.clauseOpeners.has(next.key)) return false;
  const isFinal =
    next === undefined || next.shape === 'mark' || people.ofPrepositions.has(next.key) || people.and.has(next.key);
  return isFinal ? !token.key.endsWith('ed') : !/(?:ed|s)$/.test(token.key);
}

/** "des pêcheurs artisans": a plural right behind the plural it tells more of; both are callings or groups. */
function isApposedPlural(tokens: readonly Token[], at: number, from: number, people: PeopleLexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isPlural = (word: Token | undefined): boolean =>
    word !== undefined &&
    (people.roles.get(word.key)?.some(({ keys, value }) => keys.length === 1 && value.plural) ?? false);
  return at === from + 1 && (isPlural(before) || people.groups.has(before?.key ?? '')) && isPlural(token);
}

/** Most tokens of a list of portfolios. */
const LONGEST_FIELDS = 30;
/** "ministre de l'Énergie, des Mines et du Climat": the end of a list of portfolios that a conjunction closes; null when none is. */
export function fieldsEnd(
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

/** Most words of a list of portfolios. */
const LONGEST_LIST = 14;
/** "Minister of Housing, Rural Affairs and Planning": follows a list of portfolios in capitals up to its conjunction. */
export function listEnd(
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

/** Skips the adjectives after a noun. */
export function skipAdjectives({ tokens, places }: Reading, start: number, people: PeopleLexicon): number {
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
