import type { Page, PageLine } from '../page.js';
import { hasBullet, isProse, proseMass } from '../prose.js';
import { type ArticleEnd, findEnd } from './find-end.js';
import { findTextSpan, type LineSpan } from './find-span.js';
import { findTitle } from './find-title.js';
import { settleHead } from './settle-head.js';
import { settleText } from './settle-text.js';

/** With less running text than this a page is too short for statistics: all that no rule removed is kept. */
const SHORT_PAGE = 14;
/** So many undecided lines between the last sentence and the source line still belong to the text. */
const CLOSING_LINES = 6;

/** Decides for every line of a page whether it is title, text or frame. */
export function extractBody(page: Page, roleNouns: ReadonlySet<string>): Page {
  const end = findEnd(page);
  const mass = page.lines.slice(0, end.index).reduce((sum, line) => sum + proseMass(line), 0);
  const found = mass < SHORT_PAGE ? null : findTextSpan(page, end.index);
  return found === null ? extractShort(page, end, roleNouns) : extractSpan(page, found, end, roleNouns);
}

function extractSpan(page: Page, found: LineSpan, end: ArticleEnd, roleNouns: ReadonlySet<string>): Page {
  const marked = page.lines.findIndex(({ role }) => role === 'title');
  const title = marked >= 0 ? marked : findTitle(page, found);
  const start = title === null ? found.start : title + 1;
  const first = Math.max(start, firstText(page, start, found.end));
  const span = { start, end: end.isClose ? closeTo(page, found.end, end.index) : found.end };
  const titled =
    title === null
      ? page
      : {
          ...page,
          lines: page.lines.map((line, index) => (index === title ? { ...line, role: 'title' as const } : line)),
        };
  const framed = { ...titled, lines: titled.lines.map((line, index) => frame(line, index, span, end)) };
  const headed = title === null ? framed : settleHead(framed, start, first);
  return settleText(dropTitleAgain(headed, title), span, roleNouns);
}

/** The first sentence of at least paragraph length after the title. */
function firstText(page: Page, start: number, end: number): number {
  const at = page.lines.findIndex(
    (line, index) => index >= start && index < end && line.rule === null && isProse(line) && line.words >= 16,
  );
  return at < 0 ? start : at;
}

/** Extends the text to the source line when only few lines without full stop stand between. */
function closeTo(page: Page, from: number, to: number): number {
  const between = page.lines.slice(from, to).filter((line) => line.rule === null);
  return between.length <= CLOSING_LINES ? to : from;
}

/** Names the rule by which a line outside the text goes. */
function frame(line: PageLine, index: number, span: LineSpan, end: ArticleEnd): PageLine {
  if (line.rule !== null || line.role === 'title' || line.fixed || (index >= span.start && index < span.end))
    return line;
  return { ...line, rule: index >= end.index ? 'after-article' : 'site-chrome' };
}

/** A title that is repeated as a line of the text goes. */
function dropTitleAgain(page: Page, title: number | null): Page {
  const key = title === null ? undefined : page.lines[title]?.key;
  if (key === undefined || key === '') return page;
  const lines = page.lines.map((line, index) =>
    index !== title && line.rule === null && !line.fixed && line.key === key && line.role === 'text'
      ? { ...line, rule: 'repeated-text' }
      : line,
  );
  return { ...page, lines };
}

/** A short page: the first line without full stop is the title, all that no rule removed is text. */
function extractShort(page: Page, end: ArticleEnd, roleNouns: ReadonlySet<string>): Page {
  const hasText = page.lines.some((line, index) => index < end.index && line.rule === null);
  const limit = hasText ? (isAfterTextless(page, end.index) ? page.lines.length : end.index) : page.lines.length;
  const kept = page.lines.flatMap((line, index) => (index < limit && line.rule === null ? [index] : []));
  const first = page.lines[kept[0] ?? -1];
  const isTitle =
    first !== undefined &&
    first.role === 'text' &&
    !first.fixed &&
    !first.ends &&
    first.words <= 34 &&
    !hasBullet(first) &&
    !first.text.endsWith(':');
  const title = isTitle ? (kept[0] ?? null) : null;
  const lines = page.lines.map((line, index): PageLine => {
    if (index === title) return { ...line, role: 'title' };
    return line.rule === null && !line.fixed && index >= limit ? { ...line, rule: 'after-article' } : line;
  });
  return settleText({ ...page, lines }, { start: title === null ? 0 : title + 1, end: limit }, roleNouns);
}

/** Tells whether nothing but a title stands before the end mark, so that the mark cannot be the end. */
function isAfterTextless(page: Page, end: number): boolean {
  return (
    page.lines.slice(0, end).filter((line) => line.rule === null).length <= 1 &&
    page.lines.slice(end).some((line) => line.rule === null)
  );
}
