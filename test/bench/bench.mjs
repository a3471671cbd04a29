/**
 * Measures the program against a plain Puppeteer print of the same HTML, in one run. Linux only (memory from /proc).
 * Usage: npm run bench -- [sizes, e.g. 5,50,200,1000]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure } from './measure.mjs';
import { varySample } from './vary-sample.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const sizes = (process.argv[2] ?? '5,50,200,1000').split(',').map(Number);
const work = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
const node = process.execPath;
const rows = [];
const mega = (bytes) => Math.round(bytes / 2 ** 20);
try {
  for (const size of sizes) {
    const folder = join(work, `articles-${size}`);
    varySample(join(ROOT, 'content/raw'), folder, size);
    const html = join(work, `${size}.html`);
    const browser = execFileSync(node, [
      '--max-old-space-size=8192',
      join(import.meta.dirname, 'make-print-html.mjs'),
      folder,
      html,
    ])
      .toString()
      .trim();
    const bare = await measure(node, [
      join(import.meta.dirname, 'bare-print.mjs'),
      html,
      join(work, 'bare.pdf'),
      browser,
    ]);
    const args = [join(ROOT, 'dist/cli/main.js'), 'build', folder, '--out', join(work, `out-${size}`), '--quiet'];
    const ours = await measure(node, args);
    if (bare.code !== 0 || ours.code !== 0) throw new Error(`${size} articles failed: ${bare.stderr}${ours.stderr}`);
    rows.push({ size, bare, ours });
    console.error(`${size} articles: ${ours.seconds.toFixed(1)} s against ${bare.seconds.toFixed(1)} s`);
  }
  console.log(
    '| articles | plain print, s | dossier, all formats, s | ratio | s an article | plain print, MB | dossier, MB |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { size, bare, ours } of rows) {
    const cells = [size, bare.seconds.toFixed(1), ours.seconds.toFixed(1), (ours.seconds / bare.seconds).toFixed(2)];
    console.log(`| ${[...cells, (ours.seconds / size).toFixed(3), mega(bare.bytes), mega(ours.bytes)].join(' | ')} |`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
