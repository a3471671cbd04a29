import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bench, expectWhole, list, makeBench } from './bench.js';
import { browserOf } from './processes.js';

let bench: Bench;
beforeEach(() => {
  bench = makeBench();
});
afterEach(() => bench.remove());

/** Kills the browser of a build as soon as its progress says the words. */
async function killBrowserAt(words: string): Promise<{ run: Awaited<ReturnType<Bench['build']>>; killed: boolean }> {
  let [pid, killed] = [0, false];
  const run = await bench.build({
    onStart: (started) => {
      pid = started;
    },
    onStderr: (text) => {
      if (killed || !text.includes(words)) return;
      const browser = browserOf(pid, bench.tmp);
      if (browser === null) return;
      process.kill(browser.pid, 'SIGKILL');
      killed = true;
    },
  });
  return { run, killed };
}

it.each(['"stage":"annotate","done":5', '"stage":"pdf","done":0', '"stage":"pdf","done":1'])(
  'the browser killed at %s: the format is reported, the rest is whole',
  async (words) => {
    const { run, killed } = await killBrowserAt(words);
    expect(killed, 'the browser was there').toBe(true);
    expect(run.stderr).not.toMatch(/\n {4}at |Unhandled/);
    // A browser that was still starting is started once more; one that was ready is not.
    const isStartedAgain = words.includes('annotate') && run.code === 0;
    if (!isStartedAgain) {
      expect(run.code, run.stderr.slice(-1_000)).toBe(3);
      expect(run.stderr).toContain('format-renders');
    }
    expect(list(bench.out).includes('dossier.pdf')).toBe(isStartedAgain);
    expectWhole(bench.out);
    await bench.expectClean();
  },
  600_000,
);
