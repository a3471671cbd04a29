import { type CleaningRule, findInLines, removeLine } from '../page.js';

const NUMBERED = /^(.{8,400}?)\s[-–—]\s?(?:photo\s|image\s|ảnh\s)?\d{1,3}$/iu;

/** Alternative texts of pictures, numbered in a series: `… - 1`, `… - 2`. */
export const imageAlt: CleaningRule = {
  id: 'image-alt',
  description: 'Alternative texts of pictures, numbered in a series',
  find: (page) =>
    findInLines(page, (line, index) =>
      line.role === 'text' && line.text.length <= 420 && NUMBERED.test(line.text) && !line.ends
        ? removeLine(index, line)
        : null,
    ),
};
