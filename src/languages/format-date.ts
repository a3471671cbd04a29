import type { PartOfDay } from '../model/annotation.js';
import { type EdtfDate, parseEdtf } from '../text/parse-edtf.js';
import type { DateLabels } from './grammar/labels.js';

/** Writes an EDTF date or interval in words: "25–26 octobre 2025", "2022–2024", "vers 2021"; null = unknown. */
export function formatDate(labels: DateLabels, edtf: string | null, partOfDay?: PartOfDay): string {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (parsed === null) return edtf ?? labels.unknown;
  const { start, end, interval } = parsed;
  const date = !interval && start ? formatOne(labels, start) : formatInterval(labels, start, end);
  return partOfDay === undefined ? date : labels.withPartOfDay(date, labels.partOfDay[partOfDay]);
}

function formatInterval(labels: DateLabels, start: EdtfDate | null, end: EdtfDate | null): string {
  if (start === null) return end === null ? labels.unknown : labels.until(formatOne(labels, end));
  if (end === null) return labels.since(formatOne(labels, start));
  const plain = [start, end].every((date) => !date.approximate && !date.uncertain && date.span === 1 && !date.season);
  if (plain && start.day !== null && end.day !== null && start.year === end.year) {
    if (start.month === end.month) return `${start.day}–${labels.day(end.day, end.month, end.year)}`;
    return `${labels.day(start.day, start.month, null)} – ${labels.day(end.day, end.month, end.year)}`;
  }
  if (plain && start.day === null && end.day === null && start.month !== null && end.month !== null) {
    if (start.year === end.year) return `${labels.month(start.month, null)}–${labels.month(end.month, end.year)}`;
  }
  const bothYears = plain && start.month === null && end.month === null;
  return `${formatOne(labels, start)}${bothYears ? '–' : ' – '}${formatOne(labels, end)}`;
}

function formatOne(labels: DateLabels, date: EdtfDate): string {
  const words = formatPlain(labels, date);
  const qualified = date.approximate ? labels.approximate(words) : words;
  return date.uncertain ? labels.uncertain(qualified) : qualified;
}

function formatPlain(labels: DateLabels, { year, month, day, season, span }: EdtfDate): string {
  if (span !== 1) return labels.span(year, span);
  if (season !== null) return labels.season(season, year);
  if (month === null) return String(year);
  return day === null ? labels.month(month, year) : labels.day(day, month, year);
}
