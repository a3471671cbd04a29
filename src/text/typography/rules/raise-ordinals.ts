import type { WrapRule } from '../rule.js';
import { alternate } from '../spaces.js';

/** Raises the endings of ordinals in figures ("1er", "2e") and of Roman ordinals of two letters or more ("IIe"). */
export const raiseOrdinals: WrapRule = ({ text }, { ordinals, centuries }) => {
  if (ordinals.length === 0) return [];
  const roman =
    centuries === null
      ? ''
      : `|(?:[IVX]{2,6}(?=(?:${alternate(centuries.endings)})(?![\\p{L}\\p{N}]))|I(?=er(?!\\p{L})))`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,:/_-])(?:\\d{1,4}${roman})(?<ending>${alternate(ordinals)})(?![\\p{L}\\p{N}_]|['’]\\p{L})`,
    'gu',
  );
  return Array.from(text.matchAll(pattern), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.ending?.length ?? 0), end, tagName: 'sup', className: null };
  });
};
