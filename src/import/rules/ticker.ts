import { findOpening } from '../lexicon.js';
import { type CleaningRule, findInLines, type Page, type PageLine, removeLine } from '../page.js';
import { findParagraphs } from '../prose.js';

/** `08:41 – …`, `14h05 …`: a time of day that opens a headline. */
const CLOCK = /^\(?(?:[01]?\d|2[0-3])\s?(?:[:.]|h)\s?[0-5]\d(?:\s?(?:AM|PM|am|pm))?\)?\s?(?:[-–—|·:]\s?)?\p{L}/u;

/** Headlines of a news ticker around the text; inside it, such lines are the headings of a live report. */
export const ticker: CleaningRule = {
  id: 'ticker',
  description: 'Headlines of a news ticker',
  find: (page) => {
    const { first, last } = findParagraphs(page);
    return findInLines(page, (line, index) => {
      const isInside = first >= 0 && index > first && index < last;
      return line.role === 'text' && !isInside && isTicker(line, page) ? removeLine(index, line) : null;
    });
  },
};

function isTicker(line: PageLine, page: Page): boolean {
  if (line.words > 40 || line.ends) return false;
  if (CLOCK.test(line.text)) return true;
  const opening = findOpening(page.lexicon.lists.tickerOpenings, line.key);
  if (opening === null) return false;
  const written = line.text.slice(0, opening.length);
  return written === written.toUpperCase() && /\p{Lu}{2}/u.test(written);
}
