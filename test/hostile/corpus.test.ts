import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEpub } from '../support/read-epub.js';
import { readPdfPages } from '../support/read-pdf.js';
import { ROOT, runCli } from '../support/run-cli.js';
import { type HostileCase, prepareCase } from './prepare-case.js';

/** Corpora of hostile input: our own, and the shared one where it is there. */
const CORPORA = [resolve(ROOT, 'test/fixtures/hostile'), resolve(ROOT, '../shared/hostile')].filter((folder) =>
  existsSync(join(folder, 'manifest.json')),
);
const SECONDS = 10;
const BYTES = 512 * 1024 * 1024;
const CANARY = 'CANARY-7f3a91';

let hits = 0;
const server = createServer((_request, response) => {
  hits += 1;
  response.end('CANARY-7f3a91');
});
beforeAll(() =>
  new Promise<void>((done, fail) => server.once('error', fail).listen(9, '127.0.0.1', done)).catch(() => undefined),
);
afterAll(() => new Promise((done) => server.close(done)));

/** Compares texts without spaces, hyphens and typographic changes, which layout and typography may make. */
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B‑-]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/…/g, '...')
    .toLowerCase();

for (const corpus of CORPORA) {
  const cases = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')) as HostileCase[];
  describe(`hostile input: ${cases.length} cases of ${corpus.slice(corpus.lastIndexOf('/test/') + 1)}`, () => {
    it.each(cases.map((item) => [item.id, item] as const))(
      '%s',
      async (_id, item) => {
        const work = mkdtempSync(join(tmpdir(), 'hostile-'));
        try {
          const { input, out, environments } = prepareCase(corpus, item, work, CANARY);
          const outputs: Record<string, string>[] = [];
          for (const [index, env] of environments.entries()) {
            const target = environments.length > 1 ? `${out}${index}` : out;
            const run = await runCli(['build', input, '--out', target, '--formats', 'pdf,epub'], {
              env,
              timeout: 60_000,
            });
            expect.soft(run.signal, 'ends by itself').toBeNull();
            expect.soft(run.milliseconds / 1000, 'seconds').toBeLessThan(SECONDS);
            expect.soft(run.peakBytes / 2 ** 20, 'MB').toBeLessThan(BYTES / 2 ** 20);
            expect.soft(run.stderr, 'no stack trace').not.toMatch(/\n {4}at |Unhandled|TypeError|RangeError/);
            expect.soft(run.stderr.replace(/[\n\t]/g, ''), 'no control characters').not.toMatch(/\p{Cc}/u);
            expect.soft(run.stderr + run.stdout).not.toContain(CANARY);
            if (item.expectation === 'refuse') {
              expect.soft(run.code, `refused: ${run.stderr}`).not.toBe(0);
              expect.soft(run.stderr, 'says why').toMatch(/\([a-z-]+\)/);
            } else {
              expect.soft(run.code, run.stderr).toBe(0);
            }
            outputs.push(await readOutputs(target));
          }
          for (const texts of outputs) checkTexts(item, texts);
          if (item.expectation !== 'refuse') expect.soft(Object.keys(outputs[0] ?? {})).toContain('pdf');
          expect.soft(new Set(outputs.map(({ hashes }) => hashes)).size, 'same bytes').toBe(1);
          expect.soft(hits, 'network').toBe(0);
        } finally {
          rmSync(work, { recursive: true, force: true });
        }
      },
      120_000,
    );
  });
}

/** Reads what a build left: texts of PDF and e-book, the raw markup, and hashes; nothing temporary may be there. */
async function readOutputs(folder: string): Promise<Record<string, string>> {
  if (!existsSync(folder) || !readdirSafe(folder)) return { hashes: '' };
  const names = readdirSafe(folder) ?? [];
  expect
    .soft(
      names.filter((name) => name.startsWith('.')),
      'nothing temporary is left',
    )
    .toEqual([]);
  const texts: Record<string, string> = { hashes: '' };
  if (names.includes('dossier.pdf'))
    texts.pdf = (await readPdfPages(readFileSync(join(folder, 'dossier.pdf')))).join('\n');
  if (names.includes('dossier.epub')) {
    const { texts: files } = await readEpub(readFileSync(join(folder, 'dossier.epub')));
    texts.markup = [...files.values()].join('\n');
    texts.epub = texts.markup
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;|&#34;/g, '"')
      .replace(/&#(?:39|x27);|&apos;/g, "'")
      .replace(/&amp;/g, '&');
  }
  if (names.includes('manifest.json')) texts.hashes = readFileSync(join(folder, 'manifest.json'), 'utf8');
  return texts;
}

function readdirSafe(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}

function checkTexts(item: HostileCase, texts: Record<string, string>): void {
  if (item.expectation !== 'refuse') {
    for (const wanted of item.must) {
      expect.soft(squeeze(texts.pdf ?? ''), 'PDF').toContain(squeeze(wanted));
      expect.soft(squeeze(texts.epub ?? ''), 'EPUB').toContain(squeeze(wanted));
    }
  }
  for (const forbidden of item.mustNot) {
    expect.soft((texts.markup ?? '').includes(forbidden), `markup holds ${JSON.stringify(forbidden)}`).toBe(false);
    // Markup may be printed as the text that it is; secrets and control characters may not.
    if (!forbidden.includes('<') && !forbidden.includes('="')) {
      expect.soft((texts.pdf ?? '').includes(forbidden), `PDF holds ${JSON.stringify(forbidden)}`).toBe(false);
    }
  }
  for (const text of Object.values(texts)) expect.soft(text.includes(CANARY), 'local file').toBe(false);
}
