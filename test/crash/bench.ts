import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type CliOptions, type CliRun, ROOT, runCli } from '../support/run-cli.js';
import { processesOf } from './processes.js';

/** A folder of its own for one interruption: output, temporary files, nothing shared. */
export interface Bench {
  readonly work: string;
  readonly out: string;
  readonly tmp: string;
  /** Builds the sample into `out` (or elsewhere) with JSON-lines progress. */
  build(options?: CliOptions & { readonly out?: string; readonly formats?: string }): Promise<CliRun>;
  /** Expects that nothing temporary, no lock, no process and no profile is left, and that the next build works. */
  expectClean(formats?: string): Promise<void>;
  remove(): void;
}

/** Makes a bench. */
export function makeBench(): Bench {
  const work = mkdtempSync(join(tmpdir(), 'crash-'));
  const [out, tmp] = [join(work, 'output'), join(work, 'tmp')];
  mkdirSync(tmp);
  const build: Bench['build'] = ({ out: target = out, formats = 'pdf,epub', ...options } = {}) =>
    runCli(['build', join(ROOT, 'content'), '--out', target, '--formats', formats, '--log', 'json'], {
      timeout: 240_000,
      ...options,
      env: { TMPDIR: tmp, ...options.env },
    });
  return {
    work,
    out,
    tmp,
    build,
    async expectClean(formats = 'pdf,epub') {
      await expectGone(work);
      expect(list(tmp), 'temporary folder').toEqual([]);
      expect(
        list(out).filter((name) => name.startsWith('.')),
        'output folder',
      ).toEqual([]);
      expectWhole(out);
      const next = await build({ formats });
      expect(next.code, next.stderr.slice(-2_000)).toBe(0);
      const expected = [
        ...formats.split(',').map((format) => `dossier.${format}`),
        'manifest.json',
        'sources.csl.json',
      ];
      expect(list(out)).toEqual(expected.sort());
      expectWhole(out);
    },
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}

/** Expects that every file is there as the manifest says, or nothing at all. */
export function expectWhole(folder: string): void {
  const names = list(folder);
  if (names.length === 0) return;
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    files: { name: string; sha256: string }[];
  };
  for (const { name, sha256 } of files) {
    const bytes = readFileSync(join(folder, name));
    expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sha256);
  }
}

/** The kernel takes a moment to bury the browser's helpers. */
async function expectGone(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 50 && processesOf(folder).length > 0; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(processesOf(folder), 'orphans').toEqual([]);
}

export function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
