import { canClose, canOpen, isDoubled } from '../find-quotations.js';
import type { CreateRule, Edit } from '../rule.js';

/**
 * Sets straight single marks in languages that quote with them: an apostrophe for omitted letters or figures ("’tis",
 * "’90s"), an opening mark when a closing one follows, else an apostrophe or closing mark where a word ends.
 */
export const curlSingleQuotes: CreateRule = ({ singleQuotes }) =>
  singleQuotes === null
    ? null
    : ({ text }) => {
        if (!text.includes("'")) return [];
        const marks = Array.from(text.matchAll(/['’]/g), ({ index }) => index);
        const lastClosing = marks.findLast((index) => canClose(text, index)) ?? -1;
        return marks.flatMap((index): Edit[] => {
          if (text.charAt(index) !== "'" || isDoubled(text, index)) return [];
          const to = (mark: string): Edit[] => [{ start: index, end: index + 1, text: mark }];
          if (!canOpen(text, index)) return canClose(text, index) ? to(singleQuotes.close) : [];
          const word = /^[\p{L}\p{N}]+/u.exec(text.slice(index + 1, index + 13))?.[0].toLowerCase() ?? '';
          if (singleQuotes.elisions.includes(word) || /^\d/.test(word)) return to(singleQuotes.close);
          return index < lastClosing ? to(singleQuotes.open) : [];
        });
      };
