import { type CleaningRule, findInLines, removeLine } from '../page.js';
import { findParagraphs } from '../prose.js';

const NUMBER = /^[\d\s.,/:%|+-]{1,24}$/;
const CLOCK = /^(?:[01]?\d|2[0-3])\s?[:h]\s?[0-5]\d$/;
const COUNTER = /^\d{1,4} (?:of|sur|de|\/) \d{1,4}\W{0,4}$/u;

/** A year, page or counter that stands alone: `2023`, `1/3`, `1 of 3 |`. A time inside the text heads an entry. */
export const loneNumber: CleaningRule = {
  id: 'lone-number',
  description: 'A number that stands alone',
  find: (page) => {
    const { first, last } = findParagraphs(page);
    return findInLines(page, (line, index) => {
      if (line.role !== 'text' || !(NUMBER.test(line.text) || COUNTER.test(line.text))) return null;
      const isEntry = CLOCK.test(line.text) && first >= 0 && index > first && index < last;
      return isEntry ? null : removeLine(index, line);
    });
  },
};
