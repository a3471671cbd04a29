import { type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { NavItem } from '../../../model/publication.js';
import { type Destination, writeBoth, writeDestination } from './links.js';

/**
 * Writes the table of contents as the document outline (ISO 32000-1, 12.3.3), and has viewers show it. Items whose
 * target is not in the document give their place to their children. The first level is open, deeper ones are closed.
 */
export function writeOutline(
  pdf: PDFDocument,
  toc: readonly NavItem[],
  destinations: ReadonlyMap<string, Destination>,
): void {
  const { context, catalog } = pdf;
  const items = keepFound(toc, destinations);
  if (items.length === 0) return;
  const root = context.obj({ Type: 'Outlines' });
  const ref = context.register(root);
  writeLevel(pdf, items, { dict: root, ref }, destinations);
  root.set(PDFName.of('Count'), context.obj(items.length));
  catalog.set(PDFName.of('Outlines'), ref);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function keepFound(items: readonly NavItem[], destinations: ReadonlyMap<string, Destination>): NavItem[] {
  return items.flatMap((item) => {
    const children = keepFound(item.children, destinations);
    return destinations.has(item.target) ? [{ ...item, children }] : children;
  });
}

interface Parent {
  readonly dict: PDFDict;
  readonly ref: PDFRef;
}

function writeLevel(
  pdf: PDFDocument,
  items: readonly NavItem[],
  parent: Parent,
  destinations: ReadonlyMap<string, Destination>,
): void {
  const { context } = pdf;
  const written = items.map((item): Parent & { item: NavItem } => {
    const dict = context.obj({ Title: PDFHexString.fromText(item.title), Parent: parent.ref });
    return { dict, ref: context.register(dict), item };
  });
  written.forEach(({ dict, ref, item }, index) => {
    const destination = destinations.get(item.target);
    if (destination !== undefined) {
      if (destination.element === null) dict.set(PDFName.of('Dest'), writeDestination(pdf, destination));
      else dict.set(PDFName.of('A'), context.obj({ S: 'GoTo', ...writeBoth(pdf, destination) }));
    }
    const [before, after] = [written[index - 1], written[index + 1]];
    if (before !== undefined) dict.set(PDFName.of('Prev'), before.ref);
    if (after !== undefined) dict.set(PDFName.of('Next'), after.ref);
    if (item.children.length === 0) return;
    writeLevel(pdf, item.children, { dict, ref }, destinations);
    dict.set(PDFName.of('Count'), context.obj(-item.children.length));
  });
  const [first, last] = [written[0], written.at(-1)];
  if (first !== undefined) parent.dict.set(PDFName.of('First'), first.ref);
  if (last !== undefined) parent.dict.set(PDFName.of('Last'), last.ref);
}
