import { findOpening, type Lexicon, wordsOf } from '../lexicon.js';
import type { Page, PageLine } from '../page.js';
import { hasBullet, isProse } from '../prose.js';
import { isDatedCaption } from './dated-caption.js';
import type { LineSpan } from './find-span.js';
import {
  isCorrespondent,
  isFrame,
  isHeadline,
  isLead,
  isLetterhead,
  isMasthead,
  isNameLike,
  isPaperAbove,
  isSession,
  isSlug,
  LONG_TITLE,
} from './title-lines.js';

/** Letters of a word that are compared: endings differ ("signataires", "signature"). */
const STEM = 6;

/** A title shares at least this part of its content words with the text, unless its place alone proves it. */
const OVERLAP = 0.3;

/** So many words of a long title that the text has, too, are enough. */
const RICH = 4;

/** Candidates that are looked at: those nearest to the text. */
const NEAREST = 60;

/** Most words of a title; of one without full stop between short lines and the text. */
const MOST_WORDS = 34;

/** Longest title in characters. */
const LONGEST = 400;

/** Lists the stems of the content words of a key. */
export function stemsOf(key: string, functionWords: ReadonlySet<string>): string[] {
  return wordsOf(key)
    .filter((word) => word.length >= 4 && !functionWords.has(word))
    .map((word) => word.slice(0, STEM));
}

/** Lists the stems of the running text of a span. */
export function collectStems(page: Page, span: LineSpan, except: number): Set<string> {
  const stems = new Set<string>();
  page.lines.slice(span.start, span.end).forEach((line, offset) => {
    if (line.rule !== null || span.start + offset === except || line.role === 'caption') return;
    const words = wordsOf(line.text.slice(0, 4000).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
    for (const word of words) if (word.length >= 4) stems.add(word.slice(0, STEM));
  });
  return stems;
}

/**
 * Finds the line that states the title: above the text, no sentence, and either made of the text's own words or the
 * only line that stands between the page's frame and the byline or text.
 * @returns the index of the line, null when the page states no title
 */
export function findTitle(page: Page, span: LineSpan): number | null {
  const limit = firstParagraph(page, span);
  const stems = collectStems(page, { start: limit, end: span.end }, -1);
  const candidates = page.lines
    .slice(0, limit)
    .flatMap((line, index) => (isCandidate(line, page.lexicon) ? [index] : []))
    .slice(-NEAREST);
  let best: { index: number; score: number } | null = null;
  for (const index of candidates) {
    const score = scoreTitle(page, index, limit, stems, candidates);
    if (score > 0 && (best === null || score >= best.score)) best = { index, score };
  }
  return best === null ? null : aboveStandfirst(page, best.index, limit, stems, candidates);
}

/** Words of a line that can be the title above a standfirst; kickers have fewer. */
const TITLE_WORDS = 5;

/** Lines of byline and buttons that may stand between title and standfirst. */
const BETWEEN = 4;

/** A standfirst without full stop is made of the text's words, too: the title is the line of such words right above it. */
function aboveStandfirst(
  page: Page,
  index: number,
  limit: number,
  stems: ReadonlySet<string>,
  candidates: readonly number[],
): number {
  const above = candidates.findLast((other) => other < index);
  const [line, lower] = [page.lines[above ?? -1], page.lines[index]];
  if (above === undefined || !line || !lower || line.words < TITLE_WORDS || lower.words < TITLE_WORDS + 1) return index;
  if (lower.words > MOST_WORDS) return index;
  const between = page.lines.slice(above + 1, index);
  const isNear =
    between.length <= BETWEEN && between.every(({ rule }) => rule === 'byline' || rule === 'share-buttons');
  const own = stemsOf(line.key, page.lexicon.lists.functionWords);
  const overlap = own.filter((stem) => stems.has(stem)).length / Math.max(1, own.length);
  const isTitle = isNear && overlap >= 0.5 && scoreTitle(page, above, limit, stems, candidates) > 0;
  return isTitle ? above : index;
}

/** The first line of the span that is a full paragraph; titles stand above it. */
function firstParagraph(page: Page, span: LineSpan): number {
  const isParagraph = (line: PageLine, index: number): boolean =>
    index >= span.start && index < span.end && line.rule === null && isProse(line) && line.words >= 16;
  const at = page.lines.findIndex((line, index) => isParagraph(line, index));
  if (at < 0) return span.end;
  // A title of many words, as courts write them, has no full stop; the paragraph behind it has.
  const sentence = page.lines.findIndex((line, index) => isParagraph(line, index) && line.ends);
  const isLongTitle = sentence > at && page.lines.slice(at, sentence).every(isHeadline) && at >= 1;
  return isLongTitle ? sentence : at;
}

function isCandidate(line: PageLine, lexicon: Lexicon): boolean {
  return (
    line.rule === null &&
    line.role === 'text' &&
    line.words >= 1 &&
    (line.words <= MOST_WORDS || (line.words <= LONG_TITLE && isHeadline(line))) &&
    line.text.length <= LONGEST &&
    !hasBullet(line) &&
    !isLead(line) &&
    !isSlug(line) &&
    !isDatedCaption(line, lexicon) &&
    !isSession(line, lexicon) &&
    !isCorrespondent(line, lexicon)
  );
}

/** `Okafor v Harbour Ltd`, `Ministère public c. Lambert`: parties to a case. */
const PARTIES = /\p{L}\s(?:vs?|c)\.?\s\p{Lu}/u;

function scoreTitle(
  page: Page,
  index: number,
  limit: number,
  stems: ReadonlySet<string>,
  candidates: readonly number[],
): number {
  const line = page.lines[index];
  if (line === undefined) return 0;
  const own = stemsOf(line.key, page.lexicon.lists.functionWords);
  const shared = own.filter((stem) => stems.has(stem)).length;
  const overlap = own.length === 0 ? 0 : shared / own.length;
  const next = nextLine(page, index, limit);
  const isLast = candidates.at(-1) === index;
  const isOnly = candidates.every((other) => other === index || isNameLike(page.lines[other]));
  const isName = isNameLike(line);
  const isBylined = next !== null && (next.rule === 'byline' || next.rule === 'share-buttons');
  const isPlaced = next !== null && (next.rule === 'byline' || next.rule === 'share-buttons' || isProse(next));
  if (isName && overlap < 0.5 && !(isOnly && !isFrame(page, index))) return 0;
  const names = PARTIES.test(line.text);
  const isRich = line.words > MOST_WORDS && shared >= RICH;
  if (
    !names &&
    overlap < OVERLAP &&
    !isRich &&
    !(isBylined && line.words >= 3) &&
    !(isOnly && isPlaced && (shared > 0 || line.words >= 5))
  )
    return 0;
  if (overlap < OVERLAP && !isRich && (/\s[•·|]\s/.test(line.text) || isMasthead(line, page.lexicon))) return 0;
  if (isLetterhead(page, index, candidates) || isPaperAbove(page, index, candidates)) return 0;
  return (
    0.2 +
    (names ? 2.5 : 0) +
    overlap * 2 +
    Math.min(shared, 6) * 0.25 +
    (isPlaced ? 0.8 : 0) +
    (isLast ? 0.4 : 0) -
    (isName && !isOnly ? 1.5 : 0) -
    (followsDate(page, index, candidates)
      ? 1.5
      : followsAuthor(page, index) || followsTitle(page, index, stems, candidates)
        ? 1
        : 0) -
    (line.words > MOST_WORDS && followsLong(page, index) ? 1 : 0) +
    (line.gap ? 0.2 : 0) +
    Math.min(line.words, 8) * 0.05
  );
}

/** A title seldom stands under the name of its author, where standfirst and captions do. */
function followsAuthor(page: Page, index: number): boolean {
  return page.lines
    .slice(Math.max(0, index - 12), index)
    .some(({ rule, key }) => rule === 'byline' && findOpening(page.lexicon.lists.bylineOpenings, key) !== null);
}

/** What stands under a byline, below a line of the text's own words, is the caption of a picture and no title. */
function followsTitle(page: Page, index: number, stems: ReadonlySet<string>, candidates: readonly number[]): boolean {
  const above = candidates.findLast((other) => other < index && (page.lines[other]?.words ?? 0) >= TITLE_WORDS);
  const line = page.lines[above ?? -1];
  if (above === undefined || line === undefined) return false;
  if (!page.lines.slice(above + 1, index).some(({ rule }) => rule === 'byline')) return false;
  const own = stemsOf(line.key, page.lexicon.lists.functionWords);
  return own.length > 0 && own.filter((stem) => stems.has(stem)).length / own.length >= 0.5;
}

/** Nor under the date when a line that can be one stands above that. */
function followsDate(page: Page, index: number, candidates: readonly number[]): boolean {
  const date = page.lines.findLastIndex(({ rule }, at) => at < index && rule === 'byline');
  return candidates.some((other) => other < date && (page.lines[other]?.words ?? 0) >= 5);
}

/** Of two long lines without full stop the second is the standfirst. */
const followsLong = ({ lines }: Page, index: number): boolean =>
  lines.slice(Math.max(0, index - 2), index).some(({ rule, words, ends }) => rule === null && words >= 16 && !ends);

/** The next line that is kept or says something of the article. */
function nextLine(page: Page, index: number, limit: number): PageLine | null {
  for (let at = index + 1; at <= limit; at += 1) {
    const line = page.lines[at];
    if (
      line !== undefined &&
      (line.rule === null || line.rule === 'byline' || line.rule === 'share-buttons') &&
      line.role !== 'caption'
    )
      return line;
  }
  return null;
}
