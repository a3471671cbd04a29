import { PDFArray, PDFDocument, PDFName, PDFNumber, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { InspectedPdf } from '../../src/render/pdf/inspect-pdf.js';
import {
  checkPdfAttachments,
  checkPdfFonts,
  checkPdfPageNumbers,
  checkPdfStructure,
  readClaims,
} from '../../src/verify/checks/pdf-structure.js';
import { checkSamePages } from '../../src/verify/checks/same-pages.js';
import { readMarkup } from '../../src/verify/read-markup.js';
import { readPdf } from '../../src/verify/read-pdf.js';
import { createPortDossier } from '../support/port-dossier.js';

/** Draws a PDF of pages of one line each; links of the first page lead from a printed number to a page. */
async function draw(lines: readonly string[], links: readonly { at: number; to: number }[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Courier);
  const pages = lines.map((line) => {
    const page = pdf.addPage([400, 200]);
    page.drawText(line, { x: 10, y: 100, size: 10, font });
    return page;
  });
  const width = font.widthOfTextAtSize('0', 10);
  const annotations = links.map(({ at, to }) => {
    const target = pages[to - 1];
    if (target === undefined) throw new RangeError(`no page ${to}`);
    const dest = PDFArray.withContext(pdf.context);
    dest.push(target.ref);
    dest.push(PDFName.of('Fit'));
    const left = 10 + at * width;
    return pdf.context.register(
      pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [left, 95, left + width, 112], Dest: dest }),
    );
  });
  pages[0]?.node.set(PDFName.of('Annots'), pdf.context.obj(annotations));
  pages[0]?.node.set(PDFName.of('StructParents'), PDFNumber.of(0));
  return await pdf.save({ useObjectStreams: false });
}

describe('readPdf', () => {
  it('reads text and the printed number inside each link', async () => {
    const pdf = await readPdf(
      await draw(
        ['voir 2, 3', 'deux', 'trois'],
        [
          { at: 5, to: 2 },
          { at: 8, to: 3 },
        ],
      ),
    );
    expect(pdf.pages.map(({ text }) => text)).toEqual(['voir 2, 3', 'deux', 'trois']);
    expect(pdf.pages[0]?.links).toEqual([
      { text: '2', page: 2 },
      { text: '3', page: 3 },
    ]);
  });
});

describe('checkPdfPageNumbers', () => {
  it('passes numbers that lead to their page and fails others', async () => {
    const right = await readPdf(await draw(['voir 2', 'deux'], [{ at: 5, to: 2 }]));
    expect(checkPdfPageNumbers(right)).toMatchObject({
      status: 'passed',
      reason: '1 printed page numbers lead to their pages',
    });
    const wrong = await readPdf(await draw(['voir 3', 'deux', 'trois'], [{ at: 5, to: 2 }]));
    expect(checkPdfPageNumbers(wrong)).toMatchObject({ status: 'failed', details: ['page 1: "3" leads to page 2'] });
  });
});

/** A PDF in which nothing is wrong. */
const sound: InspectedPdf = {
  version: '1.7',
  pages: 3,
  language: 'fr',
  isTagged: true,
  hasOutline: true,
  hasOutputIntent: true,
  hasIdentifier: true,
  fonts: [{ name: 'ABCDEF+SourceSerif4-Regular', type: 'Type0', isEmbedded: true }],
  missingGlyphs: [],
  attachments: [],
  destinations: new Map(),
  xmp: '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
  infoNotInXmp: [],
};

describe('checkPdfStructure', () => {
  it.each<[string | null, string[]]>([
    [sound.xmp, ['3a', 'ua1']],
    ['<rdf:Description pdfaid:part="4" pdfaid:conformance="F" pdfuaid:part="2"/>', ['4f', 'ua2']],
    ['<x/>', []],
    [null, []],
  ])('reads the claims of %s', (xmp, claims) => {
    expect(readClaims({ ...sound, xmp })).toEqual(claims);
    expect(checkPdfStructure({ ...sound, xmp }).status).toBe(claims.length === 2 ? 'passed' : 'failed');
  });

  it.each<[string, Partial<InspectedPdf>]>([
    ['tags', { isTagged: false }],
    ['outline', { hasOutline: false }],
    ['language', { language: null }],
    ['output intent', { hasOutputIntent: false }],
    ['identifier', { hasIdentifier: false }],
    ['the title in XMP', { infoNotInXmp: ['Title'] }],
  ])('fails a file without %s', (_, change) => {
    expect(checkPdfStructure({ ...sound, ...change })).toMatchObject({ status: 'failed', reason: '1 problem' });
  });
});

describe('checkPdfFonts', () => {
  const font = { name: 'X', type: 'Type0', isEmbedded: true };
  it.each<[string, string, Partial<InspectedPdf>]>([
    ['sound fonts', 'passed', {}],
    ['a font that is not embedded', 'failed', { fonts: [{ ...font, isEmbedded: false }] }],
    ['a Type 3 font', 'failed', { fonts: [{ ...font, type: 'Type3' }] }],
    ['a missing glyph', 'failed', { missingGlyphs: [2] }],
    ['no font at all', 'failed', { fonts: [] }],
  ])('judges %s', (_, status, change) => {
    expect(checkPdfFonts({ ...sound, ...change }).status).toBe(status);
  });
});

describe('checkPdfAttachments', () => {
  const folder = {
    path: '.',
    names: [],
    read: async (name: string) => (name === 'dossier.json' ? new Uint8Array(7) : null),
    dossier: async () => ({ value: createPortDossier(), problems: null }),
    manifest: async () => null,
    epub: async () => null,
    pdf: async () => null,
    inspected: async () => null,
  };
  const data = { name: 'dossier.json', mediaType: 'application/json', relationship: 'Data', bytes: 7 };
  const csl = { ...data, name: 'sources.csl.json', bytes: 3 };
  const original = { name: 'port.txt', mediaType: 'text/plain', relationship: 'Source', bytes: 9 };
  it.each([
    ['all files', 'passed', [data, csl, original]],
    ['data that differ from those beside', 'failed', [{ ...data, bytes: 8 }, csl, original]],
    ['a missing original', 'failed', [data, csl]],
    ['missing data', 'failed', [csl, original]],
    ['a file that does not say what it is', 'failed', [{ ...data, relationship: null }, csl, original]],
  ])('judges %s', async (_, status, attachments) => {
    expect((await checkPdfAttachments({ ...sound, attachments }, folder)).status).toBe(status);
  });
});

describe('checkSamePages', () => {
  const page = (label: string, text: string): string =>
    `<span epub:type="pagebreak" id="p${label}" aria-label="${label}"></span>${text}`;
  const check = (markup: string, texts: readonly string[]): string => {
    const documents = new Map([['a.xhtml', readMarkup(`<p>${markup}</p>`)]]);
    const epub = {
      bytes: new Uint8Array(),
      paths: ['a.xhtml'],
      packagePath: '',
      package: readMarkup('<x/>'),
      items: [],
      spine: ['a.xhtml'],
      documents,
      css: new Map(),
    };
    return checkSamePages(epub, { pages: texts.map((text) => ({ text, links: [] })) }).status;
  };
  const first = 'le port a rouvert mardi devant deux cents personnes';
  const second = 'la digue du nord a été fermée par douze caissons';

  it('passes pages that begin alike and fails others', () => {
    expect(check(page('1', first) + page('2', second), [first, second])).toBe('passed');
    expect(check(page('1', first) + page('2', second), [second, first])).toBe('failed');
  });

  it('notices a marker that comes too late', () => {
    expect(
      check(`${page('1', first)}. ${second}${page('2', 'et les bateaux sont sortis')}`, [
        first,
        `${second} et les bateaux sont sortis`,
      ]),
    ).toBe('failed');
  });

  it('leaves out the words of drawings, which each format draws its own way', () => {
    expect(check(page('1', `<svg><text>narrow</text></svg>${first}`), [`wide ${first}`])).toBe('passed');
  });

  it('has nothing to say of pages without words', () => {
    expect(check(page('1', '') + page('2', second), ['', second])).toBe('passed');
  });
});
