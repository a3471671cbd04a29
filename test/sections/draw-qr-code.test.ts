import { describe, expect, it } from 'vitest';
import { drawQrCode } from '../../src/sections/draw-qr-code.js';

const QUIET_ZONE = 4;

/** Reads the dark modules back from the drawing, without the quiet zone. */
function readModules(svg: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]);
  const size = side - 2 * QUIET_ZONE;
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const row = modules[Number(y) - QUIET_ZONE];
    row?.fill(true, Number(x) - QUIET_ZONE, Number(x) - QUIET_ZONE + Number(width));
  }
  return modules;
}

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];
const FORMAT_MASK = 0b101010000010010;

/** Reads correction level and mask number (ISO/IEC 18004, 7.9). */
function readFormat(modules: readonly boolean[][]): { level: number; mask: number } {
  const columns = [0, 1, 2, 3, 4, 5, 7];
  const row = [...columns.map((column) => modules[8]?.[column]), modules[8]?.[8]];
  const column = [7, 5, 4, 3, 2, 1, 0].map((index) => modules[index]?.[8]);
  const bits = [...row, ...column].reduce((value, bit) => value * 2 + (bit ? 1 : 0), 0) ^ FORMAT_MASK;
  return { level: bits >> 13, mask: (bits >> 10) & 7 };
}

/** Decodes a symbol of versions 1 to 3, whose codewords are one block (ISO/IEC 18004, 7.7.3). */
function decode(modules: readonly boolean[][]): string {
  const size = modules.length;
  const alignment = size === 21 ? Number.NaN : size - 7;
  const isFunction = (row: number, column: number): boolean =>
    (row < 9 && column < 9) ||
    (row < 9 && column >= size - 8) ||
    (row >= size - 8 && column < 9) ||
    row === 6 ||
    column === 6 ||
    (Math.abs(row - alignment) <= 2 && Math.abs(column - alignment) <= 2);
  const mask = MASKS[readFormat(modules).mask] ?? (() => false);
  let bits = '';
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!isFunction(row, column)) bits += modules[row]?.[column] !== mask(row, column) ? '1' : '0';
      }
    }
    upwards = !upwards;
  }
  const read = (from: number, length: number): number => Number.parseInt(bits.slice(from, from + length), 2);
  expect(read(0, 4)).toBe(0b0100);
  return Array.from({ length: read(4, 8) }, (_, index) => String.fromCharCode(read(12 + 8 * index, 8))).join('');
}

describe('drawQrCode', () => {
  it.each(['https://a.example/', 'https://b.example/?q=%C3%A9&n=1', 'https://exemple.example/articles/1234'])(
    'draws %s so that it can be read back',
    (url) => {
      const modules = readModules(drawQrCode(url, 'qr1', 'Page') ?? '');
      expect(decode(modules)).toBe(url);
      // 00 stands for level M.
      expect(readFormat(modules).level).toBe(0);
    },
  );

  it('keeps a quiet zone of four modules', () => {
    const svg = drawQrCode('https://a.example/', 'qr1', 'Page') ?? '';
    const starts = Array.from(svg.matchAll(/M(\d+) (\d+)h/g), ([, x, y]) => Math.min(Number(x), Number(y)));
    expect(Math.min(...starts)).toBe(QUIET_ZONE);
  });

  it('is an image with a name', () => {
    const svg = drawQrCode('https://a.example/', 'qr1', 'Page <1> & "2"');
    expect(svg).toContain('role="img" aria-labelledby="qr1"');
    expect(svg).toContain('<title id="qr1">Page &lt;1&gt; &amp; &quot;2&quot;</title>');
  });

  it('draws no address that is too long for paper', () => {
    expect(drawQrCode(`https://a.example/${'x'.repeat(400)}`, 'qr1', 'Page')).toBeNull();
  });

  it('is the same every time', () => {
    expect(drawQrCode('https://a.example/', 'qr1', 'Page')).toBe(drawQrCode('https://a.example/', 'qr1', 'Page'));
  });
});
