import { fold } from '../../text/fold.js';
import { findOpening, type Lexicon, toKey } from '../lexicon.js';
import { findSeam } from './find-seam.js';
import type { SentenceEnd } from './sentence-end.js';

const CREDIT =
  /(?<=[.!?»”")]\s?)(?:Photos?|Images?|Crédits?(?:\sphoto)?|Credits?|Pictures?|Illustration)\s?:\s?(?=\p{Lu})/gu;
/** Longest caption before its credit, and longest credit, in characters. */
const CAPTION = 220;

/** Half-open range of characters. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Finds captions inside the text: the sentence before `Photo : X`, up to where the next sentence starts. */
export function findCaptions(text: string, ends: readonly SentenceEnd[], lexicon: Lexicon): LineRange[] {
  return [...text.matchAll(CREDIT)].slice(0, 40).flatMap((match) => {
    const from = ends.findLast(({ at }) => at < match.index - 3)?.at;
    const after = match.index + match[0].length;
    const related = findRelatedAt(text, after, lexicon);
    // Behind the last sentence it is the credit of the page's picture, and the sentence no caption.
    if (related !== null) return [{ from: match.index, to: related }];
    const to = findNameEnd(text, after, lexicon) ?? findSeam(text, after, CAPTION, lexicon) ?? after;
    return from === undefined || match.index - from > CAPTION ? [] : [{ from, to }];
  });
}

/** Characters behind a credit in which a link to another article follows the name. */
const NAME = 60;

/** Gives where "Read also:" follows the name of a credit; null without one. */
function findRelatedAt(text: string, from: number, { lists }: Lexicon): number | null {
  for (const { index } of text.slice(from, from + NAME).matchAll(/(?<=\s)\p{Lu}/gu)) {
    const key = toKey(text.slice(from + index, from + index + NAME));
    const opening = findOpening(lists.relatedOpenings, key) ?? findOpening(lists.relatedLines, key);
    if (opening !== null && (opening.endsWith(':') || key.startsWith(`${opening} :`))) return from + index;
  }
  return null;
}

/** Gives where a name of up to four words ends before a sentence that opens with a function word; null without one. */
function findNameEnd(text: string, from: number, { lists }: Lexicon): number | null {
  const words = [...text.slice(from, from + 120).matchAll(/\p{Lu}[\p{L}'’.-]*(?=\s|$)/gu)].slice(0, 5);
  const next = words.findIndex(
    ([word], index) => index > 0 && lists.functionWords.has(fold(word.split(/['’]/)[0] ?? word)),
  );
  const before = words
    .slice(0, Math.max(next, 0))
    .map(([word]) => word)
    .join(' ');
  return next > 0 && text.startsWith(before, from) ? from + (words[next]?.index ?? 0) : null;
}
