import type {
  CalendarUnit,
  CompiledForm,
  DateGrammar,
  DateMeaning,
  DateSlot,
  Position,
  Tie,
} from '../../languages/grammar/dates.js';
import { indexKey } from '../../languages/grammar/define-dates.js';
import type { PartOfDay } from '../../model/annotation.js';
import { isDay } from '../../text/edtf.js';
import { type Capture, type FormMatch, isGlued, matchForm, matchFormBefore, type TokenRange } from './match-form.js';

/** What the words say of one date; parts that they leave open are absent. */
export interface DatePoint {
  readonly weekday?: number;
  readonly day?: number;
  readonly month?: number;
  readonly season?: number;
  readonly year?: number;
  /** Index of its first token. */
  readonly at: number;
}

/** A distance in units from the day of publication, or from the date named before. */
export interface Shift {
  readonly count: number;
  readonly unit: CalendarUnit;
  readonly fromPrevious: boolean;
  /** Whether a number was given, so that a point in time is meant: `two weeks ago`, not `last week`. */
  readonly isCounted: boolean;
}

/** A dated expression as read, not yet resolved; indices are of tokens, the end exclusive. */
export interface DateExpression {
  readonly from: number;
  readonly to: number;
  /** Start of the form without what stands before it. */
  readonly core: number;
  readonly points: readonly DatePoint[];
  /** The points are a list; else two of them are the bounds of a range. */
  readonly isList: boolean;
  readonly shift: Shift | null;
  /** -1 the one before, 1 the one after, 0 the one nearest. */
  readonly direction: -1 | 0 | 1 | null;
  /** Year named relatively after the date: `in June last year`. */
  readonly yearShift: Shift | null;
  readonly rank: number | null;
  readonly meaning: DateMeaning;
  readonly ties: readonly Tie[];
  readonly position: Position | null;
  readonly part: PartOfDay | null;
}

/** Finds the dated expressions of a sentence, the longest form first, without overlaps. */
export function findExpressions(range: TokenRange, grammar: DateGrammar): readonly DateExpression[] {
  const found: DateExpression[] = [];
  let least = range.from;
  for (let at = range.from; at < range.to; at++) {
    const token = range.tokens[at];
    if (!token) continue;
    const forms = grammar.cores.get(indexKey(token));
    if (!forms) continue;
    const numeric = token.kind === 'number' ? readNumeric(range, at, least, grammar) : null;
    const expression = numeric ?? readForms(forms, range, at, least, grammar);
    if (!expression) continue;
    if (expression !== 'none' && expression.meaning.none === undefined) found.push(expression);
    at = Math.max(at, (expression === 'none' ? at + 1 : expression.to) - 1);
    least = at + 1;
  }
  return found;
}

function readForms(
  forms: readonly CompiledForm[],
  range: TokenRange,
  at: number,
  least: number,
  grammar: DateGrammar,
): DateExpression | null {
  const matches: FormMatch[] = [];
  const next = at + 1 < range.to ? range.tokens[at + 1] : undefined;
  const second = next ? indexKey(next) : '';
  for (const form of forms) {
    if (form.second !== null && !form.second.has(second)) continue;
    const match = matchForm(form, range, at, grammar.lexicon);
    if (match) matches.push(match);
  }
  if (matches.length === 0) return null;
  matches.sort((a, b) => b.end - a.end);
  const before = readBefore(range, at, least, grammar);
  for (const match of matches) {
    const expression = compose(match, range, at, before, grammar);
    if (expression) return expression;
  }
  return null;
}

interface Before {
  readonly from: number;
  readonly ties: readonly Tie[];
  readonly position: Position | null;
  readonly part: PartOfDay | null;
}

/** Reads leftwards what belongs to the date: articles, prepositions, the part of the day. */
function readBefore(range: TokenRange, at: number, least: number, grammar: DateGrammar): Before {
  const ties: Tie[] = [];
  let from = at;
  let position: Position | null = null;
  let part: PartOfDay | null = null;
  for (let steps = 0; steps < 4 && from > least; steps++) {
    const forms = grammar.befores.get(range.tokens[from - 1]?.key ?? '') ?? [];
    let best: (FormMatch & { readonly start: number }) | null = null;
    for (const form of forms) {
      const match = matchFormBefore(form, { ...range, from: least }, from, grammar.lexicon);
      if (match && (best === null || match.start < best.start)) best = match;
    }
    if (!best) break;
    const { meaning } = best.form;
    if (meaning.tie) ties.push(meaning.tie);
    // The article belongs to the noun that the date stands before, `de` in `la séance de l'après-midi` to the one after.
    if (meaning.tie === 'noun' || (meaning.tie === 'of' && ties.length > 1)) break;
    from = best.start;
    position ??= meaning.position ?? null;
    const own = partOf(best.captures, grammar);
    part ??= own ?? meaning.part ?? null;
    // Of prepositions there is one; before an article, a part of the day or of the period may stand another.
    if (own === null && meaning.part === undefined && meaning.position === undefined && meaning.article === undefined)
      break;
  }
  return { from, ties, position, part };
}

const partOf = (captures: readonly Capture[], { lexicon }: DateGrammar): PartOfDay | null => {
  const word = captures.find(({ slot }) => slot === 'PART')?.word;
  return [...lexicon.parts.values()].find((part) => part === word) ?? null;
};

/** Makes the expression of a matched form, or null when the words around it make it something else. */
function compose(
  match: FormMatch,
  range: TokenRange,
  at: number,
  before: Before,
  grammar: DateGrammar,
): DateExpression | null {
  const { meaning } = match.form;
  const { captures } = match;
  const slots = new Set(captures.map(({ slot }) => slot));
  const points = readPoints(captures);
  if (points === null) return null;
  const has = (...wanted: readonly DateSlot[]): boolean => wanted.some((slot) => slots.has(slot));
  const after = readAfter(
    match.end,
    range,
    { hasDay: has('DAY', 'WEEKDAY') || meaning.unit === 'day', hasYear: has('YEAR', 'YY') },
    grammar,
  );
  const isBareMonth = has('MONTH') && !has('DAY', 'YEAR');
  const isDirected = meaning.shift !== undefined || after.direction !== null;
  const isTied =
    meaning.needs === undefined || before.ties.some((tie) => meaning.needs?.includes(tie)) || before.position !== null;
  if (!isTied && !(isDirected && isBareMonth)) return null;
  if (isBareMonth && before.ties[0] === 'noun' && isDoubtful(range, captures, grammar)) return null;
  const units = captures.find(({ slot }) => slot === 'UNIT')?.word;
  const unit =
    meaning.unit ??
    [...grammar.lexicon.units.values()].find((name) => name === units) ??
    (meaning.shift !== undefined && has('PART') ? 'day' : null);
  const count = captures.find(({ slot }) => slot === 'COUNT')?.number;
  if (meaning.shift !== undefined && count === undefined && isPluralUnit(range, captures, grammar)) return null;
  const isShift = meaning.shift !== undefined && unit !== null && unit !== 'season';
  return {
    from: before.from,
    to: after.to,
    core: at,
    points,
    isList: meaning.list === true && !before.ties.includes('between'),
    shift: isShift
      ? {
          count: (meaning.shift ?? 0) * (count ?? 1),
          unit,
          fromPrevious: meaning.fromPrevious === true,
          isCounted: count !== undefined,
        }
      : null,
    direction: isShift ? null : (after.direction ?? toDirection(meaning.shift)),
    yearShift: after.yearShift,
    rank: captures.find(({ slot }) => slot === 'RANK' || slot === 'ROMAN')?.number ?? null,
    meaning,
    ties: [...before.ties, ...(meaning.tie ? [meaning.tie] : [])],
    position: meaning.position ?? before.position,
    part: meaning.part ?? partOf(captures, grammar) ?? after.part ?? before.part,
  };
}

const toDirection = (shift: number | undefined): -1 | 0 | 1 | null =>
  shift === undefined ? null : shift < 0 ? -1 : shift > 0 ? 1 : 0;

const isDoubtful = (range: TokenRange, captures: readonly Capture[], { lexicon }: DateGrammar): boolean =>
  captures.some(({ slot, at }) => slot === 'MONTH' && lexicon.doubtfulMonths.has(range.tokens[at]?.key ?? ''));

/** `in the coming months`: several units without a number are no date. */
function isPluralUnit({ tokens }: TokenRange, captures: readonly Capture[], { lexicon }: DateGrammar): boolean {
  const unit = captures.find(({ slot }) => slot === 'UNIT');
  const key = tokens[unit?.at ?? -1]?.key ?? '';
  return key.endsWith('s') && lexicon.units.has(key.slice(0, -1));
}

/** Reads rightwards: the part of the day, `dernier`, `of last year`. */
function readAfter(
  at: number,
  range: TokenRange,
  core: { readonly hasDay: boolean; readonly hasYear: boolean },
  grammar: DateGrammar,
): {
  readonly to: number;
  readonly part: PartOfDay | null;
  readonly direction: -1 | 1 | null;
  readonly yearShift: Shift | null;
} {
  let to = at;
  let part: PartOfDay | null = null;
  let direction: -1 | 1 | null = null;
  let yearShift: Shift | null = null;
  for (let steps = 0; steps < 2; steps++) {
    const forms = grammar.afters.get(range.tokens[to]?.key ?? '') ?? [];
    const matches = forms.map((form) => matchForm(form, range, to, grammar.lexicon)).filter((match) => match !== null);
    const best = matches
      .sort((a, b) => b.end - a.end)
      .find(({ form: { meaning }, captures }) => {
        if (captures.some(({ slot }) => slot === 'PART')) return core.hasDay;
        return meaning.shift === undefined || !core.hasYear;
      });
    if (!best) break;
    const { meaning } = best.form;
    to = best.end;
    part ??= partOf(best.captures, grammar);
    if (meaning.shift !== undefined && meaning.unit === 'year') {
      yearShift = { count: meaning.shift, unit: 'year', fromPrevious: meaning.fromPrevious === true, isCounted: false };
    } else if (meaning.shift !== undefined) {
      direction = meaning.shift < 0 ? -1 : 1;
    }
  }
  return { to, part, direction, yearShift };
}

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
function readPoints(captures: readonly Capture[]): readonly DatePoint[] | null {
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

/**
 * Reads an all-digit date: 2025-10-26, 26/10/2025, 26.10.2025. With slashes the order of day and month is that of the
 * language, or the only one possible; an ambiguous date keeps its year and stays open.
 */
function readNumeric(
  range: TokenRange,
  at: number,
  least: number,
  grammar: DateGrammar,
): DateExpression | 'none' | null {
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
    rank: null,
    meaning: {},
    ties: before.ties,
    position: null,
    part: before.part,
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
