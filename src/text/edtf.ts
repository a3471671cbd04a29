/** A day, month, season or year of the proleptic Gregorian calendar; absent parts are not known. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12, or 21–24 for spring to winter (ISO 8601-2). */
  readonly month?: number;
  readonly day?: number;
  /** Years it may be any of: 10 a decade, 100 a century. */
  readonly span?: 10 | 100;
}

const DAY_MS = 86_400_000;

/** Counts the days from 1970-01-01 to a day; month and day may run over their bounds. */
export function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

/** Gives the date of a day number. */
export function dateOfDay(day: number): Required<Pick<CalendarDate, 'year' | 'month' | 'day'>> {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Gives the weekday of a day number, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Tells whether year, month and day name a day that exists. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = dateOfDay(dayNumber(year, month, day));
  return date.month === month && date.day === day;
}

/** Adds months to a month; the year follows. */
export function addMonths(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Gives the first and the last day of a date, as day numbers. A winter begins in December of its year. */
export function boundsOf({ year, month, day, span }: CalendarDate): {
  readonly first: number;
  readonly last: number;
} {
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year + (span ?? 1), 1, 0) };
  if (month > 12) {
    const start = (month - 20) * 3;
    return { first: dayNumber(year, start, 1), last: dayNumber(year, start + 3, 0) };
  }
  if (day === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Writes a date as EDTF level 1 (ISO 8601-2:2019), `~` where it is approximate. */
export function formatEdtf(date: CalendarDate, isApproximate = false): string {
  const { year, month, day, span } = date;
  const digits = pad(year, 4);
  if (span === 10) return `${digits.slice(0, 3)}X`;
  if (span === 100) return `${digits.slice(0, 2)}XX`;
  const parts = [digits, ...(month === undefined ? [] : [pad(month, 2)]), ...(day === undefined ? [] : [pad(day, 2)])];
  return parts.join('-') + (isApproximate ? '~' : '');
}
