import { findOpening, type Lexicon, toKey } from '../lexicon.js';
import { type FoundDate, findDates } from '../metadata/find-date.js';
import { findInnerMenu, findMenu } from './find-menu.js';
import { findSeam } from './find-seam.js';

/** A time of day and a time zone after a date. */
const CLOCK =
  /^(?:[\s,–—|·-]|à|at){0,6}\d{1,2}\s?[h:.]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|\s?hrs)?(?:\s?(?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|BST|CET|CEST|IST|EAT|WAT|CAT|HKT|JST|AEST)(?:[+-]\d{1,2})?)?/iu;

/** Finds where breadcrumb, title, byline and date end: at seams without space, at labels, and around dates. */
export function findHeadCuts(head: string, lexicon: Lexicon): number[] {
  const seams = [...head.matchAll(/(?<=[\p{Ll}\p{N}»”"?!)]{2})(?=\p{Lu}\p{L}*[\s.])/gu)].map(({ index }) => index);
  const labels = [LABELS, DATED_AUTHOR].flatMap((pattern) => [...head.matchAll(pattern)].map(({ index }) => index));
  const cuts = new Set([...seams, ...labels].filter((at) => !isCamelCase(head, at)));
  const breadcrumb = findBreadcrumb(head, lexicon) || findMenu(head, lexicon);
  if (breadcrumb > 0) cuts.add(breadcrumb);
  else for (const at of findInnerMenu(head, lexicon)) cuts.add(at);
  for (const date of findDatesBetween(head, cuts, lexicon)) {
    const from = Math.max(0, ...[...cuts].filter((at) => at <= date.start));
    if (!isMetaBefore(head, date.start) || !isMetaDate(head.slice(from), date.start - from, date.end - from, lexicon))
      continue;
    const clock = CLOCK.exec(head.slice(date.end))?.[0] ?? '';
    const end = date.end + clock.length;
    cuts.add(end);
    const author = authorEnd(head, end, lexicon);
    if (author > end) cuts.add(author);
    const before = head.slice(from, date.start);
    const isLabelled = [lexicon.lists.publishedLabels, lexicon.lists.updatedLabels].some(
      (list) => findOpening(list, toKey(before)) !== null,
    );
    if (!isLabelled && !/^\s?\p{Lu}[\p{L}-]+,?\s?(?:le\s)?$/u.test(before)) cuts.add(date.start);
  }
  const last = Math.max(0, ...[...cuts].filter((at) => isMetaBefore(head, at)));
  const kept = [...cuts].filter((at) => at <= last && at > 0);
  if (kept.some((at) => at > breadcrumb)) return kept;
  const seam = findSeam(head, breadcrumb, 260, lexicon);
  return seam === null ? kept : [...kept, seam];
}

/** `14 March 2024 Staff Report The court …`: where general words for the author end behind a date; else the place itself. */
function authorEnd(head: string, at: number, { lists }: Lexicon): number {
  const words = [...head.slice(at, at + 60).matchAll(/\S+/g)].slice(0, 3);
  const count = [3, 2].find((size) => {
    const key = toKey(
      words
        .slice(0, size)
        .map(([word]) => word)
        .join(' '),
    );
    return words.length >= size && lists.genericAuthors.has(key);
  });
  const last = words[(count ?? 0) - 1];
  return last === undefined ? at : at + last.index + last[0].length;
}

/** Finds dates piece by piece, so that one glued to the words before it is found, too. */
function findDatesBetween(head: string, cuts: ReadonlySet<number>, lexicon: Lexicon): FoundDate[] {
  const borders = [...new Set([0, ...cuts, head.length])].sort((a, b) => a - b);
  return borders.slice(0, -1).flatMap((from, index) =>
    findDates(head.slice(from, borders[index + 1]), lexicon).map(({ iso, start, end }) => ({
      iso,
      start: start + from,
      end: end + from,
    })),
  );
}

const LABELS =
  /(?<=[\p{Ll}\p{N}»”"?!)])\s(?=(?:Par|By|Publié|Published|Posted|Updated|Mis à jour|Mis en ligne)\s[\p{Lu}\p{N}:l])/gu;

/** `… bail by Staff reporter 18 Mar 2021`: a small "by" opens a byline only with a date close behind the name. */
const DATED_AUTHOR = /\s(?=(?:by|par)\s\p{Lu}[^.!?:\d]{2,40}\s\d{1,2}\s\p{L}{3,10}\.?\s\d{4})/gu;

/** Gives where a breadcrumb ends: `Accueil > Économie > Transports`; the last entry is a known one, or one word. */
function findBreadcrumb(head: string, lexicon: Lexicon): number {
  const path = /^(?:[^>›|.!?]{2,40}\s[>›|]\s){1,6}/u.exec(head)?.[0];
  if (path === undefined) return 0;
  const words = head.slice(path.length).split(' ', 3);
  const known = [3, 2, 1].find((count) => lexicon.lists.menuLines.has(toKey(words.slice(0, count).join(' ')))) ?? 1;
  return path.length + words.slice(0, known).join(' ').length;
}

/** The head reaches so far: a seam in running text, after the first full stop, is a glued sentence and no byline. */
function isMetaBefore(head: string, at: number): boolean {
  return !/[\p{Ll}]{3}[.!?…]["»”)]?\s\p{Lu}/u.test(head.slice(0, at));
}

/** `YouTube`, `VietnamPlus`, `McDonald`: a capital inside a word that is written so elsewhere, or after two letters. */
function isCamelCase(head: string, at: number): boolean {
  const left = /[\p{L}\p{N}]+$/u.exec(head.slice(0, at))?.[0] ?? '';
  const right = /^\p{L}+/u.exec(head.slice(at))?.[0] ?? '';
  return (
    left !== '' &&
    right !== '' &&
    (left.length <= 3 ||
      ['Tube', 'Plus', 'Book', 'Times', 'Press', 'News'].includes(right) ||
      head.split(left + right).length > 2) &&
    !/^(?:By|Par|The|Le|La|Les)$/.test(right)
  );
}

/** A date of the head, not of the first sentence: at the border of its piece, labelled, or followed by a capital. */
function isMetaDate(piece: string, start: number, end: number, lexicon: Lexicon): boolean {
  const after = piece.slice(end).replace(CLOCK, '');
  const before = toKey(piece.slice(Math.max(0, start - 30), start));
  const labels = [...lexicon.lists.publishedLabels, ...lexicon.lists.updatedLabels].filter((label) => label.length > 3);
  const isBorder =
    start === 0 || after.trim() === '' || /^\p{Lu}/u.test(after) || /\p{L}$/u.test(piece.slice(0, start));
  return isBorder || labels.some((label) => before.includes(label)) || /^\s?[|–—-]?\s?\p{Lu}/u.test(after);
}
