#!/usr/bin/env node
/** Draws the picture of the README: a few pages of `output/dossier.pdf` side by side. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPages } from './draw-pages.mjs';
import { writePalettePng } from './palette-png.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const PICTURE = join(ROOT, 'test/golden/pages/overview.png');
const TARGETS = ['glance', 'chronology', 'speakers', 'art1'];
/** Width of the picture, and the space around each page, in pixels. */
const WIDTH = 1400;
const GAP = 14;
const DESK = 0xd5;
const EDGE = 0xa8;

const pages = await openPages(readFileSync(process.argv[2] ?? join(ROOT, 'output/dossier.pdf')));
const found = await Promise.all(TARGETS.map((target) => pages.findPage(target)));
const numbers = [1, ...found.filter((number) => number !== null)];
const first = await pages.draw(1, 72);
const pageWidth = Math.floor((WIDTH - GAP) / numbers.length) - GAP;
const drawn = [];
for (const number of numbers) drawn.push(await pages.draw(number, (72 * pageWidth) / first.width));
await pages.close();

const height = Math.max(...drawn.map((page) => page.height)) + 2 * GAP;
const data = new Uint8ClampedArray(WIDTH * height * 4).fill(DESK);
for (const [index, page] of drawn.entries()) {
  const left = GAP + index * (pageWidth + GAP);
  for (let y = -1; y <= page.height; y += 1) {
    const start = ((GAP + y) * WIDTH + left - 1) * 4;
    data.fill(EDGE, start, start + (page.width + 2) * 4);
    if (y < 0 || y === page.height) continue;
    data.set(page.data.subarray(y * page.width * 4, (y + 1) * page.width * 4), start + 4);
  }
}
const png = writePalettePng({ width: WIDTH, height, data });
writeFileSync(PICTURE, png);
process.stderr.write(`${PICTURE}: ${WIDTH} × ${height}, ${png.length} bytes\n`);
