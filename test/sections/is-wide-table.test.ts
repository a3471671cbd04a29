import type { Table } from 'mdast';
import { expect, test } from 'vitest';
import { isWideTable } from '../../src/sections/article/is-wide-table.js';
import { parseMarkdown } from '../../src/text/markdown.js';

const A4 = { width: 468, height: 703, fontSize: 9.2, textSize: 10.5, tableSize: 9 };

function table(columns: number, cell: string): Table {
  const row = `| ${Array.from({ length: columns }, () => cell).join(' | ')} |`;
  const [node] = parseMarkdown(`${row}\n|${'---|'.repeat(columns)}\n${row}\n`).children;
  if (node?.type !== 'table') throw new Error('no table');
  return node;
}

test.each([
  [4, 'un texte de plusieurs mots qui se répartit sur des lignes', false],
  [24, 'considérablement', true],
  [1, 'm'.repeat(200), true],
  [8, '12,5', false],
])('%i columns of %j: wide is %j', (columns, cell, wide) => {
  expect(isWideTable(table(columns, cell), A4)).toBe(wide);
});
