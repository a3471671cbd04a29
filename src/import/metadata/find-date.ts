import { isCalendarDate } from '../../text/edtf-check.js';
import { fold } from '../../text/fold.js';
import type { Lexicon } from '../lexicon.js';

/** A date found in a line; offsets are those of the folded, composed text, which is as long as the text itself. */
export interface FoundDate {
  /** `YYYY-MM-DD`; null when day and month cannot be told apart. */
  readonly iso: string | null;
  readonly start: number;
  readonly end: number;
}

/** Longer lines are not date lines; the bound keeps the search cheap. */
const LONGEST = 600;

const NUMERIC = /(?<!\d)(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?!\d)/g;
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?[ .-]{1,3}(?:de |of )?(\p{L}{3,10})\.?,? {0,2}(\d{4})(?!\d)/gu;
const MONTH_DAY_YEAR = /(?<!\p{L})(\p{L}{3,10})\.? {1,2}(\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\d{4})(?!\d)/gu;

/**
 * Finds full dates (day, month, year) in a line, in reading order. `05/06/2025` is resolved only where the language
 * has one order; days that do not exist are passed over.
 */
export function findDates(text: string, lexicon: Lexicon): FoundDate[] {
  const folded = foldInPlace(text.slice(0, LONGEST));
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, iso: string | null): void => {
    if (iso !== null && !isCalendarDate(iso)) return;
    const start = match.index ?? 0;
    found.push({ iso, start, end: start + match[0].length });
  };
  for (const match of folded.matchAll(NUMERIC)) {
    const [, year, month, day, first, second, last] = match;
    if (year !== undefined) add(match, toIso(year, Number(month), Number(day)));
    else add(match, resolveNumeric(last ?? '', Number(first), Number(second), lexicon));
  }
  for (const match of folded.matchAll(DAY_MONTH_YEAR)) {
    const month = lexicon.months.get(match[2] ?? '');
    if (month !== undefined) add(match, toIso(match[3] ?? '', month, Number(match[1])));
  }
  for (const match of folded.matchAll(MONTH_DAY_YEAR)) {
    const month = lexicon.months.get(match[1] ?? '');
    if (month !== undefined) add(match, toIso(match[3] ?? '', month, Number(match[2])));
  }
  return found.sort((a, b) => a.start - b.start);
}

function resolveNumeric(year: string, first: number, second: number, lexicon: Lexicon): string | null {
  if (first > 12 || first === second || lexicon.numericDates === 'day-first') return toIso(year, second, first);
  return second > 12 ? toIso(year, first, second) : null;
}

function toIso(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Folds character by character, so that offsets stay those of the text. */
function foldInPlace(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const char = text[index] ?? '';
    const folded = fold(char);
    return folded.length === 1 ? folded : char === '\u00a0' || char === '\u202f' ? ' ' : char;
  })
    .join('')
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** Reads a date out of an address: `/2025/10/26/`, `…20251026213451983.htm`, `2025-10-26`; null when there is none. */
export function findUrlDate(url: string): string | null {
  const dated = /(?<!\d)((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=\d{4,12}(?!\d)|(?!\d))/g;
  for (const [, year, month, day] of url.matchAll(dated)) {
    const iso = `${year}-${month}-${day}`;
    if (isCalendarDate(iso)) return iso;
  }
  return null;
}
