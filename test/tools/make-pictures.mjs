#!/usr/bin/env node
/** Draws the picture of the README: six pages of `output/dossier.pdf`, three a row. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPages } from './draw-pages.mjs';
import { writePalettePng } from './palette-png.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const PICTURE = join(ROOT, 'test/golden/pages/overview.png');
const TARGETS = ['glance', 'chronology', 'speakers', 'art1', 'sources'];
const COLUMNS = 3;
/** Width of the picture, and the space around each page, in pixels. */
const WIDTH = 1400;
const GAP = 16;
const DESK = 0xd5;
const EDGE = 0xa8;
/** Pages are drawn this much larger and averaged, which keeps fine strokes. */
const OVERSAMPLE = 3;

const pages = await openPages(readFileSync(process.argv[2] ?? join(ROOT, 'output/dossier.pdf')));
const found = await Promise.all(TARGETS.map((target) => pages.findPage(target)));
const numbers = [1, ...found.filter((number) => number !== null)];
const { width: points } = await pages.draw(1, 72);
const pageWidth = Math.floor((WIDTH - GAP) / COLUMNS) - GAP;
const drawn = [];
for (const number of numbers) drawn.push(shrink(await pages.draw(number, (72 * pageWidth * OVERSAMPLE) / points)));
await pages.close();

const pageHeight = Math.max(...drawn.map((page) => page.height));
const height = GAP + Math.ceil(drawn.length / COLUMNS) * (pageHeight + GAP);
const data = new Uint8ClampedArray(WIDTH * height * 4).fill(DESK);
for (const [index, page] of drawn.entries()) {
  const left = GAP + (index % COLUMNS) * (pageWidth + GAP);
  const top = GAP + Math.floor(index / COLUMNS) * (pageHeight + GAP);
  for (let y = -1; y <= page.height; y += 1) {
    const start = ((top + y) * WIDTH + left - 1) * 4;
    data.fill(EDGE, start, start + (page.width + 2) * 4);
    if (y < 0 || y === page.height) continue;
    data.set(page.data.subarray(y * page.width * 4, (y + 1) * page.width * 4), start + 4);
  }
}
const png = writePalettePng({ width: WIDTH, height, data });
writeFileSync(PICTURE, png);
process.stderr.write(`${PICTURE}: ${WIDTH} × ${height}, ${png.length} bytes\n`);

/** Averages squares of pixels. */
function shrink(page) {
  const [width, height] = [Math.floor(page.width / OVERSAMPLE), Math.floor(page.height / OVERSAMPLE)];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let part = 0; part < OVERSAMPLE ** 2; part += 1) {
          const row = y * OVERSAMPLE + Math.floor(part / OVERSAMPLE);
          const column = x * OVERSAMPLE + (part % OVERSAMPLE);
          sum += page.data[(row * page.width + column) * 4 + channel];
        }
        data[(y * width + x) * 4 + channel] = sum / OVERSAMPLE ** 2;
      }
    }
  }
  return { width, height, data };
}
