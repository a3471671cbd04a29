import { describe, expect, it } from 'vitest';
import { fitRows } from '../../src/sections/figures/fit-rows.js';
import type { FigureRow } from '../../src/sections/figures/view-figures.js';

const A4 = { width: 468, height: 703, fontSize: 9.2, textSize: 10.5, tableSize: 9 };
const row = (text: string, references = 1, place = 'r'): FigureRow => ({
  ...{ value: '12', unit: 'pays', text: { text, lang: null, id: null }, asOf: '—', saidBy: null, marks: [] },
  ...{ conflict: null, sources: [], note: null, more: false },
  references: Array.from({ length: references }, () => ({ target: 't', text: place, pagePrefix: '', after: '' })),
});
const rows = (count: number, text: string, references?: number) =>
  Array.from({ length: count }, () => row(text, references));

describe('fitRows', () => {
  it('keeps what the room holds', () => {
    expect(fitRows(rows(30, 'court'), A4, 303, 0)).toHaveLength(9);
  });

  it('keeps fewer of higher rows', () => {
    expect(fitRows(rows(30, 'des mots '.repeat(9)), A4, 303, 0)).toHaveLength(7);
    expect(fitRows(rows(30, 'court', 9), A4, 303, 0)).toHaveLength(4);
  });

  it('counts a line for each reference that is too long for two on one', () => {
    const of = (place: string) => fitRows(Array(30).fill(row('court', 4, place)), A4, 303, 0).length;
    expect(of('art. 123, § 10')).toBeLessThan(of('art. 1, § 1'));
  });

  it('keeps the fewest in any case', () => {
    expect(fitRows(rows(30, 'court'), A4, 0, 4)).toHaveLength(4);
  });
});
