import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../../src/model/message.js';
import { type BrowserHandle, openBrowser } from '../../../src/render/pdf/browser.js';
import { drawCover } from '../../../src/render/pdf/draw-cover.js';
import { imposeBooklet, orderSpreads } from '../../../src/render/pdf/impose-booklet.js';
import { inspectPdf } from '../../../src/render/pdf/inspect-pdf.js';
import { openPrinter } from '../../../src/render/pdf/print/print-html.js';
import type { PdfProfile } from '../../../src/render/pdf/profiles.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { readPdf } from '../../../src/verify/read-pdf.js';
import { createChapter, createPublication, createStressChapter } from '../../support/publication.js';

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openBrowser({ env: process.env, onMessage: () => undefined });
});
afterAll(async () => {
  await browser?.close();
});

async function render(publication = createPublication(), profile: PdfProfile = 'a3a-ua1', messages: Message[] = []) {
  return await renderPdf(publication, [await openPrinter(browser)], {
    profile,
    stageSeconds: 120,
    onMessage: (message) => messages.push(message),
  });
}

/** Text of every page by a reader that knows nothing of us, lines ended by line feeds. */
async function readPages(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

describe('what is wider than the page', () => {
  test('is reported: the engine prints all pages smaller', async () => {
    const publication = createPublication();
    const wide = createChapter({
      id: 'wide',
      kind: 'colophon',
      title: 'Large',
      body: `<p>Avant</p><p style="white-space:nowrap">${'mot '.repeat(60)}</p>`,
    });
    const [fits, spills]: [Message[], Message[]] = [[], []];
    await render(publication, 'a3a-ua1', fits);
    await render({ ...publication, chapters: [...publication.chapters, wide] }, 'a3a-ua1', spills);
    expect(fits.filter(({ rule }) => rule === 'page-width-fits')).toEqual([]);
    expect(spills.map(({ rule }) => rule)).toContain('page-width-fits');
  });
});

describe('links in a table row that is longer than a page', () => {
  test('lie on their words below the repeated head', async () => {
    const cells = Array.from(
      { length: 120 },
      (_, index) =>
        `<span class="place">art. ${index + 1}<span class="page-ref" data-targets="a${(index % 3) + 1}" data-before=", p. "></span> ;</span><br/>`,
    );
    const table = createChapter({
      id: 'events',
      kind: 'chronology',
      title: 'Événements',
      body: `<table><thead><tr><th scope="col">Date<br/>du jour</th><th scope="col">Sources</th></tr></thead><tbody><tr><td>Hier</td><td>${cells.join('')}</td></tr></tbody></table>`,
    });
    const publication = createPublication();
    const { bytes, pageMap } = await render({ ...publication, chapters: [...publication.chapters, table] });
    const { pages } = await readPdf(bytes);
    const printed = pages.slice((pageMap.targets.get('events') ?? 0) - 1);
    expect(printed.length).toBeGreaterThan(2);
    const links = printed.flatMap((page) => page.links);
    expect(links).toHaveLength(120);
    for (const { text, page } of links) expect(Number(text)).toBe(page);
  });
});

describe('renderPdf', () => {
  const publication = createPublication({ articles: 5, paragraphs: 14 });
  let bytes: Uint8Array;
  let pages: string[];
  let pageMap: Awaited<ReturnType<typeof render>>['pageMap'];
  const messages: Message[] = [];
  beforeAll(async () => {
    ({ bytes, pageMap } = await render(publication, 'a3a-ua1', messages));
    pages = await readPages(bytes);
  });

  test('prints in the contents the page on which each article is found', () => {
    const contents = pages[(pageMap.targets.get('contents') ?? 0) - 1] ?? '';
    const lines = [...contents.matchAll(/Article (\d+), p\. (\d+)/g)];
    expect(lines).toHaveLength(5);
    for (const [, article, page] of lines) {
      expect(pages[Number(page) - 1]).toMatch(new RegExp(`Article ${article} : la déclaration`));
    }
  });

  test('prints in the index every page on which a paragraph begins, as the page map has it', () => {
    const index = pages[(pageMap.targets.get('index') ?? 0) - 1] ?? '';
    for (const [, article, list = ''] of index.matchAll(/Oratrice (\d+), p\. ([\d–, ]+)/g)) {
      const printed = list.split(',').flatMap((part) => {
        const [first = 0, last = first] = part.trim().split('–').map(Number);
        return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
      });
      const paragraphs = Array.from({ length: 14 }, (_, number) => pageMap.targets.get(`a${article}-b${number + 1}`));
      expect(new Set(printed)).toEqual(new Set(paragraphs));
    }
    expect(index).toMatch(/Oratrice 5, p\. \d/);
  });

  test('knows on which page every paragraph begins', () => {
    const squeeze = (text: string) => text.replace(/[\s\u00AD\u2010-]/g, '');
    let checked = 0;
    for (const chapter of publication.chapters) {
      for (const [, id = '', html = ''] of chapter.html.matchAll(/<p id="([^"]+)">(.*?)<\/p>/g)) {
        const words = squeeze(html.replace(/<[^>]*>/g, '')).slice(0, 30);
        expect(squeeze(pages[(pageMap.targets.get(id) ?? 0) - 1] ?? ''), id).toContain(words);
        checked += 1;
      }
    }
    expect(checked).toBe(70);
  });

  test('starts on right-hand pages what asks for it, behind blank pages', () => {
    for (const { id, break: start } of publication.chapters) {
      if (start === 'recto') expect((pageMap.targets.get(id) ?? 0) % 2, id).toBe(1);
    }
    expect(pages[1]).toBe('');
    expect(pageMap.pages).toBe(pages.length);
  });

  test('says what starts each page: the words found there stand in the text at the offset', () => {
    const known = new Set(pageMap.breaks.map(({ page }) => page));
    expect(known.size).toBe(pageMap.breaks.length);
    const within = pageMap.breaks.filter(({ offset }) => offset > 0);
    expect(within.length).toBeGreaterThan(1);
    for (const { page, target, offset } of within) {
      const html = publication.chapters.map((chapter) => chapter.html).join('');
      const [, source = ''] = new RegExp(`id="${target}">(.*?)</p>`).exec(html) ?? [];
      const text = source.replace(/<[^>]*>|\u00AD/g, '');
      const start = text.slice(offset).replace(/\s/g, '').slice(0, 20);
      expect(pages[page - 1]?.replace(/[\s-]/g, '')).toContain(start);
      expect(pageMap.targets.get(target)).toBeLessThan(page);
    }
  });

  test('keeps words whole in the text layer', () => {
    const printed = pages.join('\n');
    expect(printed).not.toContain('\u00AD');
    const joined = printed.replace(/-\n/g, '');
    const count = (text: string, word: string) => text.split(word).length - 1;
    const source = publication.chapters.map(({ html }) => html.replaceAll('\u00AD', '')).join('');
    const words = ['coopération', 'internationale', 'représentants', 'd’une', 'considérable', 'convention'];
    const sum = (text: string) => words.reduce((total, word) => total + count(text, word), 0);
    // A word may break over a page, where the folio and the running head stand between its halves.
    expect(sum(joined) / sum(source)).toBeGreaterThan(0.995);
    expect(printed).toMatch(/\p{L}-\n\p{L}/u);
  });

  test('carries structure, outline, claims, fonts and attachments', async () => {
    const facts = await inspectPdf(bytes);
    expect(facts).toMatchObject({
      version: '1.7',
      language: 'fr',
      isTagged: true,
      hasOutline: true,
      hasOutputIntent: true,
      hasIdentifier: true,
      missingGlyphs: [],
      infoNotInXmp: [],
    });
    expect(facts.fonts.length).toBeGreaterThan(3);
    for (const { name, type, isEmbedded } of facts.fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+Source(Serif|Sans)/);
      expect([type, isEmbedded]).toEqual(['Type0', true]);
    }
    expect(facts.attachments).toEqual([
      { name: 'dossier.json', mediaType: 'application/json', relationship: 'Data', bytes: 14 },
      { name: 'article-é.txt', mediaType: 'text/plain', relationship: 'Source', bytes: 16 },
    ]);
    expect(facts.destinations).toEqual(pageMap.targets);
    expect(facts.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('names what no font covers, and prints its code point', () => {
    expect(messages.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['characters-covered', expect.stringContaining('[U+2192]')],
    ]);
    expect(pages.join('')).toContain('[U+2192] index');
  });

  test('gives the same bytes again', async () => {
    const again = await render(publication);
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
    expect(again.pageMap).toEqual(pageMap);
  });

  test('numbers header cells itself: the engine numbers them otherwise each time', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toMatch(/\/ID \(id1\)/);
    expect(text).toMatch(/\/Headers \[\(id1\)\]/);
    expect(text).not.toMatch(/node\d/);
  });

  test('writes the second profile', async () => {
    const facts = await inspectPdf((await render(publication, 'a4f-ua2')).bytes);
    expect(facts).toMatchObject({ version: '2.0', isTagged: true, missingGlyphs: [], infoNotInXmp: [] });
    expect(facts.xmp).toContain('<pdfaid:part>4</pdfaid:part>');
    expect(facts.destinations).toEqual(pageMap.targets);
  });

  test('imposes a booklet', async () => {
    const booklet = await inspectPdf(await imposeBooklet(bytes));
    expect(booklet.pages).toBe(Math.ceil(pages.length / 4) * 2);
  });
});

test('prints every kind of markup with bundled fonts alone', async () => {
  const base = createPublication({ articles: 1, paragraphs: 2 });
  const { bytes } = await render({ ...base, chapters: [...base.chapters, createStressChapter()] });
  const { fonts, missingGlyphs } = await inspectPdf(bytes);
  expect(missingGlyphs).toEqual([]);
  for (const { name } of fonts) expect(name).toMatch(/Source/);
});

test('draws the cover at 1600 × 2560, the same each time', async () => {
  const [one, other] = [
    await drawCover(createPublication(), await openPrinter(browser)),
    await drawCover(createPublication(), await openPrinter(browser)),
  ];
  const header = Buffer.from(one.bytes);
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1600, 2560]);
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
});

test('orders the pages of a folded pile', () => {
  expect(orderSpreads(8)).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
  ]);
  expect(orderSpreads(5)).toHaveLength(4);
});
