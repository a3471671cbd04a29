import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CANARY, judgeCase } from './judge-case.js';
import type { HostileCase } from './prepare-case.js';

/** Far more than any case takes, so that a busy machine fails no test; a case that hangs is killed. */
const TIMEOUT = 120_000;
/** The same for a case that generates thousands of articles. */
const LONG_TIMEOUT = 1_200_000;

/** Puts every case of a corpus through the real command line, beside a canary server and a canary file. */
export function judgeCorpus(corpus: string): void {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end(CANARY);
  });
  // The addresses in the corpus lead to the discard port. Without the right to listen there, requests fail as well;
  // where another corpus is judged at the same time, its server counts them.
  beforeAll(() =>
    new Promise<void>((done, fail) => server.once('error', fail).listen(9, '127.0.0.1', done)).catch(() => undefined),
  );
  afterAll(() => new Promise((done) => server.close(done)));

  const cases = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')) as HostileCase[];
  it.each(cases.map((item) => [item.id, item] as const))(
    '%s',
    async (_id, item) => {
      const timeout = item.id.endsWith('.list') ? LONG_TIMEOUT : TIMEOUT;
      const work = mkdtempSync(join(tmpdir(), 'hostile-'));
      try {
        const formats = 'pdf,epub,html';
        const verdict = await judgeCase(item, { corpus, work, formats, hits: () => hits, timeout });
        expect(verdict.problems, verdict.stderr.slice(0, 2_000)).toEqual([]);
      } finally {
        rmSync(work, { recursive: true, force: true });
      }
    },
    3 * LONG_TIMEOUT,
  );
}
