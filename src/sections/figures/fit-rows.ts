import type { Geometry } from '../section.js';
import { measureText } from '../timeline/measure-text.js';
import type { FigureRow } from './view-figures.js';

/** Line height and padding of a row, in sizes of its type; see `table` in the print styles. */
const LINE = 1.34;
const PADDING = 0.72;
/** Parts of the width that the columns "what it counts" and "source" take. */
const COUNTS_SHARE = 0.46;
const SOURCE_SHARE = 0.23;
/** The words stand in the text face, which is wider than the measured one. */
const SERIF = 1.06;
/** Space between columns, in sizes of the type, and how full lines are that break between words. */
const GUTTER = 0.7;
const FILL = 0.95;
/** Width of "art. 3, § 3, p. 21; " in sizes of its type. */
const REFERENCE = 6.7;

/** Keeps the rows that find room in `room` points of height, in any case the first `fewest`. */
export function fitRows(
  rows: readonly FigureRow[],
  { width, tableSize }: Geometry,
  room: number,
  fewest: number,
): FigureRow[] {
  const textWidth = ((width * COUNTS_SHARE) / tableSize - GUTTER) * FILL;
  const perLine = Math.max(1, Math.floor((width * SOURCE_SHARE) / (tableSize * 0.86 * REFERENCE)));
  let left = room;
  return rows.filter((row, index) => {
    const words = (row.unit === '' ? 0 : 1) + Math.ceil((measureText(row.text.text) * SERIF) / textWidth);
    const sources = (row.saidBy === null ? 0 : 1) + Math.ceil(row.references.length / perLine);
    left -= tableSize * (LINE * Math.max(words, sources) + PADDING);
    return left >= 0 || index < fewest;
  });
}

/** Estimates the height of the box of conflicts, in points. */
export function conflictsHeight(conflicts: number, { tableSize }: Geometry): number {
  return conflicts === 0 ? 0 : (3.4 + conflicts * 1.6) * tableSize * 1.4;
}
