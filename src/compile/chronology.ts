import type { AnnotatedArticle, PartOfDay } from '../model/annotation.js';
import type { DossierEvent } from '../model/dossier.js';
import { daysOf, parseEdtf } from '../text/parse-edtf.js';
import { likeness } from './chronology/likeness.js';
import { type EventCandidate, listEvents } from './chronology/list-events.js';

/** Share of the words, and least number of them, in common from which two sentences of one date tell one event. */
const SAME = { share: 0.4, common: 3 };
/** Short sentences share fewer words, but then most of them. */
const SAME_SHORT = { share: 0.75, common: 2 };
/** In one article the writer tells two things apart; of two languages only names and cognates agree. */
const SAME_IN_ARTICLE = { share: 0.6, common: 3 };
const SAME_ACROSS_LANGUAGES = { share: 0.3, common: 3 };
/** Far from the days the articles are about, one date is one event sooner: background is told in other words each time. */
const SAME_IN_BACKGROUND = { share: 0.2, common: 2 };
/** A range of days names one event as surely as a date far off. */
const DAYS = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;
/** Days from the date most sentences name beyond which a date is background. */
const BACKGROUND = 45;
const PARTS: readonly PartOfDay[] = ['morning', 'noon', 'afternoon', 'evening', 'night'];

/** What is told of one event. */
interface Group {
  readonly date: string | null;
  part: PartOfDay | null;
  readonly members: EventCandidate[];
}

/**
 * Lists the dated events of all articles in order of time. Sentences of one date and one part of the day that tell the
 * same become one entry with several sources; an announcement joins the report of what it announced. A date whose year
 * the page does not say joins the same event of another article, or stays open.
 */
export function compileChronology(articles: readonly AnnotatedArticle[]): DossierEvent[] {
  const candidates = listEvents(articles);
  const language = commonest(candidates.map((candidate) => candidate.language));
  const groups = new Map<string, Group[]>();
  const main = mainDay(candidates);
  for (const candidate of candidates.filter(({ date }) => date !== null))
    place(candidate, candidate.date, groups, main);
  const open: Group[] = [];
  for (const candidate of candidates.filter(({ date }) => date === null)) {
    if (!confirm(candidate, groups)) joinOpen(candidate, open);
  }
  return [...groups.values()]
    .flat()
    .concat(open)
    .map((group) => ({ group, days: daysOfDate(group.date) }))
    .sort(
      (a, b) =>
        compareDays(a.days, b.days) || partRank(a.group) - partRank(b.group) || orderOf(a.group) - orderOf(b.group),
    )
    .map(({ group }, index) => toEvent(group, index, language));
}

/** Gives the text that stands most often, the last in code-point order where several do. */
function commonest(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]?.[0] ?? null;
}

/** Gives the first day of the date that most sentences name, the latest where several do. */
function mainDay(candidates: readonly EventCandidate[]): number | null {
  const first = commonest(candidates.flatMap(({ date }) => date?.split('/')[0] || []));
  return first === null ? null : daysOfDate(first).from;
}

const keyOf = (date: string): string => date.replace(/[~?%]/g, '');

/** Puts a candidate into the group of its event, or a new one. */
function place(
  candidate: EventCandidate,
  date: string | null,
  groups: Map<string, Group[]>,
  main: number | null,
): void {
  const key = keyOf(date ?? '');
  const list = groups.get(key) ?? [];
  groups.set(key, list);
  const isFar = main !== null && Math.abs(daysOfDate(date).from - main) > BACKGROUND;
  const isBackground = isFar || DAYS.test(key);
  const group = list.find((known) => isSame(known, candidate, isBackground));
  if (group) {
    group.members.push(candidate);
    group.part ??= candidate.part;
  } else list.push({ date, part: candidate.part, members: [candidate] });
}

function isSame(group: Group, candidate: EventCandidate, isBackground = false): boolean {
  if (group.part !== null && candidate.part !== null && group.part !== candidate.part) return false;
  return group.members.some((member) => tellsSame(member, candidate, isBackground));
}

function tellsSame(a: EventCandidate, b: EventCandidate, isBackground: boolean): boolean {
  const { share, common } = likeness(a.stems, b.stems);
  const across = isBackground ? SAME_IN_BACKGROUND : a.language === b.language ? SAME : SAME_ACROSS_LANGUAGES;
  const least = a.article === b.article ? SAME_IN_ARTICLE : across;
  // The same count on the same day is the same event, in whatever words and language.
  if (a.article !== b.article && [...a.values].some((value) => b.values.has(value))) return true;
  const isShort = a.article !== b.article && share >= SAME_SHORT.share && common >= SAME_SHORT.common;
  return isShort || (share >= least.share && common >= least.common);
}

/** Adds a candidate whose year is not said to the same event of another article, if that has the date it would have. */
function confirm(candidate: EventCandidate, groups: Map<string, Group[]>): boolean {
  const list = candidate.guess === null ? [] : (groups.get(keyOf(candidate.guess)) ?? []);
  const group = list.find((known) => isSame(known, candidate));
  group?.members.push(candidate);
  return group !== undefined;
}

function joinOpen(candidate: EventCandidate, open: Group[]): void {
  const group = open.find((known) => isSame(known, candidate));
  if (group) group.members.push(candidate);
  else open.push({ date: null, part: candidate.part, members: [candidate] });
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function daysOfDate(date: string | null): Days {
  const parsed = date === null ? null : parseEdtf(date);
  const [start, end] = [parsed?.start ?? parsed?.end, parsed?.end ?? parsed?.start];
  if (!start || !end) return { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  return { from: daysOf(start).from, to: daysOf(end).to };
}

/** Earlier first; of two that begin together the longer first. */
const compareDays = (a: Days, b: Days): number =>
  a.from === b.from ? (a.to === b.to ? 0 : b.to - a.to) : a.from - b.from;
const partRank = ({ part }: Group): number => (part === null ? -1 : PARTS.indexOf(part));
const orderOf = ({ members }: Group): number => members[0]?.article ?? 0;

/** Length of a sentence that reads best in a table, in characters. */
const BEST_LENGTH = 150;

/**
 * Rates how well a sentence tells its event: reports before announcements, whole, of a fair length, in the language
 * that most of them have.
 */
function fitness(candidate: EventCandidate, language: string | null): number {
  const { status, anchor, leans, confidence, date } = candidate;
  const length = Math.abs(anchor.exact.length - BEST_LENGTH) / BEST_LENGTH;
  const isWhole = /^[\p{Lu}\p{N}]/u.test(anchor.exact);
  return (
    (status === 'past' ? 2 : 0) +
    (date === null ? -1 : 0) +
    (leans ? -1.5 : 0) +
    (candidate.language === language ? 1 : 0) +
    (isWhole ? 0.5 : 0) +
    confidence -
    Math.min(length, 2)
  );
}

function toEvent({ date, part, members }: Group, index: number, language: string | null): DossierEvent {
  const best = members.reduce((a, b) => (fitness(b, language) > fitness(a, language) ? b : a));
  const others = members.filter((member) => member !== best);
  const isPast = members.some(({ status }) => status === 'past');
  const confidence = Math.max(...members.map((member) => member.confidence));
  return {
    id: `event-${index + 1}`,
    date,
    ...(part === null ? {} : { partOfDay: part }),
    status: isPast ? 'past' : 'scheduled',
    text: best.anchor.exact,
    sources: [best, ...others].map(({ anchor }) => anchor),
    confidence,
  };
}
