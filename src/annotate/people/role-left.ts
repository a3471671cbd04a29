import type { Determiner, Modification, PeopleLexicon, RoleKind } from '../../languages/grammar/people.js';
import type { NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import { isCapitalised, isMark, type Reading, type Span } from './reading.js';
import type { Token } from './tokens.js';

/** What stands before the head: how far the phrase and its text reach to the left. */
export interface Left {
  readonly from: number;
  readonly textFrom: number;
  readonly determiner: Determiner | null;
  readonly modifications: readonly Modification[];
  /** Nouns and names in front of the head. */
  readonly modifiers: Span;
  readonly possessor: Span | null;
}

/** Most words before the head that are looked at. */
const LONGEST_LEFT = 6;

/** Reads modifiers, possessor ("Kenya's", "the union's") and determiner in front of a head. */
export function readLeft({ tokens, places }: Reading, head: number, isNoun: boolean, people: PeopleLexicon): Left {
  const modifications: Modification[] = [];
  let from = head;
  let isLowerSeen = false;
  for (let at = head - 1; at >= 0 && head - at <= LONGEST_LEFT; at -= 1) {
    const token = tokens[at];
    if (!token || !tokens[at + 1]?.spaced) break;
    const modification = people.roleModifiers.get(token.key);
    if (modification) modifications.push(modification);
    else if (isOfName(tokens, at, people)) {
      // "University of Oregon law professor"
    } else if (!isNoun || !people.hasNounModifiers || token.shape === 'mark' || token.shape === 'number') break;
    else if (people.functionWords.has(token.key) && !places.has(at)) break;
    else if (token.shape === 'lower') {
      // Lower-case words before a capitalised modifier are verbs or belong to what comes before ("urged Transport Minister").
      if (isCapitalised(tokens[at + 1]) && at + 1 < head && !isLowerSeen) break;
      if (token.key.endsWith('ed')) break;
      // "comprising Justice Untel": before a title in capitals only its field is written small.
      if (isCapitalised(tokens[head]) && !people.portfolios.has(token.key)) break;
      isLowerSeen = true;
    }
    from = at;
  }
  const modifiers = { from, to: head };
  const isPossessed =
    people.possessives.includes(tokens[from - 1]?.key ?? '') ||
    (people.hasNounModifiers && isMark(tokens[from - 1], "'’"));
  if (isPossessed) {
    const to = from - 1;
    const start = possessorStart(tokens, to, people);
    if (start < to) {
      const determiner = determinerBefore(tokens, start, people);
      return {
        from: determiner.from,
        textFrom: start,
        determiner: determiner.value,
        modifications,
        modifiers,
        possessor: { from: start, to },
      };
    }
  }
  const determiner = determinerBefore(tokens, from, people);
  return {
    from: determiner.from,
    textFrom: from,
    determiner: determiner.value,
    modifications,
    modifiers,
    possessor: null,
  };
}

/** Tells the preposition inside the name of an organisation in front of a head. */
function isOfName(tokens: readonly Token[], at: number, people: PeopleLexicon): boolean {
  const before = tokens[at - 1];
  return (
    people.hasNounModifiers &&
    people.ofPrepositions.has(tokens[at]?.key ?? '') &&
    isCapitalised(tokens[at + 1]) &&
    isCapitalised(before) &&
    people.organisations.nouns.has(before?.key ?? '')
  );
}

/** Finds where the possessor that ends before `to` begins; `to` itself where none stands. */
export function possessorStart(tokens: Reading['tokens'], to: number, people: PeopleLexicon): number {
  let start = to;
  while (start > 0 && to - start < LONGEST_LEFT) {
    const token = tokens[start - 1];
    if (!token || token.shape === 'mark' || token.shape === 'number') break;
    // "Harbour Watch's director": a capital inside the sentence is part of a name, whatever the word.
    if (people.functionWords.has(token.key) && (!isCapitalised(token) || token.initial)) break;
    if (start < to && token.shape === 'lower' && isCapitalised(tokens[start])) break;
    start -= 1;
  }
  return start;
}

/** Finds the determiner that ends where a phrase begins. */
export function determinerBefore(
  tokens: Reading['tokens'],
  to: number,
  people: PeopleLexicon,
): { readonly from: number; readonly value: Determiner | null } {
  for (let from = Math.max(0, to - 3); from < to; from += 1) {
    const phrase = matchPhrase(people.determiners, tokens, from);
    if (phrase && from + phrase.keys.length === to) return { from, value: phrase.value };
  }
  return { from: to, value: null };
}

/** Takes the capitalised words before the head for its organisation ("Norden Paper spokesman"), unless they are a field. */
export function organisationBefore(
  { tokens, places, properWords }: Reading,
  { modifiers }: Left,
  kind: RoleKind,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): Left['possessor'] {
  let { from } = modifiers;
  while (
    from < modifiers.to &&
    ((places.has(from) && !isCapitalised(tokens[from + 1])) || people.roleModifiers.has(tokens[from]?.key ?? ''))
  )
    from += 1;
  let to = from;
  if (people.organisations.nouns.has(tokens[from]?.key ?? '') && !isCapitalised(tokens[from]))
    return { from, to: from + 1 };
  while (
    to < modifiers.to &&
    (isCapitalised(tokens[to]) || isOfName(tokens, to, people)) &&
    !people.roleModifiers.has(tokens[to]?.key ?? '')
  )
    to += 1;
  const isField = tokens
    .slice(from, to)
    .every(({ key, initial }) => people.portfolios.has(key) || (initial && to - from === 1 && !properWords.has(key)));
  const { nouns, words, international } = people.organisations;
  // "Disaster Management Minister", "Lady Justice": what stands before an office of State is its field, unless a body is named.
  const isBody = tokens.slice(from, to).some(({ key }) => nouns.has(key) || words.has(key) || international.has(key));
  const isOffice =
    kind === 'state' || (kind === 'public' && tokens.slice(from, to).every(({ key }) => people.roles.has(key)));
  if (isOffice && !isBody) return null;
  // "Norden spokeswoman Kari Untel": one word that no person bears is a firm.
  const isFirm = to - from === 1 && kind === 'office' && properWords.has(tokens[from]?.key ?? '');
  return to > from && !isField && (isFirm || !names.has(from)) ? { from, to } : null;
}
