import { findQuotations, type Quotations } from './find-quotations.js';
import type { Run } from './run.js';
import type { Carried } from './run-state.js';

/** A quotation that runs on for more blocks than this is a mark that somebody forgot. */
const MAX_BLOCKS = 12;
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”' };

/** Tells of each run how much of it belongs to a quotation that an earlier block opened and a later one closes. */
export function carryQuotations(runs: readonly Run[]): Carried[] {
  const found = runs.map(({ pieces }) => findQuotations(pieces.map(({ text }) => text).join(''), false));
  const carried: Carried[] = runs.map(() => 'none');
  for (const [index, { unclosed }] of found.entries()) {
    const closing = unclosed === null ? undefined : CLOSING[unclosed];
    const end = closing === undefined ? null : findEnd(found, index, closing);
    if (end === null) continue;
    carried.fill('all', index + 1, end);
    carried[end] = 'to-closing-mark';
  }
  return carried;
}

/** Finds the block with the closing mark; none when another quotation begins before. */
function findEnd(found: readonly Quotations[], from: number, closing: string): number | null {
  for (let index = from + 1; index <= from + MAX_BLOCKS; index += 1) {
    const quotations = found[index];
    if (quotations === undefined) return null;
    if (quotations.stray?.mark === closing) return index;
    if (quotations.unclosed !== null || quotations.ranges.length > 0) return null;
  }
  return null;
}
