import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runCli } from '../support/run-cli.js';
import { openPages, type Pages } from '../tools/draw-pages.mjs';
import { writePalettePng } from '../tools/palette-png.mjs';

const GOLDEN = join(ROOT, 'test/golden/pages');
const DPI = 60;
/** Part of the pixels that may differ: two moved lines of text change about four in a thousand. */
const TOLERANCE = 0.002;
/** Pages by what falls on them; `cover` is the first page. */
const THEMES = [
  ['institution', 'a4', ['cover', 'glance', 'contents', 'chronology', 'speakers', 'participation', 'art1', 'sources']],
  ['press', 'a4', ['cover', 'art1']],
  ['press', 'a5', ['glance', 'art1']],
  ['large-print', 'a4', ['glance']],
  ['large-print', 'a5', ['chronology-table', 'figures']],
] as const;

describe.each(THEMES)('pages of the sample in the theme %s on %s', (theme, paper, targets) => {
  let folder = '';
  let pages: Pages;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'));
    const args = [
      'build',
      join(ROOT, 'content'),
      '--out',
      folder,
      '--formats',
      'pdf',
      '--theme',
      theme,
      '--paper',
      paper,
    ];
    const { stderr } = await runCli(args, { timeout: 300_000 });
    expect(existsSync(join(folder, 'dossier.pdf')), stderr).toBe(true);
    pages = await openPages(readFileSync(join(folder, 'dossier.pdf')));
  }, 320_000);

  afterAll(async () => {
    await pages?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(targets.map((target) => [target]))('%s', async (target) => {
    const number = target === 'cover' ? 1 : await pages.findPage(target);
    if (number === null) throw new Error(`No page for ${target}`);
    const { width, height, data } = await pages.draw(number, DPI);
    const file = join(GOLDEN, `${theme}-${paper}-${target}.png`);
    if (process.env.DOSSIER_UPDATE === '1') {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(file, writePalettePng({ width, height, data }));
    }
    const golden = PNG.sync.read(readFileSync(file));
    expect([width, height]).toEqual([golden.width, golden.height]);
    const different = new PNG({ width, height });
    const count = pixelmatch(golden.data, data, different.data, width, height, { threshold: 0.2 });
    const kept = join(tmpdir(), `dossier-${theme}-${paper}-${target}`);
    if (count > width * height * TOLERANCE) {
      writeFileSync(`${kept}-actual.png`, writePalettePng({ width, height, data }));
      writeFileSync(`${kept}-difference.png`, PNG.sync.write(different));
    }
    expect(count, `See ${kept}-*.png; npm run test:update accepts the page`).toBeLessThanOrEqual(
      width * height * TOLERANCE,
    );
  });
});
