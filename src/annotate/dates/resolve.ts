import { addMonths, boundsOf, type CalendarDate, dateOfDay, formatEdtf, weekdayOf } from '../../text/edtf.js';
import { chooseYear, nearestWeekday } from './choose-day.js';
import type { DateExpression, DatePoint, Shift } from './expression.js';
import type { DateFrame, ResolvedDate } from './frame.js';
import type { Tense } from './governing-verb.js';

/** Writes a resolved date as EDTF. */
export function toEdtf({ start, end, isApproximate }: ResolvedDate): string {
  return end === null ? formatEdtf(start, isApproximate) : `${formatEdtf(start)}/${formatEdtf(end)}`;
}

/** Resolves an expression to the dates it names, several for a list; empty when it cannot be known. */
export function resolveExpression(expression: DateExpression, frame: DateFrame): readonly ResolvedDate[] {
  const { shift, points, meaning, rank } = expression;
  if (shift) return toList(resolveShift(shift, expression, frame));
  if (meaning.unit === 'century' && rank !== null) {
    return rank > 0 && rank < 23
      ? [{ start: { year: (rank - 1) * 100, span: 100 }, end: null, isApproximate: false, isRelative: false }]
      : [];
  }
  // "les années 1990 et 2000" are decades, "les années 2022 et 2023" are not.
  const isRound = points.every(({ year }) => year === undefined || year % 10 === 0 || year < 100);
  if (meaning.unit === 'decade' && (isRound || points.length === 0)) {
    return points.flatMap(({ year }) =>
      year === undefined
        ? []
        : [{ start: { year: year - (year % 10), span: 10 }, end: null, isApproximate: false, isRelative: false }],
    );
  }
  if (meaning.divides && rank !== null) return toList(resolveRank(rank, meaning.divides, points[0]?.year, frame));
  return resolvePoints(expression, frame);
}

const toList = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);

function resolveShift(shift: Shift, { position, points }: DateExpression, frame: DateFrame): ResolvedDate | null {
  const { count, unit, fromPrevious, isCounted } = shift;
  const base = fromPrevious ? baseOf(frame.previous, count) : frame.issued;
  if (base === null) return null;
  // What is counted in days needs a date that is known to the day.
  if (fromPrevious && (unit === 'day' || unit === 'week') && frame.previous?.start.day === undefined) return null;
  const relative = { end: null, isApproximate: false, isRelative: true };
  const { year, month } = dateOfDay(base);
  switch (unit) {
    case 'day':
      return { ...relative, start: dateOfDay(base + count) };
    case 'week': {
      if (isCounted) return { ...relative, start: dateOfDay(base + 7 * count), isApproximate: true };
      const monday = base - weekdayOf(base) + 1 + 7 * count;
      return { ...relative, start: dateOfDay(monday), end: dateOfDay(monday + 6) };
    }
    case 'weekend':
      return weekendOf(base, count, frame.tense);
    case 'month': {
      const start = addMonths(year, month, count);
      return { ...relative, start, isApproximate: position !== null };
    }
    case 'quarter':
    case 'half': {
      const length = unit === 'quarter' ? 3 : 6;
      const first = addMonths(year, month - ((month - 1) % length), count * length);
      return { ...relative, start: first, end: addMonths(first.year, first.month, length - 1) };
    }
    case 'season':
      return null;
    case 'year':
    case 'decade':
    case 'century': {
      const step = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
      const start = { year: year + step * count };
      if (points[0]?.month !== undefined) return { ...relative, start: { ...start, month: points[0].month } };
      return position === null
        ? { ...relative, start }
        : { ...relative, start: placeInYear(start.year, position), isApproximate: true };
    }
  }
}

/** Day from which a shift from the date before is counted: its last day when going on, its first when going back. */
function baseOf(previous: ResolvedDate | null, count: number): number | null {
  if (previous === null) return null;
  return count > 0 && previous.end ? boundsOf(previous.end).first : boundsOf(previous.start).first;
}

function weekendOf(base: number, count: number, tense: Tense): ResolvedDate {
  const isOn = weekdayOf(base) >= 6;
  const ofWeek = base - weekdayOf(base) + 6;
  const isBehind = count < 0 || (count === 0 && tense === 'past' && !isOn);
  const saturday = ofWeek + (isBehind ? -7 : 7 * count);
  return { start: dateOfDay(saturday), end: dateOfDay(saturday + 1), isApproximate: false, isRelative: true };
}

const placeInYear = (year: number, position: 'early' | 'mid' | 'late'): CalendarDate => ({
  year,
  month: { early: 1, mid: 6, late: 12 }[position],
});

function resolveRank(
  rank: number,
  divides: 'quarter' | 'half',
  stated: number | undefined,
  frame: DateFrame,
): ResolvedDate | null {
  const length = divides === 'quarter' ? 3 : 6;
  if (rank > 12 / length) return null;
  const month = (rank - 1) * length + 1;
  const year = stated ?? frame.year ?? chooseYear({ month }, frame, null);
  if (year === null) return null;
  return {
    start: { year, month },
    end: { year, month: month + length - 1 },
    isApproximate: false,
    isRelative: stated === undefined,
  };
}

function resolvePoints(expression: DateExpression, frame: DateFrame): readonly ResolvedDate[] {
  const { points, position } = expression;
  const dates = points.map((point) => resolvePoint(point, expression, frame));
  const known = dates.filter((date) => date !== null);
  if (known.length < dates.length || known.length === 0) return [];
  const ordered = orderWeekdays(points, known, frame);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return [];
  const isRelative = ordered.some((date) => date.isRelative);
  if (ordered.length === 1) return [{ ...first, isApproximate: first.isApproximate || position !== null, end: null }];
  const isRange = !expression.isList || touch(ordered);
  if (!isRange) return ordered;
  const [start, end] = [first.start, last.start];
  if (boundsOf(start).first > boundsOf(end).first) return [];
  return [{ start, end, isApproximate: false, isRelative }];
}

/** Tells whether days or months of a list follow each other without a gap. */
function touch(dates: readonly ResolvedDate[]): boolean {
  return dates.every(({ start }, index) => {
    const before = dates[index - 1];
    return (
      before === undefined || (start.month !== undefined && boundsOf(before.start).last + 1 === boundsOf(start).first)
    );
  });
}

/** Puts the second weekday of a range after the first: "lundi à mardi", both behind or both ahead. */
function orderWeekdays(
  points: readonly DatePoint[],
  dates: readonly ResolvedDate[],
  { tense }: DateFrame,
): readonly ResolvedDate[] {
  const isBare = points.length === 2 && points.every(({ weekday, day }) => weekday !== undefined && day === undefined);
  const [first, second] = dates;
  if (!isBare || !first || !second) return dates;
  const [a, b] = [boundsOf(first.start).first, boundsOf(second.start).first];
  if (a <= b) return dates;
  return tense === 'future' || tense === 'event'
    ? [first, { ...second, start: dateOfDay(b + 7) }]
    : [{ ...first, start: dateOfDay(a - 7) }, second];
}

function resolvePoint(point: DatePoint, expression: DateExpression, frame: DateFrame): ResolvedDate | null {
  const { weekday, day, month, season, year } = point;
  const { position, direction, yearShift } = expression;
  const plain = (start: CalendarDate, isRelative: boolean): ResolvedDate => ({
    start,
    end: null,
    isApproximate: false,
    isRelative,
  });
  if (month === undefined && season === undefined) {
    if (year !== undefined) return plain(position === null ? { year } : placeInYear(year, position), false);
    if (weekday === undefined || frame.issued === null) return null;
    if (expression.weekShift !== null)
      return plain(dateOfDay(frame.issued - weekdayOf(frame.issued) + weekday + 7 * expression.weekShift), true);
    return plain(dateOfDay(nearestWeekday(weekday, frame.issued, direction, frame)), true);
  }
  const parts = { month: month ?? season ?? 1, ...(day === undefined ? {} : { day }) };
  if (year !== undefined) return plain({ year, ...parts }, false);
  if (yearShift) {
    const base = yearShift.fromPrevious
      ? (frame.previous?.start.year ?? null)
      : frame.issued === null
        ? null
        : dateOfDay(frame.issued).year;
    return base === null ? null : plain({ year: base + yearShift.count, ...parts }, true);
  }
  if (frame.year !== null && direction === null) return plain({ year: frame.year, ...parts }, false);
  const chosen = chooseYear(parts, frame, direction);
  return chosen === null ? null : plain({ year: chosen, ...parts }, true);
}
