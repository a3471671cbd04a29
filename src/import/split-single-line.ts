import { findOpening, type Lexicon, toKey } from './lexicon.js';
import { type FoundDate, findDates } from './metadata/find-date.js';
import type { RawLine } from './raw-line.js';
import { findCaptions } from './single-line/find-captions.js';
import { findSeam } from './single-line/find-seam.js';
import type { SentenceEnd } from './single-line/sentence-end.js';

/** A page is on one line when one line has so many characters and so large a part of the page. */
const LONG = 700;
const SHARE = 0.8;
/** Characters at the start in which title, byline and date are looked for. */
const HEAD = 600;
/** Characters at the end that are taken apart sentence by sentence. */
const TAIL = 500;
/** Characters from which a paragraph is closed at the next end of a sentence outside quotations. */
const PARAGRAPH = 420;

/** A time of day and a time zone after a date. */
const CLOCK =
  /^(?:[\s,–—|·-]|à|at){0,6}\d{1,2}\s?[h:.]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|\s?hrs)?(?:\s?(?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|BST|CET|CEST|IST|EAT|WAT|CAT|HKT|JST|AEST)(?:[+-]\d{1,2})?)?/iu;

/**
 * Takes a page that stands on one line apart: frame and title at the front, source and comments at the end, and
 * paragraphs between. The parts keep the number of their line. Pages of several lines stay as they are.
 */
export function splitSingleLine(lines: readonly RawLine[], lexicon: Lexicon): RawLine[] {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  const main = lines.find(({ text }) => text.length >= LONG && text.length >= total * SHARE);
  if (main === undefined || lines.length > 8 || !isRunningText(main.text)) return [...lines];
  return lines.flatMap((line) => (line === main ? splitLine(line, lexicon) : [line]));
}

/** Garbage of one kind is not a page on one line: sentences must end in it. */
function isRunningText(text: string): boolean {
  return (text.match(/\p{Ll}{2}[.!?…]["»”]?\s?["«“]?\p{Lu}/gu)?.length ?? 0) >= 3;
}

function splitLine(line: RawLine, lexicon: Lexicon): RawLine[] {
  const { text } = line;
  const head = findHeadCuts(text.slice(0, HEAD), lexicon);
  const start = Math.max(0, ...head);
  const ends = findSentenceEnds(text);
  const captions = findCaptions(text, ends, lexicon);
  const hard = new Set<number>([
    ...head,
    ...findEndMarks(text),
    ...findRelated(text, ends, lexicon),
    ...captions.flatMap(({ from, to }) => [from, to]),
  ]);
  let last = start;
  for (const { at, isGlued, isQuoted } of ends) {
    if (at <= start || isQuoted) continue;
    if (isGlued || at - last >= PARAGRAPH) {
      hard.add(at);
      last = at;
    }
  }
  const soft = new Set(ends.filter(({ at }) => at > start && at >= text.length - TAIL).map(({ at }) => at));
  const cuts = [...new Set([0, ...hard, ...soft, text.length])]
    .filter((at) => at >= 0 && at <= text.length && !captions.some(({ from, to }) => at > from && at < to))
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const content = text.slice(from, cuts[index + 1]).trim();
    return content === '' ? [] : [{ line: line.line, text: content, gap: from === 0 || hard.has(from) }];
  });
}

/** Finds the ends of sentences in one pass; initials and abbreviations of one or two letters end none. */
function findSentenceEnds(text: string): SentenceEnd[] {
  const ends: SentenceEnd[] = [];
  let depth = 0;
  let straight = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '«' || char === '“') depth += 1;
    else if (char === '»' || char === '”') depth = Math.max(0, depth - 1);
    else if (char === '"') straight = !straight;
    else if (!/[.!?…]/.test(char)) continue;
    const after = /^[.!?…]{0,3}(?:\s?[»”)]|["'])?/u.exec(text.slice(at + 1, at + 8))?.[0] ?? '';
    const rest = text.slice(at + 1 + after.length, at + 8 + after.length);
    const isEnd =
      /^\s?(?:["«“(]\s?)?\p{Lu}/u.test(rest) &&
      /(?:[\p{Ll}\p{N}%]{2}|\p{Lu}{2}|[)»”"])\s?[.!?…]{1,3}(?:\s?[»”"')])?$/u.test(
        text.slice(Math.max(0, at - 6), at + 1),
      );
    if (!isEnd || !/[.!?…]/.test(char + after)) continue;
    const isClosed = /[»”]/.test(after) ? depth <= 1 : depth === 0;
    const quote = after.includes('"') ? straight : !straight;
    ends.push({ at: at + 1 + after.length, isGlued: /^\S/.test(rest), isQuoted: !isClosed || !quote });
  }
  return ends;
}

/** Finds where breadcrumb, title, byline and date end: at seams without space, at labels, and around dates. */
function findHeadCuts(head: string, lexicon: Lexicon): number[] {
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

/** Gives where a row of menu entries ends: two or more; the last goes to the title when a small letter follows it. */
function findMenu(head: string, { lists }: Lexicon): number {
  const words = [...head.matchAll(/\S+/g)].slice(0, 40);
  const ends = [0];
  const entryAt = (at: number): number | undefined =>
    [4, 3, 2, 1].find((size) =>
      lists.menuLines.has(
        toKey(
          words
            .slice(at, at + size)
            .map(([word]) => word)
            .join(' '),
        ),
      ),
    );
  // "Accueil Tunisie Monde": the name of a section between two entries.
  const isBridge = (at: number): boolean =>
    at > 0 && /^\p{Lu}[\p{L}-]+$/u.test(words[at]?.[0] ?? '') && entryAt(at + 1) !== undefined;
  // The name of the site may stand before the first entry.
  const brand = [0, 1, 2].find((at) => entryAt(at) !== undefined) ?? 0;
  for (let at = brand; at < words.length; ) {
    const count = entryAt(at) ?? (isBridge(at) ? 1 : undefined);
    if (count === undefined) break;
    at += count;
    const last = words[at - 1];
    ends.push((last?.index ?? 0) + (last?.[0].length ?? 0));
  }
  const isInTitle = /^\s\p{Ll}/u.test(head.slice(ends.at(-1)));
  const kept = isInTitle ? ends.slice(0, -1) : ends;
  return kept.length > 2 ? (kept.at(-1) ?? 0) : 0;
}

/** Words of a masthead and its motto that may stand before a row of menu entries. */
const MASTHEAD = 10;
/** So many known entries make a row of capitals a menu. */
const ROW = 4;

/** Gives where a row of menu entries behind a masthead begins and ends: `The Herald Home Kenya World Business Sport …`. */
function findInnerMenu(head: string, { lists }: Lexicon): number[] {
  const words = [...head.matchAll(/\S+/g)].slice(0, 40);
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(words[at]?.[0] ?? '');
  const isEntry = (at: number): boolean => isCapital(at) && lists.menuLines.has(toKey(words[at]?.[0] ?? ''));
  for (let from = 1; from <= Math.min(MASTHEAD, words.length); from += 1) {
    if (!isEntry(from)) continue;
    let to = from;
    let known = 0;
    // One unknown entry may stand between two known ones.
    while (isEntry(to) || (isCapital(to) && isEntry(to + 1))) {
      if (isEntry(to)) known += 1;
      to += 1;
    }
    // The last goes to the title when a small letter follows it.
    if (/^\p{Ll}/u.test(words[to]?.[0] ?? '')) to -= 1;
    if (known >= ROW) return [words[from]?.index ?? 0, words[to]?.index ?? 0].filter((at) => at > 0);
    from = to;
  }
  return [];
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

/** Finds source line, comment counter and copyright in the second half. */
function findEndMarks(text: string): number[] {
  const offset = Math.floor(text.length * 0.4);
  const tail = text.slice(offset);
  const marks = [
    /\b(?:Source|Sources|Lien|Link|URL)\s?:\s?https?:\/\/\S+/,
    /(?:Comments?|Commentaires?)\s?\(\d+\)|\b\d{1,5}\s(?:comments?|commentaires?)\b/,
    /[([](?:Photo|Photos|Image|Crédit|Credit|Picture|Illustration)s?\s?:[^()[\]]{2,60}[)\]]/,
  ];
  const rights = /©|\bCopyright\b/.exec(tail);
  const found = marks.flatMap((mark) => {
    const match = mark.exec(tail);
    return match === null ? [] : [offset + match.index, offset + match.index + match[0].length];
  });
  return rights === null ? found : [...found, offset + rights.index];
}

/** Finds links to other articles inside the text: from "Also read:" to where the next sentence starts. */
function findRelated(text: string, ends: readonly SentenceEnd[], lexicon: Lexicon): number[] {
  const { relatedLines, relatedOpenings, creditsOpenings } = lexicon.lists;
  return ends.flatMap(({ at }, index) => {
    const key = toKey(text.slice(at, at + 60));
    const opening =
      findOpening(relatedOpenings, key) ?? findOpening(creditsOpenings, key) ?? findOpening(relatedLines, key);
    if (opening === null || !(opening.includes(' ') || key.startsWith(`${opening} :`))) return [];
    const seam = findSeam(text, at, 220, lexicon);
    const next = ends[index + 1]?.at;
    return [at, seam ?? next ?? text.length];
  });
}
