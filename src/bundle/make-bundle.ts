import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { run } from '../cli/run.js';
import { cacheOf, loadBundle } from './load-bundle.js';
import { BUNDLE } from './load-program.js';

/** Packages that stay outside: read only by `verify`, and by addresses of their own. */
const OUTSIDE = ['pdfjs-dist'];
/** `import.meta.url` of the one file. */
const ADDRESS = '__dossier_url';

/**
 * Part of `npm run build`: puts the program with its libraries into one file, runs it once over the sample corpus, and
 * keeps what V8 compiled meanwhile beside it.
 */
async function makeBundle(): Promise<void> {
  await rm(cacheOf(BUNDLE), { force: true });
  const input = fileURLToPath(new URL('../cli/run.js', import.meta.url));
  const bundle = await rolldown({
    input,
    platform: 'node',
    external: (id) => OUTSIDE.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: { define: { 'import.meta.url': ADDRESS } },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    codeSplitting: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    banner: `const ${ADDRESS}=require('node:url').pathToFileURL(__filename).href;`,
  });
  await replace(BUNDLE, output[0].code);
  const loaded = loadBundle(BUNDLE);
  if (loaded === null) throw new Error('the bundle is not where it was written');
  await exercise((loaded.exports as { run: typeof run }).run);
  await replace(cacheOf(BUNDLE), loaded.compiled());
}

/** Builds the sample dossier, so that the functions a run needs are compiled; what cannot be built here stays out. */
async function exercise(program: typeof run): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-dossier-build-'));
  const silent = { write: () => true } as unknown as NodeJS.WriteStream;
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  try {
    await program(['build', content, '--out', join(folder, 'output'), '--quiet'], {
      stdout: silent,
      stderr: silent,
      env: process.env,
      signal: new AbortController().signal,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function replace(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

await makeBundle();
process.exit();
