import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/registry.js';
import { markForeignRuns } from '../../../src/text/typography/mark-foreign-runs.js';
import { readXhtml, writeXhtml } from '../../../src/text/typography/xhtml-tree.js';
import { cpuTime } from '../../support/cpu-time.js';
import { SEED } from '../../support/seed.js';

const FIXTURES = new URL('../../fixtures/text/foreign-runs/', import.meta.url);
const languages = LANGUAGES.map(({ tag, iso6393, people: { functionWords } }) => ({ tag, iso6393, functionWords }));
const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, FIXTURES), 'utf8');
const mark = (html: string, language: string): string =>
  writeXhtml(markForeignRuns(readXhtml(html), { language, prefix: 'a-f', languages }));

describe('markForeignRuns', () => {
  it.each(readdirSync(FIXTURES))('marks %s', (name) => {
    const output = mark(read(name, 'input.html'), name);
    expect(output).toBe(read(name, 'expected.html'));
    expect(mark(output, name)).toBe(output);
  });

  it('keeps every character and gives each run an id of its own', () => {
    const words = [
      'Le',
      'fleuve',
      '河流',
      'Привет мир',
      'Nguyễn',
      'Thị',
      'Hoa',
      'et',
      '«',
      '»',
      'no river can live alone',
      '<em>',
      '</em>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (parts) => {
        const html = `<p>${parts.join(' ')}</p>`;
        const output = mark(html, 'fr');
        const ids = Array.from(output.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
        expect(output.replace(/<[^>]*>/g, '')).toBe(html.replace(/<[^>]*>/g, ''));
        expect(new Set(ids).size).toBe(ids.length);
        expect(mark(output, 'fr')).toBe(output);
      }),
      { seed: SEED },
    );
  });

  it.each(['đ ', '河 ', 'α, ', '« a b c d e » ', 'Nguyễn et '])('takes linear time over %s', (unit) => {
    const html = `<p>${unit.repeat(200_000 / unit.length)}</p>`;
    const time = cpuTime(() => {
      mark(html, 'fr');
    });
    expect(time).toBeLessThan(3_000);
  });
});
