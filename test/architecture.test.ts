import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Layers from the bottom up; a file may import its own layer and those below. */
const LAYERS: readonly (readonly string[])[] = [
  ['model'],
  ['messages.ts', 'version.ts', 'load-bundle.ts'],
  ['text', 'languages'],
  ['config.ts', 'limit-time.ts', 'output'],
  ['import', 'annotate'],
  ['sections', 'compile'],
  ['publish', 'render'],
  ['browser-session.ts'],
  ['epub-job.ts'],
  ['verify', 'render-formats.ts'],
  ['build.ts', 'review.ts', 'import-articles.ts', 'schemas.ts'],
  ['index.ts'],
  ['cli'],
];

/** Stages of one layer that must not see each other. */
const APART: readonly (readonly [string, string])[] = [
  ['import', 'annotate'],
  ['annotate', 'import'],
  ['render', 'publish'],
  ['languages', 'annotate'],
];

/** The one folder that may import an engine. */
const ENGINES: Readonly<Record<string, string>> = {
  handlebars: 'publish',
  puppeteer: 'render/pdf',
  '@cantoo/pdf-lib': 'render/pdf',
  'epub-gen-memory': 'render/epub',
  '@citation-js/core': 'publish',
  commander: 'cli',
};

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listFiles(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Relative imports, as paths below `src`. */
  readonly local: readonly string[];
  readonly packages: readonly string[];
}

const files: SourceFile[] = listFiles(SRC).map((file) => {
  const text = readFileSync(file, 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  const local = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(SRC, resolve(dirname(file), specifier)).replace(/\.js$/, '.ts'));
  return {
    path: relative(SRC, file),
    text,
    local,
    packages: specifiers.filter((specifier) => !/^(\.|node:)/.test(specifier)),
  };
});

const stageOf = (path: string): string => path.split('/')[0] ?? path;
const layerOf = (path: string): number => LAYERS.findIndex((stages) => stages.includes(stageOf(path)));

describe('architecture', () => {
  it('gives every file a layer', () => {
    expect(files.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('imports point downwards only', () => {
    const wrong = files.flatMap(({ path, local }) =>
      local.filter((target) => layerOf(target) > layerOf(path)).map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps stages of one layer apart', () => {
    const wrong = files.flatMap(({ path, local }) =>
      local
        .filter((target) => APART.some(([from, to]) => stageOf(path) === from && stageOf(target) === to))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    const graph = new Map(files.map(({ path, local }) => [path, local]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('imports each engine in one place', () => {
    const wrong = files.flatMap(({ path, packages }) =>
      packages
        .filter((name) => ENGINES[name] !== undefined && !path.startsWith(`${ENGINES[name]}/`))
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('prints and exits in cli only', () => {
    const wrong = files.filter(
      ({ path, text }) => stageOf(path) !== 'cli' && /\bconsole\.\w+\(|process\.(?:exit|stdout|stderr)\b/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('reads the environment and the clock at the edges only', () => {
    const wrong = files.filter(
      ({ path, text }) =>
        stageOf(path) !== 'cli' &&
        /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(
          text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names no language outside languages', () => {
    const wrong = files.filter(
      ({ path, text }) => stageOf(path) !== 'languages' && /(?<![\w-])'(?:fr|en)(?:-[A-Z]{2})?'/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('exports by name, from one public place', () => {
    expect(files.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
    const barrels = files.filter(({ path, text }) => path !== 'index.ts' && /^export \* from/m.test(text));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});
