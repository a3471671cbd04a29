import type { CreateRule, Edit } from '../rule.js';
import { SPACE_CLASS } from '../spaces.js';

/** Groups of three that are there already, with any space between them. */
const GROUPED = new RegExp(
  `(?<![\\p{L}\\p{N}.,+/_-]|\\d${SPACE_CLASS})\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?![\\p{L}\\p{N}]|[.,/_-]\\d|${SPACE_CLASS}\\d)`,
  'gu',
);
/** A bare integer of five digits or more that no neighbour makes an identifier. */
const BARE =
  /(?<![\p{L}\p{N}.,:+/_#°º§-]|\d[ \t\n\r\u00a0\u2000-\u200a\u202f\u205f\u3000])[1-9]\d{4,14}(?![\p{L}\p{N}_°]|[.:/-][\p{L}\p{N}]|,\d{3}(?!\d))/gu;
const WORD_BEFORE = /(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,30})[.:]?$/u;
const WORD_AFTER = new RegExp(`^(?:,\\d{1,2})?(?:${SPACE_CLASS}{1,3}(\\p{L}+)|${SPACE_CLASS}{0,3}[%‰€$£])`, 'u');

/**
 * Groups integers by threes where the language does: spaces that are there become the separator everywhere, and in
 * narration large bare counts get it. A bare number counts something when a word in lower case or a sign follows and
 * nothing before it (a capitalised word inside the sentence, "article", "résolution") makes it a name.
 */
export const groupNumbers: CreateRule = ({ grouping }) =>
  grouping === null
    ? null
    : ({ text }) => {
        if (!/\d{3}/.test(text)) return [];
        const edits: Edit[] = [];
        for (const match of text.matchAll(GROUPED)) {
          for (const { index } of match[0].matchAll(/\D/g)) {
            const start = match.index + index;
            edits.push({ start, end: start + 1, text: grouping.separator });
          }
        }
        for (const match of text.matchAll(BARE)) {
          const [digits] = match;
          if (Number(digits) < grouping.from || !isCount(text, match.index, digits.length, grouping.notAfter)) continue;
          const groups = digits.replace(/\B(?=(?:\d{3})+$)/g, grouping.separator);
          edits.push({ start: match.index, end: match.index + digits.length, text: groups });
        }
        return edits.sort((a, b) => a.start - b.start);
      };

function isCount(text: string, index: number, length: number, notAfter: readonly string[]): boolean {
  const after = WORD_AFTER.exec(text.slice(index + length, index + length + 40));
  if (after === null || /^\p{Lu}/u.test(after[1] ?? '')) return false;
  const before = text.slice(Math.max(0, index - 40), index).trimEnd();
  if (/[°º#§]$/.test(before)) return false;
  const word = WORD_BEFORE.exec(before)?.[1];
  if (word === undefined) return true;
  if (notAfter.includes(word.toLowerCase()) || /\p{Lu}.*\p{Lu}/u.test(word)) return false;
  return !/\p{Lu}/u.test(word) || /(?:^|[.!?…»])$/.test(before.replace(/[.:]$/, '').slice(0, -word.length).trimEnd());
}
