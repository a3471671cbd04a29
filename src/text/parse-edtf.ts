/** A day, month, season, year, decade or century with its qualification. */
export interface EdtfDate {
  readonly year: number;
  /** 1–12, or null. */
  readonly month: number | null;
  /** 1–31, or null. */
  readonly day: number | null;
  /** Spring, summer, autumn, winter: 21–24 (ISO 8601-2). */
  readonly season: 21 | 22 | 23 | 24 | null;
  /** Years the date may be any of: 1, 10 (`202X`) or 100 (`20XX`). */
  readonly span: 1 | 10 | 100;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A date or an interval; null as a bound = open or unknown. */
export interface Edtf {
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
  /** Whether it was written as an interval. */
  readonly interval: boolean;
}

const DATE = /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/;

/** Reads an EDTF level 0 or 1 date or interval (ISO 8601-2:2019); null when it is none. */
export function parseEdtf(text: string): Edtf | null {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  if (second === undefined) {
    const date = parseDate(first);
    return date && { start: date, end: date, interval: false };
  }
  const start = parseDate(first);
  const end = parseDate(second);
  const isOpen = (bound: string): boolean => bound === '' || bound === '..';
  if ((start === null && !isOpen(first)) || (end === null && !isOpen(second))) return null;
  return start === null && end === null ? null : { start, end, interval: true };
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, digits = '', second, third, qualifier] = match;
  const span = digits.endsWith('XX') ? 100 : digits.endsWith('X') ? 10 : 1;
  const month = second === undefined ? null : Number(second);
  const season = month === 21 || month === 22 || month === 23 || month === 24 ? month : null;
  const day = third === undefined ? null : Number(third);
  if (month !== null && season === null && (month < 1 || month > 12)) return null;
  if (day !== null && (season !== null || day < 1 || day > 31)) return null;
  return {
    year: Number(digits.replaceAll('X', '0')),
    month: season === null ? month : null,
    day,
    season,
    span,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/** First and last day a date covers, as days since 1970-01-01 (UTC); the last day is exclusive. */
export function daysOf(date: EdtfDate): { readonly from: number; readonly to: number } {
  const { year, month, day, season, span } = date;
  if (season !== null) {
    // Winter (24) counts from December of its year; northern seasons, as ISO 8601-2 leaves it open.
    const first = (season - 20) * 3 - 1;
    return { from: dayNumber(year, first, 1), to: dayNumber(year, first + 3, 1) };
  }
  if (month === null) return { from: dayNumber(year, 0, 1), to: dayNumber(year + span, 0, 1) };
  if (day === null) return { from: dayNumber(year, month - 1, 1), to: dayNumber(year, month, 1) };
  const from = dayNumber(year, month - 1, day);
  return { from, to: from + 1 };
}

function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / 86_400_000;
}
