import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIds } from '../../src/import/article-id.js';
import { findContentFolder } from '../../src/import/content-folder.js';
import { readInputs } from '../../src/import/read/read-inputs.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const put = (name: string, text = 'x'): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const read = (...paths: readonly string[]) =>
  readInputs(paths.length === 0 ? [folder] : paths.map((path) => join(folder, path)), DEFAULT_LIMITS);

describe('readInputs', () => {
  it('walks folders in code point order and knows the kinds', async () => {
    for (const name of [
      'b.md',
      'a.txt',
      'Z.html',
      'é.txt',
      'sub/c.htm',
      'sub/.hidden/x.txt',
      '.git/x.txt',
      'a10.txt',
      'a9.txt',
    ])
      put(name);
    const { files, missing, messages } = await read();
    expect(files.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Z.html html',
      'a.txt text',
      'a10.txt text',
      'a9.txt text',
      'b.md markdown',
      'sub/c.htm html',
      'é.txt text',
    ]);
    expect([missing, messages]).toEqual([[], []]);
  });

  it('passes other files over with a note, but refuses them when they are named', async () => {
    put('a.txt');
    put('x.docx');
    const walked = await read();
    expect(walked.messages.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
      ['input-is-text', 'info', 'x.docx'],
    ]);
    const named = await read('x.docx');
    expect(named.missing.map(({ rule }) => rule)).toEqual(['input-is-text']);
    expect(named.messages[0]?.severity).toBe('error');
  });

  it('never follows links, and says so where they hide an article', async () => {
    put('content/a.txt');
    put('secret.txt', 'root:x:0');
    symlinkSync('../secret.txt', join(folder, 'content/b.txt'));
    symlinkSync('.', join(folder, 'content/loop'));
    symlinkSync('/dev/zero', join(folder, 'content/c.txt'));
    const { files, missing } = await read('content');
    expect(files.map(({ name }) => name)).toEqual(['a.txt']);
    expect(missing.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'b.txt input-is-file',
      'c.txt input-is-file',
      'loop input-is-file',
    ]);
  });

  it.skipIf(process.platform === 'win32')('does not block on a pipe', async () => {
    put('content/a.txt');
    execFileSync('mkfifo', [join(folder, 'content/b.txt')]);
    const { files, missing } = await read('content');
    expect(files).toHaveLength(1);
    expect(missing.map(({ rule }) => rule)).toEqual(['input-is-file']);
    expect((await read('content/b.txt')).missing.map(({ rule }) => rule)).toEqual(['input-is-file']);
  });

  it('keeps names that differ in case or normalisation only', async () => {
    for (const name of ['Article.txt', 'article.txt', 'e\u0301t\u00e9.txt'.normalize('NFD'), '\u00e9t\u00e9.txt'])
      put(name, name);
    const { files } = await read();
    const names = files.map(({ name }) => name);
    expect(names).toHaveLength(4);
    const ids = createIds(names);
    expect(new Set(ids.map((id) => id.toLowerCase().normalize('NFC'))).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it('refuses what is too large, too many or not there, and goes on', async () => {
    put('a.txt', 'x'.repeat(20));
    put('b.txt');
    put('c.txt');
    const limited = await readInputs([folder, join(folder, 'absent.txt')], {
      ...DEFAULT_LIMITS,
      fileBytes: 10,
      articles: 2,
    });
    expect(limited.files.map(({ name }) => name)).toEqual(['b.txt']);
    expect(limited.missing.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'absent.txt input-exists',
      'c.txt input-within-limits',
      'a.txt input-within-limits',
    ]);
    expect(limited.messages.at(-1)?.reason).toContain('`fileBytes`');
  });

  it('finds the content folder among the paths', async () => {
    put('plain/a.txt');
    put('content/articles/a.md');
    expect(await findContentFolder([join(folder, 'plain'), join(folder, 'content')])).toBe(join(folder, 'content'));
    expect(await findContentFolder([join(folder, 'plain')])).toBeNull();
  });
});

describe('createIds', () => {
  it('makes ASCII ids that are safe everywhere', () => {
    expect(createIds(['raw/001_Été à Hanoï.txt', '../__proto__.md', '日本.txt', 'x.txt', 'X.html'])).toEqual([
      'art-001-ete-a-hanoi',
      'art-proto',
      'art-article',
      'art-x',
      'art-x--2',
    ]);
  });
});
