import type { CalendarUnit, DateMeaning, Position, Tie } from '../../languages/grammar/dates.js';
import type { PartOfDay } from '../../model/annotation.js';

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
  /** Weeks from that of publication: `Tuesday of last week`. */
  readonly weekShift: number | null;
  readonly rank: number | null;
  readonly meaning: DateMeaning;
  readonly ties: readonly Tie[];
  readonly position: Position | null;
  readonly part: PartOfDay | null;
  /** Whether the words before it say that it lies behind: `depuis novembre`. */
  readonly isPast: boolean;
}
