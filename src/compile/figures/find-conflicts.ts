import { formatNumber } from '../../languages/format-number.js';
import type { Language } from '../../languages/language.js';
import type { FigureMention, Qualifier } from '../../model/annotation.js';
import { parseEdtf } from '../../text/parse-edtf.js';
import type { FigureGroup } from './group-claims.js';
import type { Claim } from './list-claims.js';

/** Figures that cannot all be right. */
export interface Dispute {
  readonly groups: readonly FigureGroup[];
  readonly about: string;
  readonly explanation: string | null;
}

/** What only grows: a later, larger count agrees with an earlier one. Ids as in the number grammars. */
const CUMULATIVE = new Set([
  'sign',
  'ratify',
  'join',
  'die',
  'injure',
  'arrest',
  'evacuate',
  'displace',
  'destroy',
  'rescue',
  'miss',
]);
/** How far a figure may lie from its value, as shares of it, for each qualifier. */
const TOLERANCE: Readonly<Record<Qualifier, readonly [below: number, above: number]>> = {
  exact: [0, 0],
  about: [0.15, 0.15],
  nearly: [0.2, 0.02],
  'more-than': [0, 0.5],
  'at-least': [0, 0.5],
  'less-than': [0.5, 0],
  'at-most': [0.5, 0],
};

/**
 * Finds counts of one thing that disagree: the same noun and verb, of the same object, in different articles, beyond
 * what their qualifiers leave open. Counts of different days disagree only where the count grows; then the dates
 * explain it.
 */
export function findConflicts(groups: readonly FigureGroup[], language: Language): Dispute[] {
  const topics = new Map<string, FigureGroup[]>();
  for (const group of groups) {
    const topic = topicOf(group.claims[0]);
    if (topic === null) continue;
    const list = topics.get(topic);
    if (list) list.push(group);
    else topics.set(topic, [group]);
  }
  return [...topics.values()].flatMap((list) => {
    const sides = list.filter((group) => list.some((other) => disagree(group, other)));
    return sides.length < 2 ? [] : [toDispute(sides, language)];
  });
}

/** Key of what is counted; null when a figure is not to be compared. */
function topicOf({ mention, counted, isBounded }: Claim): string | null {
  if (isBounded || counted.predicate === null || mention.unit === '' || mention.unit === '%') return null;
  return `${counted.thing} ${counted.predicate} ${[...counted.modifiers].sort().join(' ')}`;
}

function disagree(a: FigureGroup, b: FigureGroup): boolean {
  if (a === b || overlap(a.claims[0].mention, b.claims[0].mention)) return false;
  return a.claims.some((left) => b.claims.some((right) => left.article !== right.article && sameScope(left, right)));
}

/** Tells whether two figures may both be right, given how exact they are. */
function overlap(a: FigureMention, b: FigureMention): boolean {
  const bounds = ({ value, upper, qualifier }: FigureMention): readonly [number, number] => {
    const [below, above] = TOLERANCE[qualifier];
    return [value * (1 - below), (upper ?? value) * (1 + above)];
  };
  const [left, right] = [bounds(a), bounds(b)];
  return left[0] <= right[1] && right[0] <= left[1];
}

function sameScope(a: Claim, b: Claim): boolean {
  const grows = a.counted.predicate !== null && CUMULATIVE.has(a.counted.predicate);
  if (!grows && a.day !== null && b.day !== null && a.day !== b.day) return false;
  if (a.language !== b.language || a.counted.object.size === 0 || b.counted.object.size === 0) return true;
  return [...a.counted.object].some((stem) => b.counted.object.has(stem));
}

function toDispute(sides: readonly FigureGroup[], language: Language): Dispute {
  const ordered = sides.toSorted((a, b) => compareTimes(a.claims[0], b.claims[0]));
  const first = ordered[0]?.claims[0].mention;
  const verb = first?.predicate ?? null;
  return {
    groups: ordered,
    about: verb === null ? (first?.unit ?? '') : `${first?.unit ?? ''} (${verb})`,
    explanation: explain(ordered, language),
  };
}

/** Earlier first: openings, then dates, then undated claims, then closings. */
function compareTimes(a: Claim, b: Claim): number {
  const rank = ({ occasion, day }: Claim): number =>
    occasion === 'closing' ? 3 : day !== null ? 1 : occasion === 'opening' ? 0 : 2;
  if (a.day !== null && b.day !== null && a.day !== b.day) return a.day < b.day ? -1 : 1;
  return rank(a) - rank(b) || a.mention.value - b.mention.value;
}

/** Says when each count was made, where every article says it and the times differ; else null. */
function explain(sides: readonly FigureGroup[], language: Language): string | null {
  const times = sides.map(
    ({ claims }) => claims.map((claim) => timeOf(claim, language)).find((time) => time !== null) ?? null,
  );
  if (times.some((time) => time === null) || new Set(times).size < times.length) return null;
  return sides
    .map(({ claims }, index) => `${formatNumber(language.labels.numbers, claims[0].mention.value)} ${times[index]}`)
    .join(', ');
}

function timeOf({ day, occasion }: Claim, { labels, numbers }: Language): string | null {
  if (occasion !== null && day === null) return numbers.atOccasion[occasion];
  const start = day === null ? null : (parseEdtf(day)?.end ?? null);
  if (!start || start.day === null) return occasion === null ? null : numbers.atOccasion[occasion];
  return numbers.onDay(labels.dates.day(start.day, start.month, null));
}
