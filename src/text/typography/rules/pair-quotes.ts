import { canClose, canOpen } from '../find-quotations.js';
import type { CreateRule, Edit } from '../rule.js';

/**
 * Sets straight double marks as the quotation marks of the language, when all of them in the run stand outside other
 * marks and pair without doubt: opening and closing by turns, each by its neighbours.
 */
export const pairQuotes: CreateRule =
  ({ quotes }) =>
  ({ text, isOpen }) => {
    if (!text.includes('"')) return [];
    const marks = Array.from(text.matchAll(/["«»“”„]/g)).filter(({ index }) => isOpen(index));
    const straight = outermostStraight(marks.map((match) => ({ mark: match[0], index: match.index })));
    if (straight.length === 0 || straight.length % 2 === 1) return [];
    const edits: Edit[] = [];
    for (const [turn, index] of straight.entries()) {
      const opens = turn % 2 === 0;
      if (opens ? !canOpen(text, index) : !canClose(text, index)) return [];
      const mark = opens ? `${quotes.open}${quotes.space}` : `${quotes.space}${quotes.close}`;
      edits.push({ start: index, end: index + 1, text: mark });
    }
    return edits;
  };

/** Leaves out straight marks inside other marks, and those other marks. */
function outermostStraight(marks: readonly { readonly mark: string; readonly index: number }[]): number[] {
  const straight: number[] = [];
  let depth = 0;
  let inside = false;
  for (const { mark, index } of marks) {
    if (mark === '"') {
      if (depth > 0) continue;
      straight.push(index);
      inside = !inside;
    } else if (!inside) depth = Math.max(0, depth + (mark === '»' || mark === '”' ? -1 : 1));
  }
  return straight;
}
