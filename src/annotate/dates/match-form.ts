import type { CompiledForm, DateLexicon, DateSlot } from '../../languages/grammar/dates.js';
import { ROMAN_CENTURIES } from '../../languages/grammar/define-dates.js';
import type { Token } from '../../text/tokens.js';

/** A filled slot: its value as a number or, for units and parts of the day, as a word. */
export interface Capture {
  readonly slot: DateSlot;
  readonly number: number;
  readonly word: string;
  /** Index of its first token. */
  readonly at: number;
}

export interface FormMatch {
  readonly form: CompiledForm;
  readonly captures: readonly Capture[];
  /** Index after the last token. */
  readonly end: number;
}

/** The tokens of one sentence within those of its block. */
export interface TokenRange {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly number: number;
  readonly word: string;
  readonly next: number;
}

/** Tells whether nothing stands between two tokens. */
export const isGlued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

const isLower = (token: Token): boolean => token.text === token.lower;

/** Matches a form at `start`; of the optional elements as many as fit. Forms are short, so this is constant time. */
export function matchForm(
  form: CompiledForm,
  range: TokenRange,
  start: number,
  lexicon: DateLexicon,
): FormMatch | null {
  const captures: Capture[] = [];
  const { elements } = form;
  const step = (element: number, at: number): number => {
    const current = elements[element];
    if (current === undefined) return at;
    const kept = captures.length;
    for (const slot of current.slots) {
      const read = at < range.to ? readSlot(slot, range, at, lexicon) : null;
      if (!read) continue;
      captures.push({ slot, number: read.number, word: read.word, at });
      const end = step(element + 1, read.next);
      if (end >= 0) return end;
      captures.length = kept;
    }
    if (at < range.to && current.words.has(range.tokens[at]?.key ?? '')) {
      const end = step(element + 1, at + 1);
      if (end >= 0) return end;
    }
    return current.optional ? step(element + 1, at) : -1;
  };
  const end = step(0, start);
  return end < 0 ? null : { form, captures, end };
}

/** Matches a form so that it ends right before `end`; null when it does not. */
export function matchFormBefore(
  form: CompiledForm,
  range: TokenRange,
  end: number,
  lexicon: DateLexicon,
): (FormMatch & { readonly start: number }) | null {
  for (let start = Math.max(range.from, end - form.most); start <= end - form.least; start++) {
    const match = matchForm(form, { ...range, to: end }, start, lexicon);
    if (match?.end === end) return { ...match, start };
  }
  return null;
}

function readSlot(slot: DateSlot, range: TokenRange, at: number, lexicon: DateLexicon): Reading | null {
  switch (slot) {
    case 'DAY':
      return readDay(range, at, lexicon);
    case 'YEAR':
      return readYear(range, at);
    case 'YY':
      return readShortYear(range, at);
    case 'DECADE':
      return readDecade(range, at);
    case 'MONTH':
      return readMonth(range, at, lexicon);
    case 'WEEKDAY':
      return readName(lexicon.weekdays, range, at, lexicon);
    case 'SEASON':
      return readWord(lexicon.seasons, range, at);
    case 'PART':
      return readWord(lexicon.parts, range, at);
    case 'UNIT':
      return readWord(lexicon.units, range, at);
    case 'COUNT':
      return readCount(range, at, lexicon);
    case 'RANK':
      return readRank(range, at, lexicon);
    case 'ROMAN':
      return readRoman(range, at, lexicon);
  }
}

const reading = (number: number, next: number, word = ''): Reading => ({ number, word, next });

/** Looks a word up, or two joined by a hyphen (`après-midi`). */
function readWord(words: ReadonlyMap<string, number | string>, { tokens, to }: TokenRange, at: number): Reading | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return null;
  if (at + 2 < to && second?.key === '-' && third) {
    const joined = words.get(`${first.key}-${third.key}`);
    if (joined !== undefined) return reading(Number(joined), at + 3, String(joined));
  }
  const value = words.get(first.key);
  return value === undefined ? null : reading(Number(value), at + 1, String(value));
}

/** Looks up a month or weekday; where they take no capital, a capital inside the sentence makes it a name. */
function readName(
  words: ReadonlyMap<string, number>,
  range: TokenRange,
  at: number,
  lexicon: DateLexicon,
): Reading | null {
  const token = range.tokens[at];
  const value = token && words.get(token.key);
  if (value === undefined || token === undefined) return null;
  if (lexicon.capitals) return isLower(token) ? null : reading(value, at + 1);
  const besideNumber = range.tokens[at - 1]?.kind === 'number' || range.tokens[at + 1]?.kind === 'number';
  return isLower(token) || at === range.from || besideNumber ? reading(value, at + 1) : null;
}

/** Reads a month; the full stop of an abbreviation belongs to it. */
function readMonth(range: TokenRange, at: number, lexicon: DateLexicon): Reading | null {
  const read = readName(lexicon.months, range, at, lexicon);
  if (!read) return null;
  const [token, next] = [range.tokens[at], range.tokens[read.next]];
  // "en près de sept ans": a number in words is a month only with its full stop or beside a number.
  const isNumber = token !== undefined && lexicon.counts.has(token.key);
  const isBeside = range.tokens[at - 1]?.kind === 'number' || next?.kind === 'number';
  if (isNumber && !isBeside && next?.key !== '.') return null;
  const isAbbreviated =
    (token?.key.length ?? 0) <= 5 && next?.key === '.' && isGlued(token, next) && read.next + 1 < range.to;
  return isAbbreviated ? { ...read, next: read.next + 1 } : read;
}

/** Tells whether the digits at `at` go on: a decimal, a group of three, a time, a percentage. */
function isPartOfNumber({ tokens }: TokenRange, at: number): boolean {
  const token = tokens[at];
  const goesOn = (mark: Token | undefined, digits: Token | undefined, left: Token | undefined): boolean =>
    mark !== undefined &&
    /^[.,:]$/.test(mark.key) &&
    digits?.kind === 'number' &&
    isGlued(left, mark) &&
    isGlued(mark, digits);
  const [next, after, before, beyond] = [tokens[at + 1], tokens[at + 2], tokens[at - 1], tokens[at - 2]];
  if (next?.key === '%' || goesOn(next, after, token)) return true;
  return (
    before !== undefined &&
    beyond?.kind === 'number' &&
    /^[.,:]$/.test(before.key) &&
    isGlued(beyond, before) &&
    isGlued(before, token)
  );
}

function readDay(range: TokenRange, at: number, lexicon: DateLexicon): Reading | null {
  const [token, next, before] = [range.tokens[at], range.tokens[at + 1], range.tokens[at - 1]];
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const value = Number(token.text);
  if (value < 1 || value > 31 || isPartOfNumber(range, at)) return null;
  if (before?.kind === 'word' && isGlued(before, token)) return null;
  if (next?.kind === 'word' && isGlued(token, next))
    return lexicon.ordinalEndings.has(next.key) ? reading(value, at + 2) : null;
  return reading(value, at + 1);
}

function readYear(range: TokenRange, at: number): Reading | null {
  const [token, next, before] = [range.tokens[at], range.tokens[at + 1], range.tokens[at - 1]];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const value = Number(token.text);
  if (value < 1000 || value > 2199 || isPartOfNumber(range, at)) return null;
  if (before?.kind === 'word' && isGlued(before, token)) return null;
  if (next?.kind === 'word' && isGlued(token, next)) return null;
  return reading(value, at + 1);
}

/** Reads `1950s` or `90s`. */
function readDecade({ tokens }: TokenRange, at: number): Reading | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'number' || next?.key !== 's' || !isGlued(token, next) || !/^(?:[12]\d)?\d0$/.test(token.text))
    return null;
  const value = Number(token.text);
  return reading(value < 100 ? 1900 + value : value, at + 2);
}

/** Reads two digits as a year: `90` in `années 90`, `24` in `2023-24` (the caller adds the century). */
function readShortYear(range: TokenRange, at: number): Reading | null {
  const token = range.tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 2 || isPartOfNumber(range, at)) return null;
  const value = Number(token.text);
  return reading(value < 30 ? 2000 + value : 1900 + value, at + 1);
}

function readCount(range: TokenRange, at: number, lexicon: DateLexicon): Reading | null {
  const token = range.tokens[at];
  if (token?.kind === 'number') {
    return token.text.length > 3 || isPartOfNumber(range, at) ? null : reading(Number(token.text), at + 1);
  }
  const value = token && lexicon.counts.get(token.key);
  if (value === undefined) return null;
  const [hyphen, last] = [range.tokens[at + 1], range.tokens[at + 2]];
  const rest = hyphen?.key === '-' && last ? lexicon.counts.get(last.key) : undefined;
  return rest === undefined ? reading(value, at + 1) : reading(value + rest, at + 3);
}

function readRank(range: TokenRange, at: number, lexicon: DateLexicon): Reading | null {
  const [token, next] = [range.tokens[at], range.tokens[at + 1]];
  if (token?.kind === 'number' && next && isGlued(token, next) && lexicon.ordinalEndings.has(next.key)) {
    return reading(Number(token.text), at + 2);
  }
  const value = token && lexicon.ranks.get(token.key);
  return value === undefined ? null : reading(value, at + 1);
}

function readRoman({ tokens }: TokenRange, at: number, lexicon: DateLexicon): Reading | null {
  const key = tokens[at]?.key ?? '';
  if (key.length > 9) return null;
  for (const ending of lexicon.ordinalEndings) {
    const index = key.endsWith(ending) ? ROMAN_CENTURIES.indexOf(key.slice(0, -ending.length)) : -1;
    if (index >= 0) return reading(index + 1, at + 1);
  }
  return null;
}
