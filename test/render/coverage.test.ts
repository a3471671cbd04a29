import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLenders } from '../../src/publish/load-fonts.js';
import {
  expandReferences,
  isTurned,
  planCoverage,
  readCodePoints,
  replaceUncovered,
  writeCodePoint,
} from '../../src/render/coverage.js';
import { readCmap } from '../../src/render/read-cmap.js';
import { createFonts } from '../support/publication.js';

const fonts = createFonts();

describe('readCmap', () => {
  const covered = (subset: string) =>
    readCmap(
      readFileSync(
        new URL(
          `../../node_modules/@fontsource/source-serif-4/files/source-serif-4-${subset}-400-normal.woff2`,
          import.meta.url,
        ),
      ),
    );
  const has = (codes: ReadonlySet<number>, text: string) =>
    [...text].every((character) => codes.has(character.codePointAt(0) ?? 0));

  test('lists what a font maps, and nothing else', () => {
    expect(has(covered('latin'), 'azAZ09éœŒ«»’…—€')).toBe(true);
    expect(has(covered('vietnamese'), 'ơƯạỹĐđ')).toBe(true);
    expect(covered('latin').has(0x4e2d)).toBe(false);
    expect(covered('latin').has(0xffff)).toBe(false);
  });

  test.each([new Uint8Array(), new Uint8Array(100), new TextEncoder().encode('wOF2'.padEnd(60, '\0'))])(
    'refuses what is no font',
    (bytes) => {
      expect(() => readCmap(bytes)).toThrow();
    },
  );
});

describe('planCoverage', () => {
  test('reads no font for plain ASCII', () => {
    const [font] = fonts;
    if (font === undefined) throw new Error('no font');
    expect(planCoverage([{ ...font, bytes: new Uint8Array() }], ['plain <p>text</p>'])).toEqual({
      uncovered: [],
      additions: [],
    });
  });

  test('lists what no font has, written out or referred to, also beyond the first plane', () => {
    expect(planCoverage(fonts, ['l’été à Hà Nội', '中 &#x6587; 😀 &#233;']).uncovered).toEqual([
      0x4e2d, 0x6587, 0x1f600,
    ]);
  });

  test('lists private and unassigned characters whatever the fonts say', () => {
    expect(planCoverage(fonts, ['\uE000 \uFFFF']).uncovered).toEqual([0xe000, 0xffff]);
  });

  test('borrows signs in every style from fonts that only lend, and letters of ligatures from nobody', async () => {
    const lenders = await loadLenders(resolve(import.meta.dirname, '../..'));
    const { uncovered, additions } = planCoverage(fonts, ['CO₂, 10⁵, → ■ ✓ ①, ﬁn, 中'], lenders);
    expect(uncovered).toEqual([0x4e2d, 0xfb01]);
    expect(replaceUncovered('ﬁn', new Set(uncovered))).toBe('fin');
    const styles = new Set(fonts.map(({ family, weight, style }) => `${family} ${weight} ${style}`));
    const lent = additions.filter(({ unicodeRange }) => unicodeRange.includes('U+2082'));
    expect(new Set(lent.map(({ family, weight, style }) => `${family} ${weight} ${style}`))).toEqual(styles);
    expect(planCoverage(fonts, ['été'], lenders).additions.map(({ fileName }) => fileName)).not.toContain('roboto');
  });

  test('asks no glyph for spaces and invisible characters', () => {
    expect(planCoverage(fonts, ['a\u202Fb\u00A0c\u2009d\u00ADe\u2060f\u200Bg\uFEFF']).uncovered).toEqual([]);
  });

  test('lends a character to the families that lack it', () => {
    const sans = fonts.filter(({ family, fileName }) => family === 'Source Sans 3' && fileName.includes('latin'));
    const serif = fonts.filter(({ family }) => family === 'Source Serif 4');
    const { uncovered, additions } = planCoverage([...sans, ...serif], ['Nguyễn']);
    expect(uncovered).toEqual([]);
    expect(
      additions.map(({ family, weight, style, fileName, unicodeRange }) => [
        family,
        weight,
        style,
        fileName,
        unicodeRange,
      ]),
    ).toEqual([
      ['Source Sans 3', 400, 'normal', 'source-serif-4-vietnamese-400-normal.woff2', 'U+1EC5'],
      ['Source Sans 3', 700, 'normal', 'source-serif-4-vietnamese-700-normal.woff2', 'U+1EC5'],
    ]);
  });
});

describe('replaceUncovered', () => {
  test('writes code points for what is not covered', () => {
    expect(replaceUncovered('a中é😀', new Set([0x4e2d, 0x1f600]))).toBe('a[U+4E2D]é[U+1F600]');
    expect(replaceUncovered('rendez\u2011vous', new Set([0x2011]))).toBe('rendez\u2060-\u2060vous');
    expect(writeCodePoint(0xe9)).toBe('[U+00E9]');
  });

  test('expands references beyond ASCII alone', () => {
    expect(expandReferences('&#233;&#xE9;&#60;&lt;&#x110000;&#xD800;')).toBe('éé&#60;&lt;&#x110000;\uD800');
  });
});

test('reads code points back, broken over lines or not', () => {
  expect(readCodePoints('a[U+4E2D]é[U+1F6\n00] [U+] [U+110000]')).toBe('a中é😀 [U+] [U+110000]');
});

test('knows letters that run from right to left', () => {
  expect(isTurned(new Set([0x4e2d, 0x1f600]))).toBe(false);
  expect(isTurned(new Set([0x4e2d, 0x646]))).toBe(true);
});
