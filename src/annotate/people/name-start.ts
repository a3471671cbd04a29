import { isGivenName } from '../../languages/given-names.js';
import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { matchPhrase } from './phrases.js';
import type { Token } from './tokens.js';

/** Tells whether a calling behind a form of address is a surname: "Mr Baker". */
export function isSurnameBehind(tokens: readonly Token[], at: number, people: PeopleLexicon): boolean {
  const role = matchPhrase(people.roles, tokens, at)?.value;
  const honorific = people.honorifics.get(tokens[at - 1]?.key ?? '')?.find(({ keys }) => keys.length === 1);
  const isSurname = role?.kind === 'profession' || role?.kind === 'rank' || role?.kind === 'relation';
  return honorific !== undefined && !honorific.value.plural && isSurname && tokens[at]?.shape === 'capital';
}

/**
 * "secrétaire d'État à la Mobilité Jean Untel", "a dit au Journal du Sud Jean Untel": behind an office or a body and its
 * article, a given name begins the name; gives where, `at` when it is none.
 */
export function fieldEnd(tokens: readonly Token[], at: number, end: number, people: PeopleLexicon): number {
  const before = tokens[at - 1];
  if (people.hasNounModifiers || end - at < 3 || before?.shape !== 'lower') return at;
  if (!people.determiners.has(before.key) && !people.contractedArticles.has(before.key)) return at;
  const isBody = (token: Token | undefined): boolean =>
    token?.shape === 'capital' && people.organisations.nouns.has(token.key);
  const isOffice = tokens
    .slice(Math.max(0, at - 6), at - 1)
    .some((token) => people.roles.has(token.key) || isBody(token));
  if (!isOffice && !isBody(tokens[at])) return at;
  const name = tokens.slice(at + 1, end - 1).findIndex(({ key }) => isGivenName(key));
  return name < 0 || (name > 0 && !isBody(tokens[at])) ? at : at + 1 + name;
}

/**
 * "le capitaine Pape Gueye": where titles are written small, a capital behind one begins the name, even of a word that
 * is a title elsewhere.
 */
export function isGivenAfterTitle(tokens: readonly Token[], from: number, end: number, people: PeopleLexicon): boolean {
  const before = tokens[from - 1];
  if (people.hasNounModifiers || end - from < 2 || tokens[from]?.initial || before?.shape !== 'lower') return false;
  if (tokens[from]?.shape !== 'capital' || !people.roles.has(tokens[from]?.key ?? '')) return false;
  return people.roles.get(before.key)?.some(({ keys }) => keys.length === 1) ?? false;
}

/** Gives the end of the title, form of address or modifier of a role that begins at a token; the token itself if none. */
export function titleEnd(tokens: readonly Token[], at: number, people: PeopleLexicon): number {
  const token = tokens[at];
  if (!token) return at;
  for (const table of [people.abbreviations, people.honorifics, people.roles]) {
    const phrase = matchPhrase<unknown>(table, tokens, at);
    if (phrase) return at + phrase.keys.length;
  }
  if (people.roleModifiers.has(token.key)) return at + 1;
  const [prefix = '', rest] = token.key.split('-');
  return rest !== undefined &&
    people.rolePrefixes.has(prefix) &&
    (people.roles.has(rest) || people.roleModifiers.has(rest))
    ? at + 1
    : at;
}

/** Gives the end of a title that began before the run of capitals: "Secretary of | State Alan Whitcombe". */
export function titleThrough(tokens: readonly Token[], from: number, people: PeopleLexicon): number {
  for (let at = Math.max(0, from - 3); at < from; at += 1) {
    const phrase = matchPhrase(people.roles, tokens, at);
    if (phrase && at + phrase.keys.length > from) return at + phrase.keys.length;
  }
  return from;
}

/** Tells words in front of a name that are not part of it: first words of sentences, portfolios, acronyms. */
export function isForeignWord(token: Token, next: Token | undefined, hasNext: boolean, people: PeopleLexicon): boolean {
  if (!hasNext) return false;
  if (people.calendar.has(token.key) || people.portfolios.has(token.key)) return true;
  if (token.initial && (people.functionWords.has(token.key) || isGivenName(next?.key ?? ''))) return true;
  return token.shape === 'upper' && token.text.length <= 6 && next?.shape === 'capital';
}

/** Finds a title or the noun of an organisation further on, behind which a name begins ("Norden Bank chairman", in capitals). */
export function laterStart(tokens: readonly Token[], from: number, end: number, people: PeopleLexicon): number {
  for (let at = end - 2; at > from; at -= 1) {
    const title = titleEnd(tokens, at, people);
    const role = title > at ? matchPhrase(people.roles, tokens, at)?.value : undefined;
    const isSurname =
      role !== undefined &&
      (role.kind === 'profession' || role.kind === 'rank') &&
      isGivenName(tokens[at - 1]?.key ?? '');
    if (title > at && title < end && !isSurname && !people.roleModifiers.has(tokens[at]?.key ?? '')) return title;
    const key = tokens[at]?.key ?? '';
    const isOrganisation = (people.organisations.nouns.has(key) || people.thingsAfter.has(key)) && end - at > 2;
    if (isOrganisation && isGivenName(tokens[at + 1]?.key ?? '')) return at + 1;
  }
  return from;
}
