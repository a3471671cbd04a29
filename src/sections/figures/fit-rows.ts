import type { Geometry } from '../section.js';
import { measureText } from '../timeline/measure-text.js';
import type { FigureRow } from './view-figures.js';

/** Line height and padding of a row, in sizes of its type; see `table` in the print styles. */
const LINE = 1.34;
const PADDING = 0.72;
/** Parts of the width that the columns take; see `.figures` in the print styles. */
const VALUE_SHARE = 0.14;
const COUNTS_SHARE = 0.46;
const SOURCE_SHARE = 0.23;
/** The words stand in the text face, which is wider than the measured one; what is counted stands in bold. */
const SERIF = 1.06;
const BOLD = 1.05;
/** Space between columns, in sizes of the type, and how full lines are that break between words. */
const GUTTER = 0.7;
const FILL = 0.95;
/** Widths in sizes of the table's type: of "art. 3, § 3, p. 21; " in its smaller type, and of the flag of a conflict. */
const REFERENCE = 5.3;
const FLAG = 5;
/** Characters of "art. 3, § 3", and the width of a digit. */
const SHORT = 11;
const DIGIT = 0.55;

/** Keeps the rows that find room in `room` points of height, in any case the first `fewest`. */
export function fitRows(
  rows: readonly FigureRow[],
  { width, tableSize }: Geometry,
  room: number,
  fewest: number,
): FigureRow[] {
  const columnOf = (share: number): number => ((width * share) / tableSize - GUTTER) * FILL;
  const [value, counts, source] = [columnOf(VALUE_SHARE), columnOf(COUNTS_SHARE), columnOf(SOURCE_SHARE)];
  const linesOf = (measure: number, column: number): number => (measure === 0 ? 0 : Math.ceil(measure / column));
  let left = room;
  return rows.filter((row, index) => {
    const unit = measureText(row.unit) * BOLD + (row.conflict === null ? 0 : FLAG);
    const words = linesOf(unit, counts) + linesOf(measureText(row.text.text) * SERIF, counts);
    const sources = linesOf(measureText(row.saidBy ?? ''), source) + linesOfReferences(row, source);
    const values = linesOf(measureText(row.value) * BOLD, value);
    left -= tableSize * (LINE * Math.max(words, sources, values) + PADDING);
    return left >= 0 || index < fewest;
  });
}

/** Each reference stays on one line. A dossier of ten articles and more has pages of three digits. */
function linesOfReferences({ references }: FigureRow, column: number): number {
  const longest = Math.max(0, ...references.map(({ text }) => text.length));
  const width = REFERENCE + Math.max(0, longest - SHORT) * DIGIT * 2;
  return Math.ceil(references.length / Math.max(1, Math.floor(column / width)));
}

/** Estimates the height of the box of conflicts, in points. */
export function conflictsHeight(conflicts: number, { tableSize }: Geometry): number {
  return conflicts === 0 ? 0 : (3.4 + conflicts * 1.6) * tableSize * 1.4;
}
