import type { CreateWrapRule, Wrap } from '../rule.js';
import { SMALL_CAPS_CLASS } from '../run.js';
import { alternate, SPACE_CLASS } from '../spaces.js';

/**
 * Sets the Roman numeral of a century in small capitals and raises its ending ("XXIe siècle"), also in pairs
 * ("XIXe et XXe siècles", "XIXe-XXe siècles").
 */
export const setCenturies: CreateWrapRule = ({ centuries }) => {
  if (centuries === null) return null;
  const { nouns, endings } = centuries;
  const ordinal = `[IVX]{1,6}(?:${alternate(endings)})`;
  const between = `(?:[-–]|${SPACE_CLASS}{0,2}[-–,]${SPACE_CLASS}{0,2}|${SPACE_CLASS}{1,2}\\p{Ll}{1,5}${SPACE_CLASS}{1,2}(?:\\p{Ll}{1,3}${SPACE_CLASS}{1,2})?)`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${ordinal}(?:${between}${ordinal}){0,3}(?=${SPACE_CLASS}{1,2}(?:${alternate(nouns)})(?!\\p{L}))`,
    'gu',
  );
  const single = new RegExp(`([IVX]{1,6})(${alternate(endings)})`, 'gu');
  return ({ text }) =>
    !/[IVX]\p{Ll}/u.test(text)
      ? []
      : Array.from(text.matchAll(pattern)).flatMap((match) =>
          Array.from(match[0].matchAll(single)).flatMap(({ index, 1: numeral = '', 2: ending = '' }): Wrap[] => {
            const start = match.index + index;
            const middle = start + numeral.length;
            return [
              { start, end: middle, tagName: 'span', className: SMALL_CAPS_CLASS },
              { start: middle, end: middle + ending.length, tagName: 'sup', className: null },
            ];
          }),
        );
};
