import { PDFArray, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { PageMap, Publication } from '../../../model/publication.js';
import type { PrintDocument } from '../print/build-print-document.js';
import type { FoundAnchor } from '../print/read-anchors.js';
import type { PdfProfile } from '../profiles.js';
import { writeAttachments } from './attachments.js';
import { findPageBreaks } from './find-page-breaks.js';
import { type Destination, isTagged, removeMarks, writeLinks, writeNamedDestinations } from './links.js';
import { contentKey, findFigureContent, findRepeatedContent, mendStructure, ROLES } from './mend-structure.js';
import { writeMetadata } from './metadata.js';
import { declareNamespaces } from './namespaces.js';
import { writeOutline } from './outline.js';
import { processPages } from './process-pages.js';
import { readStructure } from './read-structure.js';
import type { StructureElement } from './structure-tree.js';
import { writeStructure } from './write-structure.js';

export interface FinishInput {
  readonly pdf: PDFDocument;
  readonly publication: Publication;
  readonly document: PrintDocument;
  readonly found: readonly FoundAnchor[];
  /** First annotation of every id. */
  readonly located: ReadonlyMap<string, FoundAnchor>;
  readonly profile: PdfProfile;
  /** Hears what starts each page as soon as it is known, before the rest is done. */
  readonly onBreaks: (breaks: PageMap['breaks']) => void;
}

/**
 * Turns the engine's tagged PDF into one that conforms to the profile, one concern after the other, each linear in the
 * size of the document.
 */
export function finishPdf({ pdf, publication, document, found, located, profile, onBreaks }: FinishInput): void {
  const { anchors, texts, places } = document;
  const structure = readStructure(pdf);
  if (structure === null) throw new Error('the engine wrote no structure tree');
  const processed = processPages(pdf, {
    figures: findFigureContent(structure),
    repeated: findRepeatedContent(structure),
  });
  const marks = new Set(found.filter(({ anchor }) => anchors[anchor]?.link == null).map(({ ref }) => ref));
  const { document: mended, holders } = mendStructure(structure, {
    marks,
    isArtifact: (page, mcid) => processed.artifacts.has(contentKey(page, mcid)),
    hasCaptionInside: profile === 'a4f-ua2',
  });
  onBreaks(
    findPageBreaks({
      document: mended,
      idsOf: nameHolders(found, anchors, holders),
      starts: processed.starts,
      texts,
      places,
      targets: new Map([...located].map(([id, { page }]) => [id, page])),
      chapters: new Set(publication.chapters.map(({ id }) => id)),
    }),
  );
  removeMarks(pdf, found, anchors);
  const refs = writeStructure(pdf, mended, {
    formOf: (page, mcid) => processed.forms.get(contentKey(page, mcid)) ?? null,
    roles: profile === 'a3a-ua1' ? ROLES : new Map(),
    namespaceOf: profile === 'a3a-ua1' ? () => null : declareNamespaces(pdf),
  });
  removeUntagged(pdf);
  const destinations = locateDestinations(pdf, located, holders, refs, profile);
  writeLinks(pdf, found, anchors, destinations);
  writeNamedDestinations(pdf, destinations);
  writeOutline(pdf, publication.toc, destinations);
  writeAttachments(pdf, publication.attachments, publication.metadata.modified);
  writeMetadata(pdf, publication.metadata, publication.language, profile);
}

/** Takes link annotations off the page that no element holds: nobody who cannot see it could follow it. */
function removeUntagged(pdf: PDFDocument): void {
  const key = PDFName.of('Annots');
  for (const { node } of pdf.getPages()) {
    const annotations = node.lookupMaybe(key, PDFArray);
    if (annotations === undefined) continue;
    const kept = annotations.asArray().filter((item, index) => {
      const annotation = pdf.context.lookup(annotations.get(index));
      return annotation !== undefined && item !== undefined && 'has' in annotation && isTagged(annotation as never);
    });
    if (kept.length === 0) node.delete(key);
    else if (kept.length < annotations.size()) node.set(key, pdf.context.obj(kept));
  }
}

function locateDestinations(
  pdf: PDFDocument,
  located: ReadonlyMap<string, FoundAnchor>,
  holders: ReadonlyMap<PDFRef, StructureElement>,
  refs: ReadonlyMap<StructureElement, PDFRef>,
  profile: PdfProfile,
): Map<string, Destination> {
  const pages = pdf.getPages().map(({ ref }) => ref);
  const destinations = new Map<string, Destination>();
  for (const [id, { page, top, ref }] of located) {
    const pageRef = pages[page - 1];
    const holder = holders.get(ref);
    const element = holder === undefined ? null : (refs.get(holder) ?? null);
    if (pageRef !== undefined)
      destinations.set(id, { page: pageRef, top, element: profile === 'a4f-ua2' ? element : null });
  }
  return destinations;
}

/** Names every element by the ids that stand in it, outermost first: anchors are numbered in document order. */
function nameHolders(
  found: readonly FoundAnchor[],
  anchors: PrintDocument['anchors'],
  holders: ReadonlyMap<PDFRef, StructureElement>,
): ReadonlyMap<StructureElement, readonly string[]> {
  const named = new Map<StructureElement, string[]>();
  for (const { anchor, ref } of found.toSorted((one, other) => one.anchor - other.anchor)) {
    const holder = holders.get(ref);
    const ids = anchors[anchor]?.ids ?? [];
    if (holder === undefined || ids.length === 0) continue;
    const known = named.get(holder);
    if (known === undefined) named.set(holder, [...ids]);
    else known.push(...ids);
  }
  return named;
}
