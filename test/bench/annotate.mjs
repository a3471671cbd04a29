/**
 * Measures annotation alone, in one process: articles a second of wall time and of processor time, and memory in use
 * after each fifth, when it has been cleaned up. Usage: npm run bench:annotate -- [articles]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { annotate } from '../../dist/annotate/annotate.js';
import { readDossier } from '../../dist/build.js';
import { findLanguage } from '../../dist/languages/registry.js';
import { varySample } from './vary-sample.mjs';

const count = Number(process.argv[2] ?? 1000);
const PARTS = 5;
const folder = mkdtempSync(join(tmpdir(), 'annotate-bench-'));
try {
  varySample(resolve(import.meta.dirname, '../../content/raw'), folder, Math.min(count, 200));
  const { articles } = await readDossier({ paths: [folder] });
  const length =
    articles.reduce((sum, { article }) => sum + article.blocks.reduce((all, { text }) => all + text.length, 0), 0) /
    articles.length;
  console.log(`${count} annotations of ${articles.length} articles of ${Math.round(length)} characters on average`);
  console.log('| articles | a second, wall | a second, processor | MB in use |');
  console.log('| --- | --- | --- | --- |');
  const size = Math.ceil(count / PARTS);
  for (let part = 1; part <= PARTS; part += 1) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    for (let index = 0; index < size; index += 1) {
      const { article } = articles[((part - 1) * size + index) % articles.length];
      annotate(article, findLanguage(article.language));
    }
    const wall = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    globalThis.gc?.();
    const used = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
    console.log(
      `| ${part * size} | ${Math.round(size / wall)} | ${Math.round((size * 1e6) / (user + system))} | ${used} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
