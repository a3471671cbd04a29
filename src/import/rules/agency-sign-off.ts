import { type CleaningRule, type Finding, findInLines, removeLine } from '../page.js';

const ALONE = /^[([/\-–— ]{1,3}[^()[\].!?:]{2,40}[)\]/]$/;
/** Capitals with strokes, after the last full stop: `… à Nouakchott. (AFP)`. */
const AT_END = /[.!?…»”"]\s{0,2}[([](?=[^()[\]]{0,40}\p{Lu}{2})[\p{Lu}\p{N}][\p{L}\p{N}+./& -]{1,30}[)\]]$/u;

/** The sign of the agency at the end of a text: `(AFP)`, `(TTXVN/Vietnam+)`. */
export const agencySignOff: CleaningRule = {
  id: 'agency-sign-off',
  description: 'The sign of a news agency',
  find: (page) =>
    findInLines(page, (line, index): Finding | null => {
      if (line.text.length <= 44 && line.words <= 6 && ALONE.test(line.text) && /\p{Lu}/u.test(line.text))
        return removeLine(index, line);
      const offset = Math.max(0, line.text.length - 60);
      const match = AT_END.exec(line.text.slice(offset));
      if (match === null) return null;
      const start = offset + match.index + 1;
      return {
        index,
        pieces: [
          { start: 0, end: start },
          { start, end: line.text.length, removed: true },
        ],
      };
    }),
};
