import { type CleaningRule, findInLines } from '../page.js';

const DASHED = /^([-–—*=]{1,3}\s)(?=\S)(.{2,120}?\S)(\s[-–—*=]{1,3})$/;

/** A heading between dashes, as agencies write them: `- "Mascarade" -`; the dashes go. */
export const dashedHeading: CleaningRule = {
  id: 'heading-marks',
  description: 'Dashes around headings',
  find: (page) =>
    findInLines(page, (line, index) => {
      const match = line.words <= 14 && line.text.length <= 140 && line.role === 'text' ? DASHED.exec(line.text) : null;
      if (match === null) return null;
      const start = match[1]?.length ?? 0;
      const end = start + (match[2]?.length ?? 0);
      return {
        index,
        pieces: [
          { start: 0, end: start, removed: true },
          { start, end, role: 'heading' },
          { start: end, end: line.text.length, removed: true },
        ],
      };
    }),
};
