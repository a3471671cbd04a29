import type { PDFDocument } from '@cantoo/pdf-lib';
import { createTimeLimit } from '../../limit-time.js';
import { createMessage, DossierError } from '../../messages.js';
import type { Message, OnProgress } from '../../model/message.js';
import type { PageMap, Publication } from '../../model/publication.js';
import { isLost, writeCodePoint } from '../coverage.js';
import type { BrowserHandle } from './browser.js';
import { finishPdf } from './finish/finish-pdf.js';
import { openPdf } from './finish/open-pdf.js';
import { writePdf } from './finish/write-pdf.js';
import { buildPrintDocument, createPrintSource, type PrintDocument } from './print/build-print-document.js';
import { guessPageMap } from './print/guess-page-map.js';
import { isSamePlan, type PagePlan, planPages } from './print/plan-pages.js';
import { openPrinter } from './print/print-html.js';
import { type FoundAnchor, locateIds, readAnchors } from './print/read-anchors.js';
import type { PdfProfile } from './profiles.js';

export type { PdfProfile };

export interface RenderPdfOptions {
  readonly profile: PdfProfile;
  /** Seconds one print may take. */
  readonly stageSeconds: number;
  readonly onProgress?: OnProgress;
  readonly onMessage: (message: Message) => void;
}

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pageMap: PageMap;
}

/** Prints at most so often; two are enough unless an index changes its length with its numbers. */
const MOST_PRINTS = 4;

/** Characters listed in one message. */
const MOST_LISTED = 20;

/** A print whose page references tell the truth. */
interface SettledPrint {
  readonly pdf: PDFDocument;
  readonly document: PrintDocument;
  readonly plan: PagePlan;
  readonly found: readonly FoundAnchor[];
  readonly located: ReadonlyMap<string, FoundAnchor>;
}

/**
 * Renders the publication as a tagged PDF. It is printed, the page of every id is read, page references are filled in
 * and it is printed again, until nothing moves.
 * @throws DossierError `format-renders` when the browser ends, a limit is passed, or the pages never settle
 */
export async function renderPdf(
  publication: Publication,
  browser: BrowserHandle,
  options: RenderPdfOptions,
): Promise<RenderedPdf> {
  const { plan, ...print } = await printUntilSettled(publication, browser, options);
  const limitTime = createTimeLimit(options.stageSeconds);
  const breaks = limitTime('pdf', () => finishPdf({ ...print, publication, profile: options.profile }));
  const bytes = limitTime('pdf', () => writePdf(print.pdf));
  return { bytes, pageMap: { pages: plan.pages, targets: plan.targets, breaks } };
}

async function printUntilSettled(
  publication: Publication,
  browser: BrowserHandle,
  { stageSeconds, onProgress, onMessage }: RenderPdfOptions,
): Promise<SettledPrint> {
  const source = createPrintSource(publication);
  reportUncovered(source.coverage.uncovered.filter(isLost), onMessage);
  const label = publication.metadata.title;
  let plan: PagePlan = { ...guessPageMap(publication), blanks: new Set() };
  const printer = await openPrinter(browser, stageSeconds);
  try {
    for (let count = 0; count < MOST_PRINTS; count += 1) {
      onProgress?.({ stage: 'pdf', done: count, total: MOST_PRINTS, label });
      const document = buildPrintDocument(source, { ...plan, breaks: [] }, plan.blanks);
      const bytes = await printer.print(document.html, { isTagged: count > 0 });
      const pdf = await openPdf(bytes);
      const found = readAnchors(pdf);
      const located = locateIds(found, document.anchors);
      const printed: PagePlan = { pages: pdf.getPageCount(), targets: pagesOf(located), blanks: plan.blanks };
      const next = planPages(publication.chapters, printed);
      if (count > 0 && isSamePlan(printed, plan) && isSamePlan(next, plan))
        return { pdf, document, plan, found, located };
      plan = next;
    }
  } finally {
    await printer.close();
  }
  const reason = `Unexpected page numbers that still move after ${MOST_PRINTS} prints, expected them to settle`;
  throw new DossierError([createMessage('format-renders', reason)]);
}

function reportUncovered(uncovered: readonly number[], onMessage: RenderPdfOptions['onMessage']): void {
  if (uncovered.length === 0) return;
  const shown = uncovered.slice(0, MOST_LISTED).map(writeCodePoint).join(' ');
  const more = uncovered.length > MOST_LISTED ? ` and ${uncovered.length - MOST_LISTED} more` : '';
  const reason = `Unexpected characters ${shown}${more}, expected ones that a bundled font covers`;
  onMessage(createMessage('characters-covered', reason));
}

function pagesOf(located: ReadonlyMap<string, FoundAnchor>): ReadonlyMap<string, number> {
  return new Map([...located].map(([id, { page }]) => [id, page]));
}
