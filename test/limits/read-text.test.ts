import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DossierError } from '../../src/messages.js';
import { readTextIfThere } from '../../src/text/read-text.js';

const folder = mkdtempSync(join(tmpdir(), 'read-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ruleOf = async (name: string): Promise<string | undefined> => {
  const error = await readTextIfThere(join(folder, name)).catch((problem: unknown) => problem);
  return error instanceof DossierError ? error.messages[0]?.rule : undefined;
};

it('reads text, and tells absence', async () => {
  writeFileSync(join(folder, 'plain.yaml'), 'title: Été');
  expect(await readTextIfThere(join(folder, 'plain.yaml'))).toBe('title: Été');
  expect(await readTextIfThere(join(folder, 'absent.yaml'))).toBeNull();
});

it('refuses what is no regular file of its own, at once', async () => {
  symlinkSync('/etc/passwd', join(folder, 'link.yaml'));
  symlinkSync('/dev/zero', join(folder, 'device.yaml'));
  mkdirSync(join(folder, 'folder.yaml'));
  for (const name of ['link.yaml', 'device.yaml', 'folder.yaml'])
    expect(await ruleOf(name), name).toBe('input-is-file');
  if (process.platform === 'win32') return;
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  expect(await ruleOf('pipe.yaml')).toBe('input-is-file');
});

it('refuses what is too large or no text', async () => {
  writeFileSync(join(folder, 'large.yaml'), '');
  truncateSync(join(folder, 'large.yaml'), 6_000_000);
  writeFileSync(join(folder, 'bytes.yaml'), Buffer.from([0xff, 0xfe, 0x80]));
  expect(await ruleOf('large.yaml')).toBe('input-within-limits');
  expect(await ruleOf('bytes.yaml')).toBe('input-encoding');
});
