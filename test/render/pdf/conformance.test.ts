import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHandle, openBrowser } from '../../../src/render/pdf/browser.js';
import { openPrinter } from '../../../src/render/pdf/print/print-html.js';
import type { PdfProfile } from '../../../src/render/pdf/profiles.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { findJavaValidator } from '../../../src/verify/validators/find-validators.js';
import { runVeraPdf } from '../../../src/verify/validators/run-verapdf.js';
import { createPublication, createStressChapter } from '../../support/publication.js';

const { command } = await findJavaValidator('verapdf', process.env);
const folder = mkdtempSync(join(tmpdir(), 'dossier-conformance-'));
let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openBrowser({ env: process.env, onMessage: () => undefined });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const PROFILES: readonly [PdfProfile, readonly string[]][] = [
  ['a3a-ua1', ['3a', 'ua1']],
  ['a4f-ua2', ['4f', 'ua2']],
];

// Without veraPDF (npm run validators brings it) the tests are reported as skipped.
describe.skipIf(command === null)('veraPDF', () => {
  test.each(PROFILES)('%s: no failed rule', { timeout: 240_000 }, async (profile, flavours) => {
    const base = createPublication({ articles: 2, paragraphs: 12 });
    const publication = { ...base, chapters: [...base.chapters, createStressChapter()] };
    const { bytes } = await renderPdf(publication, [await openPrinter(browser)], {
      profile,
      stageSeconds: 120,
      onMessage: () => undefined,
    });
    const path = join(folder, `${profile}.pdf`);
    writeFileSync(path, bytes);
    for (const flavour of flavours) {
      const { status, details } = await runVeraPdf(path, flavour, process.env);
      expect([flavour, status, details]).toEqual([flavour, 'passed', []]);
    }
  });
});
