import type { CreateRule, Edit } from '../rule.js';
import { alternate, NO_BREAK, SPACE_CLASS } from '../spaces.js';

/** Signs that may follow a number without a space and in some languages must not. */
const SIGNS = /(?<=\d)[%‰€](?![\p{L}\p{N}])/gu;

/** Binds units, currencies and large number words to the number before them ("5 km", "2,5 millions", "14 h 30"). */
export const bindUnits: CreateRule = ({ units, signSpace }) => {
  const before = new RegExp(`(?<=\\d)${SPACE_CLASS}+(?=(?:${alternate(units)})(?![\\p{L}\\p{N}'’]))`, 'gu');
  const minutes = new RegExp(`(?<=\\d${SPACE_CLASS}?h)${SPACE_CLASS}+(?=[0-5]\\d(?!\\d))`, 'gu');
  return ({ text }) => {
    if (!/\d/.test(text)) return [];
    const edits = [before, minutes].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ index: start, 0: spaces }): Edit => {
        return { start, end: start + spaces.length, text: NO_BREAK };
      }),
    );
    const signs = signSpace === null ? [] : text.matchAll(SIGNS);
    for (const { index: start, 0: sign } of signs) edits.push({ start, end: start + 1, text: `${signSpace}${sign}` });
    return edits.sort((a, b) => a.start - b.start);
  };
};
