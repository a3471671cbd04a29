import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderEpub } from '../../src/render/epub/render-epub.js';
import { findAce, findJavaValidator } from '../../src/verify/validators/find-validators.js';
import { runAce } from '../../src/verify/validators/run-ace.js';
import { runEpubCheck } from '../../src/verify/validators/run-epubcheck.js';
import { createPageMap, createPng, createPublication } from '../support/epub-publication.js';

const { env } = process;
/** Milliseconds; a Java program on a busy machine takes its time. */
const TIMEOUT = 300_000;
const epubcheck = await findJavaValidator('epubcheck', env);
const ace = await findAce(env);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'external-'));
  const cover = { bytes: createPng(1600, 2560), mediaType: 'image/png' } as const;
  await writeFile(join(folder, 'full.epub'), await renderEpub(createPublication(), createPageMap(), cover));
  await writeFile(join(folder, 'plain.epub'), await renderEpub(createPublication(), null, null));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs where `npm run validators` was run; the reason for skipping stands in the title. */
describe('the e-book before the validators', () => {
  it.skipIf(epubcheck.missing !== null).each(['full', 'plain'])(
    `passes EPUBCheck at every level: %s (${epubcheck.missing ?? 'found'})`,
    async (name) => {
      expect(await runEpubCheck(join(folder, `${name}.epub`), env)).toMatchObject({ status: 'passed', details: [] });
    },
    TIMEOUT,
  );

  it.skipIf(ace.missing !== null)(
    `has no violation for Ace (${ace.missing ?? 'found'})`,
    async () => {
      expect(await runAce(join(folder, 'full.epub'), env)).toMatchObject({ status: 'passed', details: [] });
    },
    TIMEOUT,
  );
});
