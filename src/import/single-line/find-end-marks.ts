import { findOpening, type Lexicon, toKey } from '../lexicon.js';
import { findSeam } from './find-seam.js';
import type { SentenceEnd } from './sentence-end.js';

/** Finds source line, comment counter and copyright in the second half. */
export function findEndMarks(text: string): number[] {
  const offset = Math.floor(text.length * 0.4);
  const tail = text.slice(offset);
  const marks = [
    /\b(?:Source|Sources|Lien|Link|URL)\s?:\s?https?:\/\/\S+/,
    /(?:Comments?|Commentaires?)\s?\(\d+\)|\b\d{1,5}\s(?:comments?|commentaires?)\b/,
    /[([](?:Photo|Photos|Image|Crédit|Credit|Picture|Illustration)s?\s?:[^()[\]]{2,60}[)\]]/,
  ];
  const rights = /©|\bCopyright\b/.exec(tail);
  const found = marks.flatMap((mark) => {
    const match = mark.exec(tail);
    return match === null ? [] : [offset + match.index, offset + match.index + match[0].length];
  });
  return rights === null ? found : [...found, offset + rights.index];
}

/** Finds links to other articles inside the text: from "Also read:" to where the next sentence starts. */
export function findRelated(text: string, ends: readonly SentenceEnd[], lexicon: Lexicon): number[] {
  const { relatedLines, relatedOpenings, creditsOpenings } = lexicon.lists;
  return ends.flatMap(({ at }, index) => {
    const key = toKey(text.slice(at, at + 60));
    const opening =
      findOpening(relatedOpenings, key) ?? findOpening(creditsOpenings, key) ?? findOpening(relatedLines, key);
    if (opening === null || !(opening.includes(' ') || key.startsWith(`${opening} :`))) return [];
    const seam = findSeam(text, at, 220, lexicon);
    const next = ends[index + 1]?.at;
    return [at, seam ?? next ?? text.length];
  });
}
