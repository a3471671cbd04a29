import type { CreateWrapRule, Wrap } from '../rule.js';
import { alternate } from '../spaces.js';

/** Raises the endings of ordinals in figures ("1er", "2e") and of Roman ordinals of two letters or more ("IIe"). */
export const raiseOrdinals: CreateWrapRule = ({ ordinals, centuries }) => {
  if (ordinals.length === 0) return null;
  const endings = centuries === null ? '' : alternate(centuries.endings);
  const roman = endings === '' ? '' : `|(?:[IVX]{2,6}(?=(?:${endings})(?![\\p{L}\\p{N}]))|I(?=er(?!\\p{L})))`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,:/_-])(?:\\d{1,4}${roman})(?<ending>${alternate(ordinals)})(?![\\p{L}\\p{N}_]|['’]\\p{L})`,
    'gu',
  );
  return ({ text }) => {
    if (!/[\dIVX]\p{Ll}/u.test(text)) return [];
    return Array.from(text.matchAll(pattern), ({ index, 0: ordinal, groups }): Wrap => {
      const end = index + ordinal.length;
      return { start: end - (groups?.ending?.length ?? 0), end, tagName: 'sup', className: null };
    });
  };
};
