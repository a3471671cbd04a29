import type { PDFDocument } from '@cantoo/pdf-lib';
import { createMessage, DossierError } from '../../../messages.js';
import type { BrowserHandle } from '../browser.js';
import { buildPrintDocument, type PrintDocument, type PrintSource } from './build-print-document.js';
import { guessPageMap } from './guess-page-map.js';
import { isSamePlan, type PagePlan, planPages } from './plan-pages.js';
import { openPrinter } from './print-html.js';
import type { FoundAnchor } from './read-anchors.js';

/** Prints at most so often; two are enough unless an index changes its length with its numbers. */
const MOST_PRINTS = 4;

/** A print whose page references tell the truth. */
export interface SettledPrint {
  readonly pdf: PDFDocument;
  readonly document: PrintDocument;
  readonly plan: PagePlan;
  readonly found: readonly FoundAnchor[];
  /** First annotation of every id. */
  readonly located: ReadonlyMap<string, FoundAnchor>;
}

export interface SettleOptions {
  /** Seconds one print may take. */
  readonly stageSeconds: number;
  /** Hears of every print that begins, counted from 0. */
  readonly onPrint: (count: number) => void;
}

/**
 * Prints the publication, reads the page of every id, fills in page references and blank pages, and prints again,
 * until nothing moves. The first print is a trial without structure.
 * @throws DossierError `format-renders` when the browser ends, a print takes too long, or the pages never settle
 */
export async function settlePages(
  source: PrintSource,
  browser: BrowserHandle,
  { stageSeconds, onPrint }: SettleOptions,
): Promise<SettledPrint> {
  const { publication } = source;
  let plan: PagePlan = { ...guessPageMap(publication), blanks: new Set() };
  const printer = await openPrinter(browser, stageSeconds);
  try {
    for (let count = 0; count < MOST_PRINTS; count += 1) {
      onPrint(count);
      const document = buildPrintDocument(source, { ...plan, breaks: [] }, plan.blanks);
      // The library is loaded while the browser works.
      const [bytes, { openPdf }, { readAnchors, locateIds }] = await Promise.all([
        printer.print(document.html, { isTagged: count > 0 }),
        import('../finish/open-pdf.js'),
        import('./read-anchors.js'),
      ]);
      const pdf = await openPdf(bytes);
      const found = readAnchors(pdf);
      const located = locateIds(found, document.anchors);
      const printed: PagePlan = { pages: pdf.getPageCount(), targets: pagesOf(located), blanks: plan.blanks };
      const next = planPages(publication.chapters, printed);
      const isSettled = count > 0 && isSamePlan(printed, plan) && isSamePlan(next, plan);
      if (isSettled) return { pdf, document, plan, found, located };
      plan = next;
    }
  } finally {
    await printer.close();
  }
  const reason = `Unexpected page numbers that still move after ${MOST_PRINTS} prints, expected them to settle`;
  throw new DossierError([createMessage('format-renders', reason)]);
}

function pagesOf(located: ReadonlyMap<string, FoundAnchor>): ReadonlyMap<string, number> {
  return new Map([...located].map(([id, { page }]) => [id, page]));
}
