import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../../src/model/message.js';
import { PAPERS, type PaperName } from '../../../src/model/publication.js';
import { loadTheme } from '../../../src/publish/load-theme.js';
import { publish } from '../../../src/publish/publish.js';
import { type BrowserHandle, openBrowser } from '../../../src/render/pdf/browser.js';
import { openPrinter } from '../../../src/render/pdf/print/print-html.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { readPdf } from '../../../src/verify/read-pdf.js';
import { hanoiSample } from '../../support/hanoi-dossier.js';

const THEMES = ['institution', 'press', 'large-print'];
const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openBrowser({ env: process.env, onMessage: () => undefined });
});
afterAll(async () => {
  await browser?.close();
});

describe.each(THEMES)('the theme %s', (name) => {
  test.each(PAPER_NAMES)(
    'prints at full size on %s, the page at a glance on one page, numbers that are true',
    async (paper) => {
      const theme = await loadTheme(name);
      const clock = '2025-11-01T08:00:00Z';
      const publication = publish({ ...hanoiSample, theme, paper, clock, attachments: [], versions: {} });
      const messages: Message[] = [];
      const { bytes, pageMap } = await renderPdf(publication, [await openPrinter(browser)], {
        profile: 'a3a-ua1',
        stageSeconds: 120,
        onMessage: (message) => messages.push(message),
      });
      expect(messages.filter(({ rule }) => rule === 'page-width-fits')).toEqual([]);
      const pageOf = (id: string): number => pageMap.targets.get(id) ?? 0;
      expect(pageOf('contents') - pageOf('glance')).toBe(1);
      const { pages } = await readPdf(bytes);
      const numbers = pages.flatMap(({ links }) => links).filter(({ text }) => /^\d+$/.test(text));
      expect(numbers.length).toBeGreaterThan(20);
      for (const { text, page } of numbers) expect(Number(text)).toBe(page);
    },
  );
});
