import { parseByline } from '../metadata/parse-byline.js';
import { type CleaningRule, findInLines, removeLine } from '../page.js';
import { isProse } from '../prose.js';

/** Words of a full paragraph; between two of them a bare date is a heading, not the date of publication. */
const PARAGRAPH = 16;

/** Bylines and dates of publication; what they say goes into the metadata. */
export const byline: CleaningRule = {
  id: 'byline',
  description: 'Bylines and dates of publication',
  find: (page) => {
    const isParagraph = (at: number): boolean => {
      const line = page.lines[at];
      return line !== undefined && line.rule === null && line.words >= PARAGRAPH && isProse(line);
    };
    const first = page.lines.findIndex((_, index) => isParagraph(index));
    const last = page.lines.findLastIndex((_, index) => isParagraph(index));
    return findInLines(page, (line, index) => {
      if (line.words > 30 || line.role === 'caption') return null;
      const found = parseByline(line.text, page.lexicon);
      const isInside = found?.kind === 'date' && !found.isLabelled && index > first && index < last;
      return found === null || isInside ? null : removeLine(index, line);
    });
  },
};
