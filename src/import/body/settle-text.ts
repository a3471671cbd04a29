import { fold } from '../../text/fold.js';
import { wordsOf } from '../lexicon.js';
import type { LineRole, Page, PageLine } from '../page.js';
import { hasBullet, isProse, startsQuoted } from '../prose.js';
import { isRelatedHeading } from '../rules/related-link.js';
import type { LineSpan } from './find-span.js';
import { stemsOf } from './find-title.js';

/** Most words of a heading inside the text. */
const HEADING_WORDS = 18;
/** Most lines of a list of other articles inside the text. */
const RELATED_LINES = 12;

/** Settles what every line inside the text is: paragraph, heading, list item, caption, or a headline of another article. */
export function settleText(page: Page, span: LineSpan, roleNouns: ReadonlySet<string>): Page {
  const lines = [...page.lines];
  let related = 0;
  const stems = countStems(page, span);
  for (let index = span.start; index < span.end; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (line.rule === 'related-articles' && isRelatedHeading(line, page.lexicon)) related = RELATED_LINES;
    if (line.rule !== null) continue;
    if (
      related > 0 &&
      (line.role === 'text' || line.role === 'list-item' || line.role === 'ordered-item') &&
      !line.fixed &&
      !isFullParagraph(line)
    ) {
      lines[index] = { ...line, rule: 'related-articles' };
      related -= 1;
      continue;
    }
    related = 0;
    if (line.role !== 'text') continue;
    lines[index] = settle(page, lines, index, span, stems, roleNouns);
  }
  return { ...page, lines };
}

const isFullParagraph = (line: PageLine): boolean =>
  isProse(line) && (line.words >= 14 || (line.ends && line.words >= 8));

function settle(
  page: Page,
  lines: readonly PageLine[],
  index: number,
  span: LineSpan,
  stems: ReadonlyMap<string, number>,
  roleNouns: ReadonlySet<string>,
): PageLine {
  const line = lines[index];
  if (line === undefined) throw new RangeError(`no line ${index}`);
  const as = (role: LineRole): PageLine => ({ ...line, role });
  if (line.fixed) return as('paragraph');
  if (hasBullet(line) && (isItem(lines, index - 1, span) || isItem(lines, index + 1, span)))
    return as(/^\d/.test(line.text) ? 'ordered-item' : 'list-item');
  const next = nextKept(lines, index, span.end);
  const previous = previousKept(lines, index, span.start);
  const introduces = previous?.text.endsWith(':');
  if (!line.ends && startsQuoted(line) && /[»”"]\s*$/.test(line.text))
    return as(line.words <= 11 && next !== null && !introduces ? 'heading' : 'paragraph');
  const isSentence = isProse(line) || (line.ends && !/[?!]\s*$/.test(line.text.slice(-3)));
  if (isSentence || line.words > 40 || introduces) return as('paragraph');
  if (isStranger(line, page, stems)) return { ...line, rule: 'related-articles' };
  if (isNamedCaption(line, lines, index, roleNouns) || isDatedCaption(line, page) || followsPicture(lines, index))
    return as('caption');
  const leads = next !== null && next.role !== 'heading';
  const isHeading =
    leads &&
    line.words <= HEADING_WORDS &&
    /^[\p{Lu}\p{N}«“"'‘¿¡([]/u.test(line.text) &&
    !/[,;:]$/.test(line.text) &&
    (hasLetters(line) || /^\d{1,2}\s?[:h]\s?\d{2}$/.test(line.text));
  return as(isHeading ? 'heading' : 'paragraph');
}

const hasLetters = (line: PageLine): boolean => /\p{L}{3}/u.test(line.text) && !/[<>{}=\\]/.test(line.text);

function isItem(lines: readonly PageLine[], index: number, span: LineSpan): boolean {
  const line = lines[index];
  return line !== undefined && index >= span.start && index < span.end && line.rule === null && hasBullet(line);
}

/** A headline none of whose content words stands anywhere else in the text belongs to another article. */
function isStranger(line: PageLine, page: Page, stems: ReadonlyMap<string, number>): boolean {
  if (line.words < 7 || startsQuoted(line) || !hasLetters(line) || line.function === 0) return false;
  const own = [...new Set(stemsOf(line.key, page.lexicon.lists.functionWords))];
  return own.length >= 4 && own.every((stem) => (stems.get(stem) ?? 0) <= 1);
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Counts in how many lines of the text a stem stands. */
function countStems(page: Page, span: LineSpan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of page.lines.slice(span.start, span.end)) {
    if (line.rule !== null) continue;
    for (const stem of new Set(stemsOf(fold(line.text.slice(0, 4000)), NO_WORDS)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** `Deputy Minister Jane Doe`: an office and a name that the neighbouring paragraph mentions, nothing else. */
function isNamedCaption(
  line: PageLine,
  lines: readonly PageLine[],
  index: number,
  roleNouns: ReadonlySet<string>,
): boolean {
  if (line.words > 14 || line.text.length > 160) return false;
  const name = /(?:\p{Lu}[\p{L}'’-]+(?:\s|$)){2,4}$/u.exec(line.text)?.[0].trim();
  if (name === undefined) return false;
  const near = lines
    .slice(Math.max(0, index - 2), index + 3)
    .some((other) => other !== line && other.text.includes(name.split(/\s+/).slice(-2).join(' ')));
  const before = line.text.slice(0, line.text.length - name.length).trim();
  const first = wordsOf(line.key)[0] ?? '';
  const isRole = wordsOf(line.key.slice(0, 30))
    .slice(0, 2)
    .some((word) => roleNouns.has(word));
  return near && (before === '' ? line.words >= 2 && line.words <= 5 : isRole && first.length > 3);
}

/** A line without full stop whose end is a day: `…, mercredi soir`, `… on 3 March 2024`. */
function isDatedCaption(line: PageLine, page: Page): boolean {
  if (line.words < 6 || line.ends) return false;
  if (
    wordsOf(line.key)
      .slice(-4)
      .some((word) => page.lexicon.lists.weekdays.has(word))
  )
    return true;
  const last = wordsOf(line.key).slice(-3);
  return (
    last.some((word) => page.lexicon.months.has(word) && word.length > 3) && last.some((word) => /^\d{1,4}$/.test(word))
  );
}

/** The line under the alternative text of a picture. */
function followsPicture(lines: readonly PageLine[], index: number): boolean {
  const previous = lines[index - 1];
  return previous !== undefined && previous.rule === 'image-alt' && (lines[index]?.words ?? 0) >= 3;
}

function nextKept(lines: readonly PageLine[], index: number, end: number): PageLine | null {
  for (let at = index + 1; at < end; at += 1) {
    const line = lines[at];
    if (line !== undefined && line.rule === null && line.role !== 'caption') return line;
  }
  return null;
}

function previousKept(lines: readonly PageLine[], index: number, start: number): PageLine | null {
  for (let at = index - 1; at >= start; at -= 1) {
    const line = lines[at];
    if (line !== undefined && line.rule === null && line.role !== 'caption') return line;
  }
  return null;
}
