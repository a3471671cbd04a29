import {
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PrintAnchor } from '../print/prepare-chapter.js';
import type { FoundAnchor } from '../print/read-anchors.js';
import { namesOf } from './attachments.js';

/** Where an id stands in the finished document. */
export interface Destination {
  readonly page: PDFRef;
  /** Upper edge in PDF units. */
  readonly top: number;
  /** Structure element (PDF 2.0); null where structure destinations are unknown. */
  readonly element: PDFRef | null;
}

const NAMES = {
  action: PDFName.of('A'),
  annotations: PDFName.of('Annots'),
  contents: PDFName.of('Contents'),
  destination: PDFName.of('Dest'),
};

/** Takes the marks off the pages; they have told where they are. */
export function removeMarks(pdf: PDFDocument, found: readonly FoundAnchor[], anchors: readonly PrintAnchor[]): void {
  const marks = new Set(found.filter(({ anchor }) => anchors[anchor]?.link == null).map(({ ref }) => ref));
  for (const { node } of pdf.getPages()) {
    const annotations = node.lookupMaybe(NAMES.annotations, PDFArray);
    if (annotations === undefined) continue;
    const kept = annotations.asArray().filter((item) => !marks.has(item as PDFRef));
    if (kept.length === 0) node.delete(NAMES.annotations);
    else node.set(NAMES.annotations, pdf.context.obj(kept));
  }
}

/**
 * Gives link annotations their true targets in place of numbers, and says in `Contents` where they lead (ISO 14289-1,
 * 7.18.5): the words of the link. A link whose target is not in the document is left without action.
 */
export function writeLinks(
  pdf: PDFDocument,
  found: readonly FoundAnchor[],
  anchors: readonly PrintAnchor[],
  destinations: ReadonlyMap<string, Destination>,
): void {
  for (const { anchor, annotation } of found) {
    const link = anchors[anchor]?.link;
    if (link == null) continue;
    const { target, label } = link;
    annotation.delete(NAMES.action);
    if (target.kind === 'external') {
      const address = encodeAddress(target.url);
      annotation.set(NAMES.action, pdf.context.obj({ S: 'URI', URI: PDFString.of(address) }));
      annotation.set(NAMES.contents, PDFHexString.fromText(label || target.url));
      continue;
    }
    const destination = destinations.get(target.id);
    if (destination !== undefined) {
      if (destination.element === null) annotation.set(NAMES.destination, writeDestination(pdf, destination));
      else annotation.set(NAMES.action, pdf.context.obj({ S: 'GoTo', ...writeBoth(pdf, destination) }));
    }
    annotation.set(NAMES.contents, PDFHexString.fromText(label || target.id));
  }
}

/** Names every destination by its id (ISO 32000-1, 12.3.2.3), for `dossier.pdf#id` and for whoever checks the page map. */
export function writeNamedDestinations(pdf: PDFDocument, destinations: ReadonlyMap<string, Destination>): void {
  const named = [...destinations]
    .filter(([id]) => /^[\w.:-]+$/.test(id))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (named.length === 0) return;
  const { context } = pdf;
  const names = named.flatMap(([id, destination]) => [
    PDFString.of(id),
    destination.element === null ? writeDestination(pdf, destination) : context.obj(writeBoth(pdf, destination)),
  ]);
  namesOf(pdf).set(PDFName.of('Dests'), context.register(context.obj({ Names: names })));
}

/** An explicit destination: the page, scrolled to the place (ISO 32000-1, 12.3.2.2). */
export function writeDestination(pdf: PDFDocument, { page, top }: Destination): PDFArray {
  return pdf.context.obj([page, 'XYZ', 0, top, null]);
}

/** A destination on the page and in the structure (ISO 32000-2, 12.3.2.3; ISO 14289-2, 8.8). */
export function writeBoth(pdf: PDFDocument, destination: Destination): { D: PDFArray; SD?: PDFArray } {
  const page = writeDestination(pdf, destination);
  if (destination.element === null) return { D: page };
  return { D: page, SD: pdf.context.obj([destination.element, 'XYZ', 0, destination.top, null]) };
}

/** Writes an address in ASCII (ISO 32000-1, 12.6.4.7), escaped for a literal string. */
function encodeAddress(url: string): string {
  const ascii = url.replace(/[^\x21-\x7E]+/g, (characters) => {
    try {
      return encodeURIComponent(characters);
    } catch {
      return '';
    }
  });
  return ascii.replace(/[\\()]/g, '\\$&');
}

/** Tells whether an annotation got a place in the structure tree. */
export function isTagged(annotation: PDFDict): boolean {
  return annotation.has(PDFName.of('StructParent'));
}
