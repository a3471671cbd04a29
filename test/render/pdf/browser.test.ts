import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { DossierError } from '../../../src/messages.js';
import { readTar } from '../../../src/render/pdf/browser/read-tar.js';
import { sweepLeftovers } from '../../../src/render/pdf/browser/sweep-leftovers.js';
import { unpackChromium } from '../../../src/render/pdf/browser/unpack-chromium.js';
import { openBrowser } from '../../../src/render/pdf/browser.js';
import { openPrinter } from '../../../src/render/pdf/print/print-html.js';

const options = { env: process.env, onMessage: () => undefined };
const scratch = mkdtempSync(join(tmpdir(), 'dossier-test-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function waitUntil(holds: () => boolean): Promise<boolean> {
  for (let count = 0; count < 100 && !holds(); count += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return holds();
}

const listProfiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('briefing-dossier-'));

describe('openBrowser', () => {
  test('says which browser it is and leaves nothing behind', async () => {
    const before = new Set(listProfiles());
    const browser = await openBrowser(options);
    const pid = browser.engine.process()?.pid ?? 0;
    expect(browser.version).toMatch(/Chrome\/\d+/);
    expect(isAlive(pid)).toBe(true);
    const own = listProfiles().filter((name) => !before.has(name));
    expect(own.length).toBeGreaterThan(0);
    await browser.close();
    expect(await waitUntil(() => !isAlive(pid))).toBe(true);
    await browser.close();
  });

  test('ends at once when killed, and whoever waits for a page is told', async () => {
    const browser = await openBrowser(options);
    const pid = browser.engine.process()?.pid ?? 0;
    const printer = await openPrinter(browser);
    const printed = printer.print('<p>x</p>', { isTagged: false, seconds: 30 }).catch((error: unknown) => error);
    browser.kill();
    expect(await waitUntil(() => !isAlive(pid))).toBe(true);
    expect(await printed).toBeInstanceOf(DossierError);
    await printer.close();
    await browser.close();
  });

  test('keeps to the browser that is named, and says why it does not start', async () => {
    const opening = openBrowser({ ...options, env: { ...process.env, DOSSIER_BROWSER: '/nonexistent/chrome' } });
    await expect(opening).rejects.toThrow(DossierError);
    await expect(opening).rejects.toThrow(/\/nonexistent\/chrome/);
  });

  test('gives up a browser that never answers, and a start that is not wanted any more', async () => {
    const silent = join(scratch, 'silent');
    writeFileSync(silent, '#!/bin/sh\nexec sleep 60\n', { mode: 0o700 });
    const named = { ...options, env: { ...process.env, DOSSIER_BROWSER: silent } };
    const opening = openBrowser({ ...named, startSeconds: 1 });
    await expect(opening).rejects.toThrow(/no answer within 1 s/);
    const controller = new AbortController();
    const stopped = openBrowser({ ...named, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('stopped by a person')), 200);
    await expect(stopped).rejects.toThrow('stopped by a person');
  });

  test('unpacks the browser for this build alone where the cache cannot be written, and says so', async () => {
    const messages: string[] = [];
    const blocked = join(scratch, 'no-folder');
    writeFileSync(blocked, '');
    const onMessage = ({ reason }: { reason: string }): number => messages.push(reason);
    const browser = await openBrowser({ ...options, cacheDir: join(blocked, 'cache'), onMessage });
    expect(browser.version).toMatch(/Chrome/);
    await browser.close();
    expect(messages.join('\n')).toMatch(/for this build alone/);
    expect(existsSync(browser.executable)).toBe(false);
  });

  /** A cache whose browser is a script in front of the true one. */
  async function createCache(name: string, script: (executable: string) => string): Promise<string> {
    const { executable } = await unpackChromium(join(homedir(), '.cache', 'briefing-dossier'));
    const cache = join(scratch, name);
    const place = join(cache, basename(dirname(executable)));
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const text = `#!/bin/sh\n${script(executable)}\nexec ${executable} "$@"\n`;
    writeFileSync(join(place, 'chromium'), text, { mode: 0o700 });
    writeFileSync(join(place, 'complete.json'), JSON.stringify({ bytes: text.length }));
    return cache;
  }

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'takes its own libraries where the system has none',
    async () => {
      const cacheDir = await createCache(
        'libraries',
        () =>
          '[ -n "$LD_LIBRARY_PATH" ] || { echo "error while loading shared libraries: libnss3.so" >&2; exit 127; }\nunset LD_LIBRARY_PATH',
      );
      const browser = await openBrowser({ ...options, cacheDir });
      expect(browser.executable).toContain(cacheDir);
      await browser.close();
    },
  );

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'tries once more when it does not start for no reason',
    async () => {
      const flag = join(scratch, 'started');
      const cacheDir = await createCache('flaky', () => `[ -e ${flag} ] || { touch ${flag}; exit 1; }`);
      const browser = await openBrowser({ ...options, cacheDir });
      expect(browser.executable).toContain(cacheDir);
      await browser.close();
    },
  );

  const built = fileURLToPath(new URL('../../../dist/render/pdf/browser.js', import.meta.url));
  test.skipIf(!existsSync(built))('leaves no browser behind a process that is killed', async () => {
    const script = `import { openBrowser } from ${JSON.stringify(built)};
      const browser = await openBrowser({ env: process.env, onMessage() {} });
      console.log(browser.engine.process().pid);
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) => child.stdout.once('data', (data) => resolve(Number(data))));
    expect(isAlive(pid)).toBe(true);
    child.kill('SIGKILL');
    expect(await waitUntil(() => !isAlive(pid))).toBe(true);
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('unpackChromium', () => {
  test('unpacks once, for two at once, privately, and again when something is missing', {
    timeout: 240_000,
  }, async () => {
    const cache = join(scratch, 'cache');
    const [one, other] = await Promise.all([unpackChromium(cache), unpackChromium(cache)]);
    expect(one).toEqual(other);
    expect(statSync(cache).mode & 0o077).toBe(0);
    expect(statSync(one.executable).mode & 0o177).toBe(0o100);
    expect(readdirSync(cache)).toHaveLength(1);
    const { size, ino } = statSync(one.executable);
    await unpackChromium(cache);
    expect(statSync(one.executable).ino).toBe(ino);
    truncateSync(one.executable, 1000);
    await unpackChromium(cache);
    expect(statSync(one.executable).size).toBe(size);
    expect(readdirSync(cache)).toHaveLength(1);
  });
});

test('sweeps away what processes that are gone left behind, and nothing else', async () => {
  const folder = join(scratch, 'sweep');
  for (const name of ['x-999999999-a', `x-${process.pid}-b`, 'x-note', 'y-999999999-c'])
    mkdirSync(join(folder, name), { recursive: true });
  await sweepLeftovers(folder, 'x-', Date.now());
  expect(readdirSync(folder)).toHaveLength(4);
  await sweepLeftovers(folder, 'x-', Date.now() + 7_200_000);
  expect(readdirSync(folder).sort()).toEqual([`x-${process.pid}-b`, 'x-note', 'y-999999999-c'].sort());
  await sweepLeftovers(join(scratch, 'none'), 'x-', Date.now());
});

describe('readTar', () => {
  const header = (name: string, size: string, type = '0') => {
    const block = Buffer.alloc(512);
    block.write(name, 0);
    block.write(size, 124);
    block.write(type, 156);
    return block;
  };

  test('lists regular files and skips the rest', () => {
    const tar = Buffer.concat([
      header('lib/', '0', '5'),
      header('lib/a', '00000000003'),
      Buffer.alloc(512, 'abc'),
      Buffer.alloc(1024),
    ]);
    expect(readTar(tar).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([['lib/a', 'abc']]);
  });

  test.each(['/etc/passwd', '../up', 'a/../../b'])('refuses %j', (name) => {
    expect(() => readTar(header(name, '0'))).toThrow(/unsafe/);
  });

  test('refuses a broken size', () => {
    expect(() => readTar(header('a', 'zzz'))).toThrow(/broken/);
  });
});
