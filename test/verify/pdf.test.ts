import { PDFArray, PDFDocument, PDFName, PDFNumber, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkPdfPageNumbers, checkPdfStructure, readClaims } from '../../src/verify/checks/pdf-structure.js';
import { checkSamePages } from '../../src/verify/checks/same-pages.js';
import { readMarkup } from '../../src/verify/read-markup.js';
import { type PdfContent, readPdf } from '../../src/verify/read-pdf.js';

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
    expect(pdf).toMatchObject({ xmp: null, hasOutline: false, isTagged: false });
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

const content = (xmp: string | null): PdfContent => ({ pages: [], xmp, hasOutline: true, isTagged: true });

describe('checkPdfStructure', () => {
  it.each([
    [
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
      ['3a', 'ua1'],
    ],
    ['<rdf:Description pdfaid:part="4" pdfaid:conformance="F" pdfuaid:part="2"/>', ['4f', 'ua2']],
    ['<x/>', []],
  ])('reads the claims of %s', (xmp, claims) => {
    expect(readClaims(content(xmp))).toEqual(claims);
    expect(checkPdfStructure(content(xmp)).status).toBe(claims.length === 2 ? 'passed' : 'failed');
  });

  it('fails a file without tags, outline or metadata', async () => {
    const outcome = checkPdfStructure(await readPdf(await draw(['x'], [])));
    expect(outcome.details).toHaveLength(5);
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
    return checkSamePages(epub, { ...content(null), pages: texts.map((text) => ({ text, links: [] })) }).status;
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
