import type { CreateRule, Edit } from '../rule.js';
import { isSpace, LINE_BREAK, NO_BREAK, OBJECT, SPACE_CLASS, WORD_CLASS } from '../spaces.js';

const EDGE = `${LINE_BREAK}${OBJECT}`;
const BEFORE = new RegExp(`(${SPACE_CLASS}(?<=${WORD_CLASS}.)${SPACE_CLASS}*)([,.)\\]}…”])(?=(.?))`, 'gu');
const AFTER = new RegExp(`([(\\[{“])(${SPACE_CLASS}+)(?=[^${EDGE}])`, 'gu');
/** Quick test: without one of these the patterns need not run. */
const MAYBE = new RegExp(`${SPACE_CLASS}[,.)\\]}…”]|[(\\[{“]${SPACE_CLASS}`);
const CLOSERS = ')]}»”"\'’.,;:!?…';
/** Marks before which a space may be meant; it is bound, not taken out. */
const BOUND = '…”';

/**
 * Takes out stray spaces before , . ) ] and after ( [ in narration; where the wording may not be touched, and before
 * … and ”, the space is made a no-break one, so that no closing mark starts a line and no opening one ends it.
 */
export const closeUpMarks: CreateRule =
  () =>
  ({ text, isQuoted }) => {
    if (!MAYBE.test(text)) return [];
    const edits: Edit[] = [];
    for (const match of text.matchAll(BEFORE)) {
      const [, spaces = '', mark = '', next = ''] = match;
      const start = match.index;
      const previous = text.charAt(start - 1);
      const ends = next === '' || isSpace(next) || CLOSERS.includes(next) || EDGE.includes(next);
      if (!ends || '([{«“'.includes(previous)) continue;
      const dots = mark === '.' && next === '.';
      const kept = BOUND.includes(mark) || dots || isQuoted(start + spaces.length);
      edits.push({ start, end: start + spaces.length, text: kept ? NO_BREAK : '' });
    }
    for (const match of text.matchAll(AFTER)) {
      const [, mark = '', spaces = ''] = match;
      const start = match.index + 1;
      const kept = mark === '“' || isQuoted(match.index);
      if (kept) edits.push({ start, end: start + spaces.length, text: NO_BREAK });
      else edits.push({ start, end: start + countOpen(spaces, start, isQuoted), text: '' });
    }
    return edits.sort((a, b) => a.start - b.start);
  };

/** How many of the spaces at `start` stand before a quotation begins: those inside belong to its wording. */
function countOpen(spaces: string, start: number, isQuoted: (index: number) => boolean): number {
  let count = 0;
  while (count < spaces.length && !isQuoted(start + count)) count += 1;
  return count;
}
