import { findOpening } from '../lexicon.js';
import type { Page, PageLine } from '../page.js';
import { proseMass } from '../prose.js';
import { isRelatedHeading } from '../rules/related-link.js';

/** Where the article ends, and by which rule what follows goes. */
export interface ArticleEnd {
  /** Index of the first line that is not of the article any more. */
  readonly index: number;
  /** Whether the mark is the kind that stands right under the text (source line, credits), so that all before is text. */
  readonly isClose: boolean;
}

/**
 * Finds the end of the article: the first source line, credits line, comment counter, list of other articles or legal
 * notice that has most of the running text before it. The same marks above the text (a counter beside the share
 * buttons, a source line under the title) end nothing.
 */
export function findEnd(page: Page): ArticleEnd {
  const { lines } = page;
  const before = [0];
  for (const line of lines) before.push((before.at(-1) ?? 0) + proseMass(line));
  let end: ArticleEnd = { index: lines.length, isClose: false };
  const comments = lines.findIndex(
    (line, index) =>
      (line.rule === 'comment-counter' && endsAtComments(page, index, before)) || startsComments(page, index, before),
  );
  if (comments >= 0) end = { index: comments, isClose: false };
  for (let index = 0; index < end.index; index += 1) {
    const line = lines[index];
    if (line === undefined || line.rule === null) continue;
    const share = SHARES[line.rule];
    if (share === undefined || (line.rule === 'related-articles' && !isRelatedHeading(line, page.lexicon))) continue;
    const [above, below] = [before[index] ?? 0, (before[end.index] ?? 0) - (before[index] ?? 0)];
    if (above > 0 && above * share >= below) {
      end = { index, isClose: CLOSE.has(line.rule) };
      break;
    }
  }
  return end;
}

/** How much running text may follow a mark, as a share of what stands before it. */
const SHARES: Readonly<Record<string, number>> = {
  'source-line': 1,
  'credits-line': 0.5,
  'related-articles': 0.3,
  'legal-notice': 0.3,
  'press-contact': 0.25,
};
const CLOSE: ReadonlySet<string> = new Set(['source-line', 'credits-line']);

/** Words of running text that a menu or a teaser may have, too. */
const SCANT = 60;

function endsAtComments(page: Page, index: number, before: readonly number[]): boolean {
  const above = before[index] ?? 0;
  const below = (before.at(-1) ?? 0) - above;
  if (above === 0) return page.lines.slice(index + 1).every((line) => proseMass(line) === 0);
  // A button beside the share buttons, above the text: hardly anything stands before it.
  if (above < SCANT && below > above * 4) return false;
  return above >= below * 0.6 || page.lines.slice(index + 1, index + 8).some((line) => looksLikeComment(line, page));
}

/** "X says:" and the like: what the first lines of a comment section hold. */
function looksLikeComment(line: PageLine, page: Page): boolean {
  const { commentLines, commentVerbs, relativeTimes } = page.lexicon.lists;
  if (commentLines.has(line.key) || findOpening(relativeTimes, line.key) !== null) return true;
  return isCommenter(line, commentVerbs);
}

/** `Jean-Paul dit :`, `Brenda K. says: …`: a short name, a verb and a colon. */
function isCommenter(line: PageLine, verbs: ReadonlySet<string>): boolean {
  const [head = ''] = line.key.split(' : ', 1);
  if (!line.key.includes(' :') && !line.text.endsWith(':')) return false;
  return head.split(' ').length <= 5 && [...verbs].some((verb) => head.endsWith(` ${verb}`));
}

/** Comments without heading: "X says:" with a button or a time of comments close below. */
function startsComments(page: Page, index: number, before: readonly number[]): boolean {
  const line = page.lines[index];
  const { commentVerbs, relativeTimes } = page.lexicon.lists;
  if (line === undefined || !isCommenter(line, commentVerbs) || (before[index] ?? 0) === 0) return false;
  // "Justice Untel said: “…”" is the article's own; comments stand without marks.
  if (/:\s?[«“"„]/.test(line.text)) return false;
  return page.lines
    .slice(index + 1, index + 5)
    .some(
      (other) =>
        other.rule === 'comment-counter' || (other.rule === 'byline' && findOpening(relativeTimes, other.key) !== null),
    );
}
