import type { Publication } from '../../model/publication.js';
import { expandReferences, planCoverage, replaceUncovered } from '../coverage.js';
import { wrapDocument } from './print/build-print-document.js';
import type { Printer } from './print/print-html.js';

/** Size of an e-book cover in pixels. */
export const COVER_SIZE = { width: 1600, height: 2560 } as const;
/** Seconds the drawing may take. */
const LONGEST = 60;

export interface DrawnCover {
  readonly mediaType: 'image/png';
  readonly bytes: Uint8Array;
}

/**
 * Draws the e-book cover as a PNG of 1600 × 2560 pixels; the same publication gives the same bytes.
 * @throws DossierError `format-renders` when the browser ends
 */
export async function drawCover(publication: Publication, printer: Printer): Promise<DrawnCover> {
  const { html, css } = publication.cover;
  const { uncovered, additions } = planCoverage(publication.fonts, [html, css], publication.lenders);
  const show = (text: string): string => replaceUncovered(expandReferences(text), new Set(uncovered));
  const document = wrapDocument(publication, [...publication.fonts, ...additions], show(css), show(html));
  return { mediaType: 'image/png', bytes: await printer.draw(document, { size: COVER_SIZE, seconds: LONGEST }) };
}
