import type { PDFDocument } from '@cantoo/pdf-lib';
import { createMessage, DossierError } from '../../../messages.js';
import type { Chapter, PageMap, PageNumbers } from '../../../model/publication.js';
import { buildPrintDocument, type PrintDocument, type PrintSource } from './build-print-document.js';
import { guessPageMap } from './guess-page-map.js';
import { isSamePlan, type PagePlan, planPages } from './plan-pages.js';
import type { Printer } from './print-html.js';
import type { FoundAnchor } from './read-anchors.js';
import { type ChapterLayout, halveChapters, joinLayouts, listReshaped, tryChapters } from './try-chapters.js';

/** Prints at most so often, the trial included; two are enough unless numbers of one length break lines elsewhere. */
const MOST_PRINTS = 5;
/** Tries chapters again at most so often. */
const MOST_TRIALS = 2;
/** With less markup than this, a whole print that proves wrong now and then costs less than a second trial each time. */
const SMALL = 600_000;

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
  /** Work to do while the whole is printed, with the page numbers that stand in it; does not throw. */
  readonly meanwhile?: ((pages: PageNumbers) => void) | undefined;
}

/**
 * Prints the publication, reads the page of every id, fills in page references and blank pages, and prints again,
 * until nothing moves. Before, chapters are tried without structure, by two printers side by side.
 * @throws DossierError `format-renders` when the browser ends, a print takes too long, or the pages never settle
 */
export async function settlePages(
  source: PrintSource,
  printers: readonly Printer[],
  { stageSeconds, onPrint, meanwhile }: SettleOptions,
): Promise<SettledPrint> {
  const { chapters } = source.publication;
  onPrint(0);
  let plan = await planByTrial(source, printers, stageSeconds);
  for (let count = 1; count < MOST_PRINTS; count += 1) {
    onPrint(count);
    const document = buildPrintDocument(source, { ...plan, breaks: [] }, plan.blanks);
    const { pages, targets } = plan;
    const bytes = await printerOf(printers, 0).print(document.html, {
      isTagged: true,
      seconds: stageSeconds,
      meanwhile: () => meanwhile?.({ pages, targets }),
    });
    const [{ openPdf }, { readAnchors, locateIds }] = await Promise.all([
      import('../finish/open-pdf.js'),
      import('./read-anchors.js'),
    ]);
    const pdf = await openPdf(bytes);
    const found = readAnchors(pdf);
    const located = locateIds(found, document.anchors);
    const printed: PagePlan = { pages: pdf.getPageCount(), targets: pagesOf(located), blanks: plan.blanks };
    const next = planPages(chapters, printed);
    if (isSamePlan(printed, plan) && isSamePlan(next, plan)) return { pdf, document, plan, found, located };
    plan = next;
  }
  const reason = `Unexpected page numbers that still move after ${MOST_PRINTS} prints, expected them to settle`;
  throw new DossierError([createMessage('format-renders', reason)]);
}

/** Tries all chapters with guessed page numbers, then those again whose lines the true numbers may break elsewhere. */
async function planByTrial(source: PrintSource, printers: readonly Printer[], seconds: number): Promise<PagePlan> {
  const { publication } = source;
  const layouts = new Map<string, ChapterLayout>();
  const size = publication.chapters.reduce((sum, { html }) => sum + html.length, 0);
  const attempt = async (chapters: readonly Chapter[], map: PageMap): Promise<PagePlan> => {
    const isDivided = chapters.length === publication.chapters.length && printers.length > 1 && size >= SMALL;
    const parts = isDivided ? halveChapters(chapters) : [chapters];
    const tried = await Promise.all(
      parts.map((part, index) => tryChapters(source, part, map, { printer: printerOf(printers, index), seconds })),
    );
    for (const part of tried) for (const [id, layout] of part) layouts.set(id, layout);
    return joinLayouts(publication.chapters, layouts);
  };
  let map = guessPageMap(publication);
  let plan = await attempt(publication.chapters, map);
  for (let count = 0; count < MOST_TRIALS && size >= SMALL; count += 1) {
    const next: PageMap = { ...plan, breaks: [] };
    const reshaped = listReshaped(source, map, next);
    if (reshaped.length === 0) break;
    map = next;
    plan = await attempt(reshaped, map);
  }
  return plan;
}

function printerOf(printers: readonly Printer[], index: number): Printer {
  const printer = printers[index];
  if (printer === undefined) throw new Error('no printer was opened');
  return printer;
}

function pagesOf(located: ReadonlyMap<string, FoundAnchor>): ReadonlyMap<string, number> {
  return new Map([...located].map(([id, { page }]) => [id, page]));
}
