import { isDay } from '../../text/edtf.js';
import type { DatePoint } from './expression.js';
import type { Capture } from './match-form.js';

const FIELDS = {
  WEEKDAY: 'weekday',
  DAY: 'day',
  MONTH: 'month',
  SEASON: 'season',
  YEAR: 'year',
  YY: 'year',
  DECADE: 'year',
} as const;

/**
 * Cuts the captures into points: a slot that comes again begins the next. What a later point says of month and year
 * holds for the ones before it, and the other way round. Null when a day does not exist.
 */
export function readPoints(captures: readonly Capture[]): readonly DatePoint[] | null {
  const points: { -readonly [Key in keyof DatePoint]: DatePoint[Key] }[] = [];
  for (const { slot, number, at } of captures) {
    if (!(slot in FIELDS)) continue;
    const field = FIELDS[slot as keyof typeof FIELDS];
    let point = points.at(-1);
    if (!point || point[field] !== undefined) {
      point = { at };
      points.push(point);
    }
    point[field] = number;
  }
  for (let index = points.length - 2; index >= 0; index--) {
    const [point, next] = [points[index], points[index + 1]];
    if (!point || !next) continue;
    if (point.day !== undefined && point.month === undefined && next.month !== undefined) point.month = next.month;
    if (point.year === undefined && next.year !== undefined) {
      // December to March 2023 begins the year before.
      point.year = next.year - ((point.month ?? 0) > (next.month ?? 13) ? 1 : 0);
    }
  }
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before && point.day !== undefined && point.month === undefined && before.month !== undefined)
      point.month = before.month;
    const { day, month, year = 2000 } = point;
    if (day !== undefined && month !== undefined && !isDay(year, month, day)) return null;
  }
  return points;
}
