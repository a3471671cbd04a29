import { PDFDocument, type PDFEmbeddedPage } from '@cantoo/pdf-lib';
import { openPdf } from './finish/open-pdf.js';
import { writePdf } from './finish/write-pdf.js';

/** A4 on its side, in PDF units of 1/72 inch. */
const SHEET = { width: 841.89, height: 595.28 } as const;

/**
 * Imposes pages two by two on both sides of A4 sheets, so that the pile folded in the middle reads as an A5 booklet
 * (print on both sides, flip on the short edge). The page count is filled up to a multiple of four with blank pages.
 * A form for the printer only: it carries no structure and claims no conformance.
 */
export async function imposeBooklet(pdf: Uint8Array): Promise<Uint8Array> {
  const source = await openPdf(pdf);
  const booklet = await PDFDocument.create({ updateMetadata: false });
  const pages = await booklet.embedPages(source.getPages());
  for (const [left, right] of orderSpreads(pages.length)) {
    const sheet = booklet.addPage([SHEET.width, SHEET.height]);
    place(pages[left - 1], 0);
    place(pages[right - 1], SHEET.width / 2);

    function place(page: PDFEmbeddedPage | undefined, x: number): void {
      if (page === undefined) return;
      const scale = Math.min(SHEET.width / 2 / page.width, SHEET.height / page.height);
      const [width, height] = [page.width * scale, page.height * scale];
      sheet.drawPage(page, {
        x: x + (SHEET.width / 2 - width) / 2,
        y: (SHEET.height - height) / 2,
        width,
        height,
      });
    }
  }
  const title = source.getTitle();
  if (title !== undefined) booklet.setTitle(title, { showInWindowTitleBar: true });
  const modified = source.getModificationDate();
  if (modified !== undefined) {
    booklet.setCreationDate(modified);
    booklet.setModificationDate(modified);
  }
  await booklet.flush();
  return writePdf(booklet);
}

/**
 * Orders the pages of one folded pile: left and right page of each sheet side, front and back in turn. Numbers beyond
 * `pages` are blank.
 */
export function orderSpreads(pages: number): [left: number, right: number][] {
  const full = Math.ceil(pages / 4) * 4;
  const spreads: [number, number][] = [];
  for (let sheet = 0; sheet < full / 4; sheet += 1) {
    spreads.push([full - 2 * sheet, 2 * sheet + 1], [2 * sheet + 2, full - 2 * sheet - 1]);
  }
  return spreads;
}
