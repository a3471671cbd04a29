import { constants } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CliOptions } from '../support/run-cli.js';
import { type Bench, expectWhole, list, makeBench } from './bench.js';

/** Lines of progress at which a build is stopped, one in each stage. */
const MOMENTS = [
  ['import', 0],
  ['annotate', 2],
  ['compile', 1],
  ['publish', 0],
  ['pdf', 0],
  ['pdf', 1],
  ['epub', 0],
  ['write', 0],
] as const;

let bench: Bench;
beforeEach(() => {
  bench = makeBench();
});
afterEach(() => bench.remove());

type Kill = (signal: NodeJS.Signals) => void;

/** Options that act once, when a build reports a stage. */
function atStage(stage: string, act: (kill: Kill) => void): CliOptions {
  let send: Kill | null = null;
  return {
    onStart: (_pid, kill) => {
      send = kill;
    },
    onStderr: (text) => {
      if (send === null || !text.includes(`"stage":"${stage}"`)) return;
      act(send);
      send = null;
    },
  };
}

/** One signal in every stage; the other takes the same way and is sent in three. */
const STOPS = [
  ...MOMENTS.map(([stage, done]) => ['SIGTERM', stage, done] as const),
  ...MOMENTS.filter((_, index) => index % 3 === 1).map(([stage, done]) => ['SIGINT', stage, done] as const),
];

describe('a build stopped by a signal', () => {
  it.each(STOPS)(
    '%s in stage %s %i leaves nothing behind',
    async (signal, stage, done) => {
      let send: (signal: NodeJS.Signals) => void = () => undefined;
      let isSent = false;
      const run = await bench.build({
        onStart: (_pid, kill) => {
          send = kill;
        },
        onStderr: (text) => {
          const isThere = text.includes(`"stage":"${stage}","done":${done},`);
          if (isThere && !isSent) send(signal);
          isSent ||= isThere;
        },
      });
      expect(isSent, run.stderr.slice(-1_000)).toBe(true);
      expect(run.code, run.stderr.slice(-1_000)).toBe(128 + constants.signals[signal]);
      expect(run.stderr).not.toMatch(/\n {4}at /);
      // Once the first file has its name, all of them get theirs; before that none does.
      if (stage !== 'write') {
        expect(list(bench.out)).toEqual([]);
        expect(run.stderr).toContain('nothing was written');
      }
      expectWhole(bench.out);
      // The next build is whole where the browser was stopped; elsewhere, what is cheap says as much.
      await bench.expectClean(stage === 'pdf' ? 'pdf,epub' : 'json');
    },
    600_000,
  );
});

it('a second signal ends it at once', async () => {
  const run = await bench.build(
    atStage('pdf', (kill) => ['SIGTERM', 'SIGTERM'].map((signal) => kill(signal as NodeJS.Signals))),
  );
  expect(run.code).toBe(128 + constants.signals.SIGTERM);
  const next = await bench.build();
  expect(next.code, next.stderr.slice(-2_000)).toBe(0);
  expect(list(bench.out).filter((name) => name.startsWith('.'))).toEqual([]);
}, 600_000);

it('a build that is killed leaves a claim that the next one takes over', async () => {
  const run = await bench.build(atStage('pdf', (kill) => kill('SIGKILL')));
  expect(run.signal).toBe('SIGKILL');
  const next = await bench.build();
  expect(next.code, next.stderr.slice(-2_000)).toBe(0);
  expect(list(bench.out)).toEqual(['dossier.epub', 'dossier.pdf', 'manifest.json', 'sources.csl.json']);
}, 600_000);
