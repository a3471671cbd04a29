import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolders } from '../../src/text/make-folders.js';

const scratch = mkdtempSync(join(tmpdir(), 'folders-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('makes a folder and those around it, and keeps what is there', async () => {
  const path = join(scratch, 'a/b/c');
  await makeFolders(path);
  await makeFolders(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('refuses where a part of the path is a file, and where none can be made', async () => {
  writeFileSync(join(scratch, 'file'), '');
  await expect(makeFolders(join(scratch, 'file'))).rejects.toThrow(/EEXIST/);
  await expect(makeFolders(join(scratch, 'file/below'))).rejects.toThrow(/ENOTDIR/);
});

test.runIf(process.platform === 'linux')('ends where the system has folders in which none can be made', async () => {
  await expect(makeFolders('/proc/x/y')).rejects.toThrow(/ENOENT/);
});
