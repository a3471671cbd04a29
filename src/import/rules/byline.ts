import { parseByline } from '../metadata/parse-byline.js';
import { type CleaningRule, findInLines, removeLine } from '../page.js';
import { findParagraphs } from '../prose.js';

/** Bylines and dates of publication; what they say goes into the metadata. A bare date inside the text is a heading. */
export const byline: CleaningRule = {
  id: 'byline',
  description: 'Bylines and dates of publication',
  find: (page) => {
    const { first, last } = findParagraphs(page);
    return findInLines(page, (line, index) => {
      if (line.words > 30 || line.role === 'caption') return null;
      const found = parseByline(line.text, page.lexicon);
      const isInside = found?.kind === 'date' && !found.isLabelled && index > first && index < last;
      return found === null || isInside ? null : removeLine(index, line);
    });
  },
};
