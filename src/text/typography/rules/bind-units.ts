import type { Edit, Rule } from '../rule.js';
import { alternate, NO_BREAK, SPACE_CLASS } from '../spaces.js';

/** Signs that may follow a number without a space and in some languages must not. */
const SIGNS = /(?<=\d)[%‰€](?![\p{L}\p{N}])/gu;

/** Binds units, currencies and large number words to the number before them ("5 km", "2,5 millions", "14 h 30"). */
export const bindUnits: Rule = ({ text }, { units, signSpace }) => {
  const before = new RegExp(`(?<=\\d)${SPACE_CLASS}+(?=(?:${alternate(units)})(?![\\p{L}\\p{N}'’]))`, 'gu');
  const minutes = new RegExp(`(?<=\\d${SPACE_CLASS}?h)${SPACE_CLASS}+(?=[0-5]\\d(?!\\d))`, 'gu');
  const bound = [before, minutes].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): Edit => {
      const start = match.index;
      return { start, end: start + match[0].length, text: NO_BREAK };
    }),
  );
  const added =
    signSpace === null
      ? []
      : Array.from(text.matchAll(SIGNS), (match): Edit => {
          const start = match.index;
          return { start, end: start + 1, text: `${signSpace}${match[0]}` };
        });
  return [...bound, ...added].sort((a, b) => a.start - b.start);
};
