import type { CalendarDate } from '../../text/edtf.js';
import type { Tense } from './governing-verb.js';

/** What a date without a year, or a relative one, is reckoned from. */
export interface DateFrame {
  /** Day number of publication, null when the page does not say. */
  readonly issued: number | null;
  /** The date named before, null when there is none near. */
  readonly previous: ResolvedDate | null;
  /** A year that opens the sentence and governs it. */
  readonly year: number | null;
  readonly tense: Tense;
  /** The date is a deadline, so it lies ahead unless the verb says otherwise. */
  readonly isDeadline: boolean;
}

export interface ResolvedDate {
  readonly start: CalendarDate;
  /** Last date of a range; null when there is only one. */
  readonly end: CalendarDate | null;
  readonly isApproximate: boolean;
  /** Whether the day of publication, or the date before, was needed. */
  readonly isRelative: boolean;
}
