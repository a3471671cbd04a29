import { wordsOf } from '../lexicon.js';
import type { CleaningRule, Page, PageLine } from '../page.js';
import { findInLines, removeLine } from '../page.js';

const isAboutCookies = (line: PageLine): boolean => /\bcookies?\b|\btraceurs?\b/.test(line.key);

/** Lines between two cookie lines are their table when they are few and short, or have cells. */
const TABLE_GAP = 6;

/**
 * Notices that ask for consent, and the tables of cookies under them. An article about cookies keeps its text: there
 * the word stands in a large part of the prose.
 */
export const cookieNotice: CleaningRule = {
  id: 'cookie-notice',
  description: 'Cookie notices and tables',
  find: (page) => {
    const removed = findCookieLines(page);
    return findInLines(page, (line, index) => (removed.has(index) ? removeLine(index, line) : null));
  },
};

function findCookieLines(page: Page): Set<number> {
  const { cookieWords } = page.lexicon.lists;
  const prose = page.lines.filter((line) => line.ends && line.words >= 12);
  const about = prose.filter(isAboutCookies).length;
  const removed = new Set<number>();
  if (about > 3 && about > prose.length * 0.4) return removed;
  let last = -Infinity;
  page.lines.forEach((line, index) => {
    const words = wordsOf(line.key);
    const trade = words.filter((word) => cookieWords.has(word)).length;
    const isNear = index - last <= TABLE_GAP;
    const isNotice = isAboutCookies(line) && (trade >= 2 || isNear) && line.words <= 120;
    const isButton = !line.ends && line.words <= 6 && trade >= 1 && isNear;
    const isShort = isAboutCookies(line) && line.words <= 6;
    if (!isNotice && !isButton && !isShort) return;
    if (isNear) {
      for (let between = last + 1; between < index; between += 1) {
        const cell = page.lines[between];
        if (cell !== undefined && (cell.words <= 12 || /[|\t]/.test(cell.text))) removed.add(between);
      }
    }
    removed.add(index);
    last = index;
  });
  return removed;
}
