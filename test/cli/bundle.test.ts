import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheOf, loadBundle } from '../../src/load-bundle.js';
import { ROOT } from '../support/run-cli.js';

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

  it('gives the exports, with modules of Node, places and imports of its own', async () => {
    await writeFile(
      file,
      "exports.path = require('node:path').sep; exports.here = __filename; exports.load = () => import('./two.mjs');",
    );
    await writeFile(join(folder, 'two.mjs'), 'export const two = 2;');
    const exports = loadBundle(file)?.exports as { path: string; here: string; load(): Promise<{ two: number }> };
    expect(exports).toMatchObject({ path: '/', here: file });
    expect(await exports.load()).toMatchObject({ two: 2 });
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
});
