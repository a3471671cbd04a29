import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-cli.js';
import { CANARY, judgeCase } from './judge-case.js';
import type { HostileCase } from './prepare-case.js';

/** Corpora of hostile input: our own, and the shared one where it is there. */
const CORPORA = [resolve(ROOT, 'test/fixtures/hostile'), resolve(ROOT, '../shared/hostile')].filter((folder) =>
  existsSync(join(folder, 'manifest.json')),
);
/** Far more than any case takes, so that a busy machine fails no test; a case that hangs is killed. */
const TIMEOUT = 120_000;

let hits = 0;
const server = createServer((_request, response) => {
  hits += 1;
  response.end(CANARY);
});
// The addresses in the corpus lead to the discard port; without the right to listen there, requests fail as well.
beforeAll(() =>
  new Promise<void>((done, fail) => server.once('error', fail).listen(9, '127.0.0.1', done)).catch(() => undefined),
);
afterAll(() => new Promise((done) => server.close(done)));

for (const corpus of CORPORA) {
  const cases = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')) as HostileCase[];
  describe(`hostile input: ${cases.length} cases of ${corpus.slice(corpus.lastIndexOf('/test/') + 1)}`, () => {
    it.each(cases.map((item) => [item.id, item] as const))(
      '%s',
      async (_id, item) => {
        const work = mkdtempSync(join(tmpdir(), 'hostile-'));
        try {
          const formats = 'pdf,epub,html';
          const verdict = await judgeCase(item, { corpus, work, formats, hits: () => hits, timeout: TIMEOUT });
          expect(verdict.problems, verdict.stderr.slice(0, 2_000)).toEqual([]);
        } finally {
          rmSync(work, { recursive: true, force: true });
        }
      },
      3 * TIMEOUT,
    );
  });
}
