import { setImmediate as nextTurn } from 'node:timers/promises';
import { createTimeLimit } from '../../limit-time.js';
import { createMessage } from '../../messages.js';
import type { Message, OnProgress } from '../../model/message.js';
import type { PageMap, PageNumbers, Publication } from '../../model/publication.js';
import { isLost, writeCodePoint } from '../coverage.js';
import { createPrintSource } from './print/build-print-document.js';
import type { Printer } from './print/print-html.js';
import { settlePages } from './print/settle-pages.js';
import type { PdfProfile } from './profiles.js';

export type { PdfProfile };

export interface RenderPdfOptions {
  readonly profile: PdfProfile;
  /** Seconds one print may take. */
  readonly stageSeconds: number;
  readonly onProgress?: OnProgress;
  /** Work to do while the whole is printed, with the page numbers that stand in it; does not throw. */
  readonly meanwhile?: (pages: PageNumbers) => void;
  /** Hears when everything is printed, and no printer needed any more. */
  readonly onPrinted?: () => void;
  /** Hears where everything fell as soon as it is known, before the file is finished. */
  readonly onPageMap?: (pageMap: PageMap) => void;
  readonly onMessage: (message: Message) => void;
}

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pageMap: PageMap;
}

/** Characters listed in one message. */
const MOST_LISTED = 20;
/** Scales from here on differ by no more than rounding. */
const FULL_SCALE = 0.999;
/** Two prints and the finishing, unless more prints are needed. */
const USUAL_STEPS = 3;

/**
 * Renders the publication as a tagged PDF of the profile: printed until its page numbers tell the truth, then finished.
 * Two printers are enough: parts of a trial are printed side by side, whole prints by the first alone.
 * @throws DossierError `format-renders` when the browser ends, a limit is passed, or the pages never settle
 */
export async function renderPdf(
  publication: Publication,
  printers: readonly Printer[],
  { profile, stageSeconds, onProgress, meanwhile, onPrinted, onPageMap, onMessage }: RenderPdfOptions,
): Promise<RenderedPdf> {
  const step = (done: number, total: number): void =>
    onProgress?.({ stage: 'pdf', done, total, label: publication.metadata.title });
  const source = createPrintSource(publication);
  reportUncovered(source.coverage.uncovered.filter(isLost), onMessage);
  let steps = USUAL_STEPS;
  const { plan, ...print } = await settlePages(source, printers, {
    stageSeconds,
    onPrint: (count) => {
      steps = Math.max(steps, count + 2);
      step(count, steps);
    },
    meanwhile: (pages) => {
      // Loaded while the browser prints.
      void import('./finish/finish-pdf.js');
      meanwhile?.(pages);
    },
  });
  onPrinted?.();
  step(steps - 1, steps);
  // Whoever ends the browser then has to be heard by it before this thread is taken.
  await nextTurn();
  const [{ finishPdf }, { writePdf }, { measureScale }] = await Promise.all([
    import('./finish/finish-pdf.js'),
    import('./finish/write-pdf.js'),
    import('./print/read-anchors.js'),
  ]);
  reportScale(measureScale(print.found, print.document.anchors), onMessage);
  const limitTime = createTimeLimit(stageSeconds);
  let pageMap: PageMap = { pages: plan.pages, targets: plan.targets, breaks: [] };
  const onBreaks = (breaks: PageMap['breaks']): void => {
    pageMap = { ...pageMap, breaks };
    onPageMap?.(pageMap);
  };
  limitTime('pdf', () => finishPdf({ ...print, publication, profile, onBreaks }));
  const bytes = limitTime('pdf', () => writePdf(print.pdf));
  step(steps, steps);
  return { bytes, pageMap };
}

function reportScale(scale: number, onMessage: (message: Message) => void): void {
  if (scale >= FULL_SCALE) return;
  const reason = `Unexpected content wider than the page, expected it to fit; pages are printed at ${Math.round(scale * 100)} %`;
  onMessage(createMessage('page-width-fits', reason));
}

function reportUncovered(uncovered: readonly number[], onMessage: (message: Message) => void): void {
  if (uncovered.length === 0) return;
  const shown = uncovered.slice(0, MOST_LISTED).map(writeCodePoint).join(' ');
  const more = uncovered.length > MOST_LISTED ? ` and ${uncovered.length - MOST_LISTED} more` : '';
  const reason = `Unexpected characters ${shown}${more}, expected ones that a bundled font covers`;
  onMessage(createMessage('characters-covered', reason));
}
