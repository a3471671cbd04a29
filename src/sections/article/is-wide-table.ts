import type { Table } from 'mdast';
import { toPlainText } from '../../text/plain-text.js';
import type { Geometry } from '../section.js';
import { measureText } from '../timeline/measure-text.js';

/** Space between columns, in sizes of the type. */
const GUTTER = 0.8;
/** Part of the type area that a table of an article has. */
const SHARE = 0.88;
/** Words of a cell that are measured. */
const MOST_WORDS = 2_000;

/**
 * Tells whether the columns of a table do not fit side by side without breaking into their longest words. Such a table
 * would make the engine print the whole document smaller.
 */
export function isWideTable(table: Table, { width, tableSize }: Geometry): boolean {
  const columns: number[] = [];
  for (const row of table.children) {
    row.children.forEach((cell, index) => {
      const words = toPlainText(cell).split(/[\s\u00AD]+/);
      columns[index] = Math.max(columns[index] ?? 0, ...words.slice(0, MOST_WORDS).map(measureText));
    });
  }
  const needed = columns.reduce((sum, column) => sum + column + GUTTER, 0);
  return needed * tableSize > width * SHARE;
}
