import type { DateLabels } from '../../languages/grammar/labels.js';

/** A mark on the axis, with its label. */
export interface Tick {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly label: string;
}

const DAY = 86_400_000;
/** Days in a year and a month, on average. */
const YEAR = 365.25;
const MONTH = YEAR / 12;

/** Chooses the years, months or days marked on an axis, at most about `most`. */
export function axisTicks(labels: DateLabels, from: number, to: number, most: number): Tick[] {
  const days = Math.max(to - from, 1);
  if (days > 1.5 * YEAR) return yearTicks(from, to, niceStep(days / YEAR / most, [1, 2, 5, 10, 20, 50, 100]));
  if (days > 45) return monthTicks(labels, from, to, niceStep(days / MONTH / most, [1, 2, 3, 6, 12]));
  return dayTicks(labels, from, to, niceStep(days / most, [1, 2, 7, 14]));
}

function niceStep(needed: number, steps: readonly number[]): number {
  return steps.find((step) => step >= needed) ?? Math.ceil(needed);
}

function yearTicks(from: number, to: number, step: number): Tick[] {
  const first = Math.ceil(new Date(from * DAY).getUTCFullYear() / step) * step;
  const last = new Date(to * DAY).getUTCFullYear();
  const ticks: Tick[] = [];
  for (let year = first; year <= last; year += step) {
    ticks.push({ day: new Date(0).setUTCFullYear(year, 0, 1) / DAY, label: String(year) });
  }
  return ticks.filter(({ day }) => day >= from && day <= to);
}

function monthTicks(labels: DateLabels, from: number, to: number, step: number): Tick[] {
  const start = new Date(from * DAY);
  const ticks: Tick[] = [];
  for (let month = start.getUTCMonth(); ; month += step) {
    const date = new Date(Date.UTC(start.getUTCFullYear(), month, 1));
    const day = date.getTime() / DAY;
    if (day > to) return ticks;
    const label = labels.shortMonth(date.getUTCMonth() + 1, date.getUTCFullYear());
    if (day >= from) ticks.push({ day, label });
  }
}

function dayTicks(labels: DateLabels, from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let day = Math.ceil(from); day <= to; day += step) {
    const date = new Date(day * DAY);
    ticks.push({ day, label: labels.shortDay(date.getUTCDate(), date.getUTCMonth() + 1) });
  }
  return ticks;
}
