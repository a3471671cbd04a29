import type { DateGrammar } from '../../languages/grammar/dates.js';
import { isDay } from '../../text/edtf.js';
import { readBefore } from './around-date.js';
import type { DateExpression } from './expression.js';
import { isGlued, type TokenRange } from './match-form.js';

/**
 * Reads an all-digit date: 2025-10-26, 26/10/2025, 26.10.2025. With slashes the order of day and month is that of the
 * language, or the only one possible; an ambiguous date keeps its year and stays open.
 */
export function readNumeric(range: TokenRange, at: number, least: number, grammar: DateGrammar): DateExpression | null {
  if (range.tokens[at + 1]?.kind !== 'mark' || range.tokens[at + 2]?.kind !== 'number') return null;
  const [first, mark, second, mark2, third, beyond] = range.tokens.slice(at, Math.min(at + 6, range.to));
  if (!first || !mark || !second || !mark2 || !third) return null;
  if (first.kind !== 'number' || second.kind !== 'number' || third.kind !== 'number' || mark.key !== mark2.key)
    return null;
  if (!isGlued(first, mark) || !isGlued(mark, second) || !isGlued(second, mark2) || !isGlued(mark2, third)) return null;
  if (isGlued(range.tokens[at - 1], first) && !/^[(«"“]$/.test(range.tokens[at - 1]?.key ?? '')) return null;
  // More digits follow: a telephone number, a version.
  if (beyond && isGlued(third, beyond) && (beyond.kind !== 'mark' || beyond.key === mark.key)) return null;
  const [a, b, c] = [Number(first.text), Number(second.text), Number(third.text)];
  const isIso = mark.key === '-' && first.text.length === 4 && second.text.length === 2 && third.text.length === 2;
  const isYearLast =
    /^[/.-]$/.test(mark.key) && third.text.length === 4 && first.text.length <= 2 && second.text.length <= 2;
  if (!isIso && !isYearLast) return null;
  const point = isIso ? { day: c, month: b, year: a } : orderNumeric(a, b, c, mark.key, grammar);
  if (point !== null && !isDay(point.year, point.month, point.day)) return null;
  const before = readBefore(range, at, least, grammar);
  return {
    from: before.from,
    to: at + 5,
    core: at,
    points: point === null ? [] : [{ ...point, at }],
    isList: false,
    shift: null,
    direction: null,
    yearShift: null,
    weekShift: null,
    rank: null,
    meaning: {},
    ties: before.ties,
    position: null,
    part: before.part,
    isPast: before.isPast,
  };
}

function orderNumeric(
  a: number,
  b: number,
  year: number,
  mark: string,
  { lexicon }: DateGrammar,
): { day: number; month: number; year: number } | null {
  const isDayFirst = mark === '.' || lexicon.slashOrder === 'day-first' || a > 12 || a === b;
  if (isDayFirst) return b <= 12 ? { day: a, month: b, year } : { day: b, month: a, year };
  return b > 12 ? { day: b, month: a, year } : null;
}
