import type { TimelineEvent } from './timeline-events.js';

/** A row of the timeline: one event, or several that share a date, month or year. */
export interface TimelineRow extends TimelineEvent {
  readonly count: number;
}

/** Groups events so that they fit: singly, else by equal date, else by month, year, decade. */
export function groupEvents(events: readonly TimelineEvent[], rows: number): TimelineRow[] {
  const keys: ((event: TimelineEvent) => string)[] = [
    (event) => event.date,
    (event) => isoOf(event).slice(0, 7),
    (event) => isoOf(event).slice(0, 4),
    (event) => isoOf(event).slice(0, 3),
  ];
  if (events.length <= rows) return events.map((event) => ({ ...event, count: 1 }));
  for (const key of keys) {
    const grouped = groupBy(events, key);
    if (grouped.length <= rows) return grouped;
  }
  return groupBy(events, (event) => isoOf(event).slice(0, 2)).slice(-rows);
}

function groupBy(events: readonly TimelineEvent[], key: (event: TimelineEvent) => string): TimelineRow[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const name = `${key(event)}${event.scheduled ? ' scheduled' : ''}`;
    const group = groups.get(name);
    if (group) group.push(event);
    else groups.set(name, [event]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const to = Math.max(...group.map((event) => event.to));
    const last = group.at(-1)?.date ?? first.date;
    // "26 October" for "26 October … 26 October, morning".
    const date = last.startsWith(first.date) ? first.date : `${first.date} … ${last}`;
    return [{ ...first, to: group.length === 1 ? first.to : to, date, count: group.length }];
  });
}

function isoOf({ from }: TimelineEvent): string {
  return new Date(from * 86_400_000).toISOString();
}
