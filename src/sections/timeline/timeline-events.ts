import type { DossierEvent } from '../../model/dossier.js';
import { daysOf, parseEdtf } from '../../text/parse-edtf.js';

/** An event with its place on the axis, in days since 1970-01-01. */
export interface TimelineEvent {
  readonly from: number;
  /** Exclusive; equals `from` + 1 for a day. */
  readonly to: number;
  /** Whether an end is open (`2025/..`). */
  readonly open: boolean;
  readonly scheduled: boolean;
  /** Date in words. */
  readonly date: string;
  readonly text: string;
}

const PART_OF_DAY = { morning: 0.3, noon: 0.5, afternoon: 0.65, evening: 0.85, night: 0.95 };

/** Places the events that have a date, in order of time. */
export function toTimelineEvents(
  events: readonly DossierEvent[],
  formatEventDate: (event: DossierEvent) => string,
): TimelineEvent[] {
  const placed = events.flatMap((event): TimelineEvent[] => {
    const parsed = event.date === null ? null : parseEdtf(event.date);
    if (parsed === null) return [];
    const first = parsed.start ?? parsed.end;
    const last = parsed.end ?? parsed.start;
    if (first === null || last === null) return [];
    const from = daysOf(first).from + (event.partOfDay === undefined ? 0 : PART_OF_DAY[event.partOfDay]);
    const to = Math.max(daysOf(last).to, from);
    const open = parsed.start === null || parsed.end === null;
    const scheduled = event.status === 'scheduled';
    return [{ from, to, open, scheduled, date: formatEventDate(event), text: event.text }];
  });
  return placed.sort((a, b) => a.from - b.from || a.to - b.to);
}
