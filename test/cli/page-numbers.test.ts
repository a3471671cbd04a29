import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/model/dossier.js';
import { readPdfPages } from '../support/read-pdf.js';
import { ROOT, runCli } from '../support/run-cli.js';

/** Letters only: hyphens, spaces and typography differ between a text and its print. */
const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}]/gu, '');
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');
/** So many letters in a row tell a place from any other. */
const PIECE = 18;

const out = mkdtempSync(join(tmpdir(), 'page-numbers-'));
let dossier: Dossier;
let pages: string[];

beforeAll(async () => {
  const run = await runCli(['build', join(ROOT, 'content'), '--out', out, '--formats', 'pdf,json', '-q'], {
    timeout: 240_000,
  });
  expect(run.code, run.stderr).toBe(0);
  dossier = JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8')) as Dossier;
  pages = await readPdfPages(readFileSync(join(out, 'dossier.pdf')));
}, 300_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const pageHas = (page: number, text: string): boolean => letters(pages[page - 1] ?? '').includes(letters(text));

describe('the printed sample', () => {
  it('gives every entry of its contents the page on which that title is found', () => {
    const start = pages.findIndex((text) => text.includes('Sommaire'));
    const contents = plain(pages[start] ?? '');
    const titles = dossier.articles.map(({ title }) => title ?? '');
    const parts = ['L’essentiel', 'Chronologie', 'Index des intervenants', 'Sources', 'Lignes écartées'];
    for (const title of [...parts, ...titles]) {
      const words = plain(title).replaceAll("'", '’');
      const at = contents.indexOf(words.slice(0, 30), contents.indexOf('Sommaire'));
      expect(at, title).toBeGreaterThan(0);
      const number = /(?<![\d/])(\d{1,3})(?![\d/])/.exec(contents.slice(at + words.length))?.[1];
      expect(number, `${title}: a page number`).toBeDefined();
      expect(pageHas(Number(number), title), `${title} on page ${number}`).toBe(true);
    }
  });

  it('leads every reference to a paragraph to the page on which words of it stand', () => {
    const text = plain(pages.join(' '));
    const references = [
      ...text.matchAll(/art\. (\d+), § (\d+)\S*, p\. (\d+)/g),
      ...text.matchAll(/(?<!\d, )(?<![\d.])(\d{1,2})\.(\d{1,3}), p\. (\d+)(?![\d–]|, \d)/g),
    ];
    expect(references.length).toBeGreaterThan(60);
    for (const [all, article, paragraph, page] of references) {
      const block = dossier.articles[Number(article) - 1]?.blocks.find(({ number }) => number === Number(paragraph));
      const whole = letters(block?.text ?? '');
      const found = letters(pages[Number(page) - 1] ?? '');
      let isThere = whole.length > 0 && whole.length <= PIECE && found.includes(whole);
      for (let at = 0; !isThere && at + PIECE <= whole.length; at += 1)
        isThere = found.includes(whole.slice(at, at + PIECE));
      expect(isThere, all).toBe(true);
    }
  });
});
