import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { readDossier } from '../build.js';
import { cacheOf, loadBundle, tuneEngine } from '../load-bundle.js';
import type { Publication } from '../model/publication.js';
import { loadTheme } from '../publish/load-theme.js';
import { publish } from '../publish/publish.js';
import { guessPageMap } from '../render/pdf/print/guess-page-map.js';
import { DEFAULT_THEME } from '../render-formats.js';

/** Packages that stay outside: only `verify` imports them, which runs from its modules. */
const OUTSIDE = ['pdfjs-dist'];
/** `import.meta.url` of a bundle. */
const ADDRESS = '__dossier_url';
const CONTENT = pathOf('../../content');

/**
 * Part of `npm run build`: puts the program, and the thread that makes the e-book, with their libraries into one file
 * each, lets them do their work once on the sample corpus, and keeps what V8 compiled meanwhile beside them.
 */
async function makeBundles(): Promise<void> {
  await makeBundle('run.js', 'dossier.cjs', runOnce);
  await makeBundle('../render/epub/render-epub.js', 'epub.cjs', renderOnce);
}

/** Where there can be no bundle, the program runs from its modules. */
async function makeBundle(input: string, name: string, exercise: (exports: unknown) => Promise<void>): Promise<void> {
  const file = pathOf(`../${name}`);
  await Promise.all([file, cacheOf(file)].map((old) => rm(old, { force: true })));
  try {
    await replace(file, await bundle(input));
    await compile(file, exercise);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`dist/${name} was not made, the program will start slower: ${reason}\n`);
  }
}

/** Through these the libraries of citations and e-books would fetch; nothing here is ever fetched. */
const FETCHERS = new Set(['sync-fetch', 'fetch-ponyfill', 'node-fetch']);
const NO_FETCH = '\0no-fetch';

function resolveId(id: string): string | null {
  return FETCHERS.has(id) ? NO_FETCH : null;
}

function load(id: string): string | null {
  if (id !== NO_FETCH) return null;
  return `const fetch = () => { throw new Error('nothing is fetched'); };
    export default Object.assign(() => ({ fetch, Headers }), { Headers });`;
}

async function bundle(input: string): Promise<string> {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: pathOf(input),
    platform: 'node',
    external: (id) => OUTSIDE.some((outside) => id === outside || id.startsWith(`${outside}/`)),
    plugins: [{ name: 'no-fetch', resolveId, load }],
    transform: { define: { 'import.meta.url': ADDRESS } },
    logLevel: 'silent',
  });
  const { output } = await build.generate({
    format: 'cjs',
    codeSplitting: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    banner: `const ${ADDRESS}=require('node:url').pathToFileURL(__filename).href;`,
  });
  return output[0].code;
}

/** Lets the bundle do its work once, and keeps what was compiled. */
async function compile(file: string, exercise: (exports: unknown) => Promise<void>): Promise<void> {
  const loaded = loadBundle(file);
  if (loaded === null) throw new Error(`${file} is not where it was written`);
  // The engine drops compiled functions that it has not met for a while.
  setFlagsFromString('--no-flush-bytecode');
  await exercise(loaded.exports);
  // Code that was compiled with other flags would be refused.
  setFlagsFromString('--flush-bytecode');
  await replace(cacheOf(file), loaded.compiled());
}

/** Builds the sample dossier; what cannot be built on this machine is not compiled before. */
async function runOnce(exports: unknown): Promise<void> {
  const { run } = exports as typeof import('./run.js');
  const folder = await mkdtemp(join(tmpdir(), 'briefing-dossier-build-'));
  const silent = { write: () => true } as unknown as NodeJS.WriteStream;
  const { signal } = new AbortController();
  try {
    const args = ['build', CONTENT, '--out', join(folder, 'output'), '--quiet'];
    await run(args, { stdout: silent, stderr: silent, env: process.env, signal });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Renders the e-book of the sample. */
async function renderOnce(exports: unknown): Promise<void> {
  const { renderEpub, readAhead } = exports as typeof import('../render/epub/render-epub.js');
  const publication = await publishSample();
  const pageMap = guessPageMap(publication);
  await renderEpub(publication, pageMap, null, { ahead: readAhead(publication, pageMap) });
}

async function publishSample(): Promise<Publication> {
  const { dossier, articles } = await readDossier({ paths: [CONTENT] });
  return publish({
    dossier,
    articles: articles.map(({ article }) => article),
    theme: await loadTheme(DEFAULT_THEME),
    paper: 'a4',
    clock: '2000-01-01T00:00:00Z',
    attachments: [],
    versions: {},
  });
}

async function replace(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

tuneEngine();
await makeBundles();
process.exit();
