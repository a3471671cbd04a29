import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { scanAnchors } from '../../../src/render/pdf/print/scan-anchors.js';

const link = (object: number, anchor: number, rectangle: string): string =>
  `${object} 0 obj\n<</Type /Annot\n/Subtype /Link\n/F 4\n/Border [0 0 0]\n/Rect [${rectangle}]\n/A <</Type /Action\n/S /URI\n/URI (dossier:${anchor})>>>>\nendobj\n`;
const page = (object: number, annotations: string): string =>
  `${object} 0 obj\n<</Type /Page\n/MediaBox [0 0 595 842]\n${annotations}/Contents 9 0 R>>\nendobj\n`;

const scan = (text: string) => scanAnchors(Buffer.from(text, 'latin1'));

describe('scanAnchors', () => {
  it('finds every numbered link on the page that lists it', () => {
    const file =
      link(7, 0, '70.5 740.66998 71.25 771.41998') +
      link(8, 12, '0 .25 .75 3.5') +
      page(20, '/Annots [7 0 R]\n') +
      page(21, '') +
      page(22, '/Annots [8 0 R 7 0 R]\n') +
      '23 0 obj\n<</Type /Pages\n/Kids [20 0 R 21 0 R 22 0 R]>>\nendobj\n';
    const found = scan(file);
    expect(found?.pages).toBe(3);
    expect(found?.found.map(({ anchor, page: number }) => [anchor, number])).toEqual([
      [0, 1],
      [12, 3],
      [0, 3],
    ]);
    expect(found?.found[1]?.height).toBeCloseTo(3.25);
  });

  it('passes over other links', () => {
    const other = link(7, 0, '0 0 1 1').replace('dossier:0', 'https://example.org/');
    expect(scan(`${other}${link(8, 1, '0 0 1 1')}${page(9, '/Annots [7 0 R 8 0 R]\n')}`)?.found).toEqual([
      { anchor: 1, height: 1, page: 1 },
    ]);
  });

  it('finds nothing in a file that is written in another way', async () => {
    const pdf = await PDFDocument.create();
    const { node } = pdf.addPage();
    const action = { Type: 'Action', S: 'URI', URI: PDFString.of('dossier:0') };
    const annotation = pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 1, 1], A: action });
    node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(annotation)]));
    expect(scanAnchors(await pdf.save())).toBeNull();
  });
});
