import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bench, expectWhole, list, makeBench } from './bench.js';

let bench: Bench;
const mounts: string[] = [];
beforeEach(() => {
  bench = makeBench();
});
afterEach(() => {
  for (const mount of mounts.splice(0)) execFileSync('umount', ['-l', mount]);
  bench.remove();
});

/** Mounts a small file system of its own; false, and loudly so, where only root may and we are not. */
function mountSmall(folder: string, options: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
    mounts.push(folder);
    return true;
  } catch {
    console.warn(`SKIPPED: cannot mount a file system (${options}); run as root to test it`);
    return false;
  }
}

it('a full disk: nothing half-written, said clearly, and room makes it work', async ({ skip }) => {
  if (!mountSmall(bench.out, 'size=200k')) skip();
  const run = await bench.build();
  expect(run.code, run.stderr.slice(-1_000)).toBe(2);
  expect(run.stderr).toMatch(/the disk is full \(ENOSPC\)/);
  expect(run.stderr).not.toMatch(/\n {4}at /);
  expect(list(bench.out)).toEqual([]);
  execFileSync('mount', ['-o', 'remount,size=64m', bench.out]);
  await bench.expectClean();
}, 600_000);

it('a full disk keeps what an earlier build has written', async ({ skip }) => {
  if (!mountSmall(bench.out, 'size=64m')) skip();
  expect((await bench.build({ formats: 'json' })).code).toBe(0);
  const before = list(bench.out).map((name) => readFileSync(join(bench.out, name)));
  execFileSync('mount', ['-o', 'remount,size=300k', bench.out]);
  expect((await bench.build()).code).toBe(2);
  expect(list(bench.out).map((name) => readFileSync(join(bench.out, name)))).toEqual(before);
}, 600_000);

it('a full folder for temporary files: the format is reported', async ({ skip }) => {
  const full = join(bench.work, 'full');
  if (!mountSmall(full, 'size=8k')) skip();
  try {
    writeFileSync(join(full, 'rest'), Buffer.alloc(8_192));
  } catch {
    // It is full: that is the point.
  }
  const run = await bench.build({ env: { TMPDIR: full } });
  expect(run.code, run.stderr.slice(-1_000)).toBe(3);
  expect(run.stderr).toMatch(/browser-found|format-renders/);
  expect(run.stderr).not.toMatch(/\n {4}at |Unhandled/);
  await bench.expectClean();
}, 600_000);

it('an output folder that is read-only is refused before any work', async ({ skip }) => {
  if (process.getuid?.() === 0) {
    if (!mountSmall(bench.out, 'ro')) skip();
  } else {
    mkdirSync(bench.out);
    chmodSync(bench.out, 0o555);
  }
  const run = await bench.build();
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/read-only|permission denied/);
  expect(run.stderr).toContain('output-writable');
  expect(run.stderr).not.toContain('"stage":"import"');
}, 600_000);

it('an output folder that is a link or a file is refused, and left as it is', async () => {
  mkdirSync(join(bench.work, 'elsewhere'));
  symlinkSync('elsewhere', bench.out);
  writeFileSync(join(bench.work, 'file'), 'mine');
  for (const [out, words] of [
    [bench.out, 'symbolic link'],
    [join(bench.work, 'file'), 'expected a folder'],
    [join(bench.work, 'file', 'below'), 'expected a folder'],
  ] as const) {
    const run = await bench.build({ out });
    expect(run.code, run.stderr).toBe(2);
    expect(run.stderr).toContain('output-writable');
    if (!out.endsWith('below')) expect(run.stderr).toContain(words);
  }
  expect(list(join(bench.work, 'elsewhere'))).toEqual([]);
  expect(readFileSync(join(bench.work, 'file'), 'utf8')).toBe('mine');
}, 600_000);

it('of two builds into one folder at once one is done and one is told', async () => {
  const runs = await Promise.all([bench.build({ formats: 'json' }), bench.build({ formats: 'json' })]);
  const codes = runs.map(({ code }) => code).sort();
  // On a machine with one free processor the first may be done before the second begins.
  expect([
    [0, 2],
    [0, 0],
  ]).toContainEqual(codes);
  const told = runs.find(({ code }) => code === 2);
  if (told !== undefined) expect(told.stderr).toContain('output-unlocked');
  expectWhole(bench.out);
  expect(list(bench.out)).toEqual(['dossier.json', 'manifest.json', 'sources.csl.json']);
}, 600_000);

it('a claim whose process number belongs to another process by now is taken over', async () => {
  mkdirSync(bench.out);
  writeFileSync(join(bench.out, '.dossier.lock'), `${process.pid} 1\n`);
  writeFileSync(join(bench.out, '.dossier.pdf.0123456789ab.tmp'), 'half');
  const run = await bench.build({ formats: 'json' });
  expect(run.code, run.stderr.slice(-1_000)).toBe(0);
  expect(list(bench.out)).toEqual(['dossier.json', 'manifest.json', 'sources.csl.json']);
}, 600_000);

it('the claim of a build that runs is respected', async () => {
  mkdirSync(bench.out);
  writeFileSync(join(bench.out, '.dossier.lock'), `${process.pid} \n`);
  const run = await bench.build({ formats: 'json' });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('output-unlocked');
  expect(list(bench.out)).toEqual(['.dossier.lock']);
}, 600_000);
