import type { NumberGrammar } from '../../languages/grammar/numbers.js';
import type { Token } from '../../text/tokens.js';
import { isGlued, type TokenRange } from '../dates/match-form.js';

/** Marks that, glued to digits, make them part of an address, a code, a time or a ratio. */
const CODE_MARKS = new Set(['/', '@', '_', '#', '=', '&', '?', '+', ':', '°', '*', '\\', '№']);

/** The place of a number: tokens from `from` to `next` (exclusive). */
export interface NumberPlace {
  readonly from: number;
  readonly next: number;
  readonly isDigits: boolean;
  readonly value: number;
}

/** Tells whether a number is a name, a code, an ordinal, a time of day or an age and so counts nothing. */
export function isNoFigure(place: NumberPlace, range: TokenRange, grammar: NumberGrammar): boolean {
  return (
    (place.isDigits && (isCode(place, range, grammar) || isPhone(place, range) || isTitle(place, range))) ||
    isNamed(place, range, grammar) ||
    isClock(place, range, grammar) ||
    isAge(place, range, grammar)
  );
}

/** Digits glued to letters or to marks of addresses: `COP26`, `80e`, `18h12`, `a/5.html`, `Covid-19`, `84-page`, `0340`. */
function isCode({ from, next }: NumberPlace, { tokens }: TokenRange, grammar: NumberGrammar): boolean {
  const [first, last, left, right] = [tokens[from], tokens[next - 1], tokens[from - 1], tokens[next]];
  if (/^0\d/.test(first?.text ?? '')) return true;
  if (left && isGlued(left, first)) {
    if (left.kind === 'word' || CODE_MARKS.has(left.key)) return true;
    const beyond = tokens[from - 2];
    if (/^[-.,']$/.test(left.key) && isGlued(beyond, left) && beyond?.kind !== 'mark') return true;
  }
  if (!right || !isGlued(last, right)) return false;
  if (right.kind === 'word') return !grammar.measures.has(right.key) && !grammar.shortScales.has(right.key);
  if (CODE_MARKS.has(right.key)) return true;
  const after = tokens[next + 1];
  return /^[.'-]$/.test(right.key) && after !== undefined && isGlued(right, after) && after.kind === 'word';
}

/** Groups of digits in a row: a telephone or account number. */
function isPhone({ from, next }: NumberPlace, { tokens, from: start, to }: TokenRange): boolean {
  const isDigits = (token: Token | undefined): boolean => token?.kind === 'number';
  return (from > start && isDigits(tokens[from - 1])) || (next < to && isDigits(tokens[next]));
}

/** `Apollo 11`, `Agenda 2030`: a capital before the number inside the sentence, and nothing counted after it. */
function isTitle({ from, next }: NumberPlace, { tokens, from: start, to }: TokenRange): boolean {
  const [before, after] = [tokens[from - 1], next < to ? tokens[next] : undefined];
  if (before?.kind !== 'word' || from - 1 <= start || before.text === before.lower) return false;
  return after?.kind !== 'word' || after.text !== after.lower || after.key.length < 4;
}

/** `article 5`, `n° 12`, `résolutions 5 et 6`. */
function isNamed({ from }: NumberPlace, { tokens, from: start }: TokenRange, grammar: NumberGrammar): boolean {
  let isSeparated = false;
  let isListed = false;
  for (let index = from - 1; index >= Math.max(start, from - 6); index--) {
    const token = tokens[index];
    if (!token) return false;
    // "articles 5, 6 et 7", but "la société nationale, 320 trains"
    if (grammar.nameNouns.has(token.key)) return isListed || !isSeparated;
    isListed ||= token.kind === 'number';
    isSeparated ||= token.key === ',' || grammar.conjunctions.has(token.key);
    const isInSeries = token.kind === 'number' || grammar.conjunctions.has(token.key) || /^[,.°º-]$/.test(token.key);
    if (!isInSeries) return false;
  }
  return false;
}

/** `à 14 heures`, `5:45 PM`, `6 a.m.`. */
function isClock({ from, next }: NumberPlace, { tokens, to }: TokenRange, grammar: NumberGrammar): boolean {
  const previous = tokens[from - 1];
  if (previous && grammar.clock.has(previous.key) && tokens[from - 2]?.kind === 'number') return true;
  const after = next < to ? tokens[next] : undefined;
  if (!after) return false;
  if (grammar.clock.has(after.key)) return true;
  if (grammar.clock.has(`${after.key}.${tokens[next + 2]?.key}`) && tokens[next + 1]?.key === '.') return true;
  const before = tokens[from - 1]?.key ?? '';
  return grammar.clockBefore.has(before) && grammar.clockNouns.has(after.key);
}

/** `Awa Bâ, 41 ans`, `un homme de 57 ans`, `aged 60`, `57-year-old`, `Awa Bah, 41, said`. */
function isAge({ from, next, value }: NumberPlace, range: TokenRange, grammar: NumberGrammar): boolean {
  if (value > 130) return false;
  const { tokens, to, from: start } = range;
  const [before, after] = [tokens[from - 1], next < to ? tokens[next] : undefined];
  for (let index = from - 1; index >= Math.max(start, from - 3); index--) {
    if (grammar.ageBefore.has(tokens[index]?.key ?? '')) return true;
  }
  const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.lower;
  if (before?.key === ',' && isCapital(tokens[from - 2]) && after?.key === ',') return true;
  const unit = after?.key === '-' ? tokens[next + 1] : after;
  if (!unit || !grammar.ageUnits.has(unit.key)) return false;
  const end = after?.key === '-' ? tokens[next + 3] : tokens[next + 1];
  if (end && grammar.agePeople.has(end.key)) return true;
  if (before?.key === ',' && isCapital(tokens[from - 2])) return true;
  for (let index = from - 1; index >= Math.max(start, from - 6); index--) {
    const key = tokens[index]?.key ?? '';
    if (grammar.agePeople.has(key) && !grammar.qualifierWords.has(key)) return true;
    if (grammar.ageVerbs.has(key)) return true;
    if (!grammar.linkers.has(key) && !grammar.qualifierWords.has(key) && !/^aujourd|^hui$|^'$/.test(key)) return false;
  }
  return false;
}
