import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheOf, loadBundle } from '../../src/load-bundle.js';
import { ROOT, runCli } from '../support/run-cli.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  file = join(folder, 'one.cjs');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('loadBundle', () => {
  it('is null where there is none', () => {
    expect(loadBundle(file)).toBeNull();
  });

  it('gives the exports; modules of Node and files beside it can be required', async () => {
    await writeFile(
      file,
      "exports.path = require('node:path').sep; exports.here = __filename; exports.two = require('./two.cjs');",
    );
    await writeFile(join(folder, 'two.cjs'), 'module.exports = 2;');
    expect(loadBundle(file)?.exports).toMatchObject({ path: sep, here: file, two: 2 });
  });

  it('takes code that was compiled before, and only of the same file', async () => {
    const code = 'exports.answer = (() => 42)();';
    await writeFile(file, code);
    await writeFile(cacheOf(file), loadBundle(file)?.compiled() ?? '');
    expect(loadBundle(file)).toMatchObject({ exports: { answer: 42 }, isCompiled: true });
    await writeFile(file, `${code} exports.other = 1;`);
    expect(loadBundle(file)).toMatchObject({ exports: { answer: 42, other: 1 }, isCompiled: false });
  });

  it('does without compiled code that is broken', async () => {
    await writeFile(file, 'exports.answer = 42;');
    await writeFile(cacheOf(file), 'broken');
    expect(loadBundle(file)).toMatchObject({ exports: { answer: 42 }, isCompiled: false });
  });
});

describe('the built program', () => {
  it.each(['dossier.cjs', 'epub.cjs'])('brings %s with code that this Node takes', (name) => {
    const module = pathToFileURL(join(ROOT, 'dist/load-bundle.js')).href;
    const script = `import { loadBundle, tuneEngine } from '${module}';
      tuneEngine();
      console.log(loadBundle(${JSON.stringify(join(ROOT, 'dist', name))}).isCompiled);`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script]).toString();
    expect(output.trim()).toBe('true');
  });

  it('imports nothing from outside but in `verify`, which runs from its modules', async () => {
    const article = join(folder, 'article.md');
    await writeFile(
      article,
      '---\ntitle: Un titre\nissued: 2025-10-26\nlanguage: fr\n---\n\nUn ministre a parlé hier.\n',
    );
    const out = join(folder, 'out');
    expect((await runCli(['build', article, '--out', out, '--formats', 'pdf,json', '--quiet'])).code).toBe(0);
    const verified = await runCli(['verify', out]);
    expect(verified.stdout).toMatch(/^ok +pdf-page-numbers/m);
    expect(verified.stdout).toContain(' 0 failed');
  }, 60_000);

  it('lets a process end by itself when its build is stopped while the e-book waits in its thread', () => {
    const index = pathToFileURL(join(ROOT, 'dist/index.js')).href;
    const script = `import { buildDossier } from '${index}';
      const stop = new AbortController();
      const onProgress = ({ stage, done }) => { if (stage === 'pdf' && done > 1) stop.abort(new Error('stopped')); };
      const { signal } = stop;
      const paths = [${JSON.stringify(join(ROOT, 'content'))}];
      await buildDossier({ paths, out: ${JSON.stringify(join(folder, 'out'))}, env: process.env, signal, onProgress })
        .then(() => console.log('built'), ({ message }) => console.log(message));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      timeout: 30_000,
    }).toString();
    expect(output.trim()).toBe('stopped');
  }, 40_000);
});
