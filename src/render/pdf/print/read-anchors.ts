import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { ANCHOR_SCHEME, type PrintAnchor } from './prepare-chapter.js';

/** A link annotation of the printed document, and the anchor it stands for. */
export interface FoundAnchor {
  /** Index of the anchor. */
  readonly anchor: number;
  /** Page, from 1. */
  readonly page: number;
  /** Upper left corner in PDF units, the origin being the lower left corner of the page. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly annotation: PDFDict;
  readonly ref: PDFRef;
}

const NAMES = {
  action: PDFName.of('A'),
  annotations: PDFName.of('Annots'),
  rectangle: PDFName.of('Rect'),
  uri: PDFName.of('URI'),
};

/** Lists the numbered links of a printed document, page by page. */
export function readAnchors(pdf: PDFDocument): FoundAnchor[] {
  const found: FoundAnchor[] = [];
  pdf.getPages().forEach((page, index) => {
    const annotations = page.node.lookupMaybe(NAMES.annotations, PDFArray);
    for (let at = 0; at < (annotations?.size() ?? 0); at += 1) {
      const ref = annotations?.get(at);
      const annotation = annotations?.lookupMaybe(at, PDFDict);
      const uri = annotation?.lookupMaybe(NAMES.action, PDFDict)?.lookupMaybe(NAMES.uri, PDFString);
      const address = uri?.asString();
      if (annotation === undefined || !(ref instanceof PDFRef) || !address?.startsWith(ANCHOR_SCHEME)) continue;
      const rectangle = annotation.lookup(NAMES.rectangle, PDFArray);
      const side = (index: number): number => rectangle.lookup(index, PDFNumber).asNumber();
      found.push({
        anchor: Number(address.slice(ANCHOR_SCHEME.length)),
        page: index + 1,
        left: side(0),
        top: side(3),
        height: side(3) - side(1),
        width: side(2) - side(0),
        annotation,
        ref,
      });
    }
  });
  return found;
}

/**
 * Says where every id fell: at the first annotation of its anchor. Type that is taller than its line reaches over the
 * edge of the page, and the engine then reports a sliver of the link on the page before; slivers do not count.
 */
export function locateIds<Place extends Pick<FoundAnchor, 'anchor' | 'page' | 'height'>>(
  found: readonly Place[],
  anchors: readonly PrintAnchor[],
): ReadonlyMap<string, Place> {
  const located = new Map<string, Place>();
  const tallest = new Map<number, number>();
  for (const { anchor, height } of found) tallest.set(anchor, Math.max(height, tallest.get(anchor) ?? 0));
  for (const place of found) {
    if (place.height < (tallest.get(place.anchor) ?? 0) / 2) continue;
    for (const id of anchors[place.anchor]?.ids ?? []) if (!located.has(id)) located.set(id, place);
  }
  return located;
}

/** Width of a mark in PDF units: one CSS pixel. */
const MARK_WIDTH = 0.75;

/**
 * Says at what scale the document was printed: the engine prints everything smaller when something is wider than the
 * page. Marks are one pixel wide; 1 when there are none.
 */
export function measureScale(found: readonly FoundAnchor[], anchors: readonly PrintAnchor[]): number {
  const widths = found.filter(({ anchor }) => anchors[anchor]?.link === null).map(({ width }) => width);
  const middle = widths.sort((one, other) => one - other)[widths.length >> 1];
  return middle === undefined ? 1 : middle / MARK_WIDTH;
}
