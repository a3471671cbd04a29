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
/** Runs of each, one after the other in turn; of their times the middle one counts. */
const runsOf = (size) => (size <= 10 ? 9 : size <= 100 ? 3 : 1);
const work = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
const node = process.execPath;
const rows = [];
const mega = (bytes) => Math.round(bytes / 2 ** 20);
const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
try {
  for (const size of sizes) {
    const folder = join(work, `articles-${size}`);
    varySample(join(ROOT, 'content/raw'), folder, size);
    const html = join(work, `${size}.html`);
    const make = join(import.meta.dirname, 'make-print-html.mjs');
    const browser = execFileSync(node, ['--max-old-space-size=8192', make, folder, html]).toString().trim();
    const bare = [node, join(import.meta.dirname, 'bare-print.mjs'), html, join(work, 'bare.pdf'), browser];
    const out = join(work, `out-${size}`);
    const ours = [node, join(ROOT, 'dist/cli/main.js'), 'build', folder, '--out', out, '--quiet'];
    const times = { bare: [], ours: [] };
    for (let run = 0; run < runsOf(size); run += 1) {
      times.bare.push((await measure(bare)).seconds);
      times.ours.push((await measure(ours)).seconds);
    }
    const seconds = { bare: middle(times.bare), ours: middle(times.ours) };
    console.error(`${size} articles, time: ${seconds.ours.toFixed(2)} s against ${seconds.bare.toFixed(2)} s`);
    const { bytes } = await measure(ours, { withMemory: size <= 10 ? 50 : size * 5 });
    rows.push({ size, seconds, bytes });
  }
  console.log('| articles | plain print, s | dossier, all formats, s | ratio | s an article | dossier, peak MB |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { size, seconds, bytes } of rows) {
    const { bare, ours } = seconds;
    const cells = [size, bare.toFixed(2), ours.toFixed(2), (ours / bare).toFixed(2), (ours / size).toFixed(3)];
    console.log(`| ${[...cells, mega(bytes)].join(' | ')} |`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
