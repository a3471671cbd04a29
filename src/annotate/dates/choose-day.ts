import { boundsOf, dateOfDay, weekdayOf } from '../../text/edtf.js';
import type { DateFrame } from './frame.js';

/** Days a date may lie after publication though the verb is in the past: pages are dated a day early or late. */
const SLACK = 1;
/** A day so many days off is not meant where the same day of another year is so near. */
const FAR = 270;
const NEAR = 60;
const AHEAD = 2;

/** Finds the day of the week that is meant: behind the day of publication in news, ahead where the verb is. */
export function nearestWeekday(
  weekday: number,
  issued: number,
  direction: -1 | 0 | 1 | null,
  { tense, isDeadline }: Pick<DateFrame, 'tense' | 'isDeadline'>,
): number {
  const back = (weekdayOf(issued) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (direction === -1) return issued - (back === 0 ? 7 : back);
  if (direction === 1) return issued + (ahead === 0 ? 7 : ahead);
  const isAhead = tense === 'future' || tense === 'event' || (isDeadline && tense !== 'past');
  return isAhead ? issued + ahead : issued - back;
}

/**
 * Chooses the year of a date that names none: the last one where the verb is in the past, the next one where it looks
 * ahead, else the nearest to publication. Null when the page has no date.
 */
export function chooseYear(
  parts: { readonly month: number; readonly day?: number },
  { issued, tense, isDeadline }: DateFrame,
  direction: -1 | 0 | 1 | null,
): number | null {
  if (issued === null) return null;
  const center = dateOfDay(issued).year;
  const candidates = [center - 1, center, center + 1].map((year) => ({ year, ...boundsOf({ year, ...parts }) }));
  const distance = ({ first, last }: { first: number; last: number }): number =>
    issued < first ? first - issued : Math.max(0, issued - last);
  // News look back: a day ahead must be much nearer to be meant where the verb does not say.
  const weighted = (candidate: { first: number; last: number }): number =>
    distance(candidate) * (candidate.first > issued ? AHEAD : 1);
  const nearest = [...candidates].sort((a, b) => weighted(a) - weighted(b))[0];
  const behind = candidates.findLast(({ first }) => first <= issued + SLACK);
  const ahead = candidates.find(({ last }) => last >= issued);
  if (direction === -1) return candidates.findLast(({ last }) => last < issued)?.year ?? null;
  if (direction === 1) return candidates.find(({ first }) => first > issued)?.year ?? null;
  // "this autumn": the nearest, whatever the verb.
  if (direction === 0) return nearest?.year ?? null;
  const isAhead = tense === 'future' || tense === 'event' || (isDeadline && tense !== 'past');
  const chosen = isAhead ? ahead : tense === 'past' ? behind : nearest;
  if (!chosen || !nearest) return null;
  // A day is written without its year only when it is near.
  const isOff = parts.day !== undefined && distance(chosen) > FAR && distance(nearest) < NEAR;
  return isOff ? nearest.year : chosen.year;
}
