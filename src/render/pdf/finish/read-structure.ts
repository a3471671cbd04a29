import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { NAMES, readText } from './structure-names.js';
import type { StructureElement, StructureKid } from './structure-tree.js';

const CONTENT_REFERENCE = PDFName.of('MCR');
const OBJECT_REFERENCE = PDFName.of('OBJR');
const TYPE = PDFName.of('Type');

/** Reads the structure tree; null when the document has none. */
export function readStructure(pdf: PDFDocument): StructureElement | null {
  const root = pdf.catalog.lookupMaybe(NAMES.root, PDFDict);
  if (root === undefined) return null;
  const pages = new Map<PDFRef, number>(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const kids = readKids(root, 0, { pdf, pages });
  return kids.find((kid) => kid.kind === 'element') ?? null;
}

interface Reader {
  readonly pdf: PDFDocument;
  readonly pages: ReadonlyMap<PDFRef, number>;
}

function readKids(dict: PDFDict, page: number, reader: Reader): StructureKid[] {
  const value = dict.get(NAMES.kids);
  if (value === undefined) return [];
  const resolved = value instanceof PDFRef ? reader.pdf.context.lookup(value) : value;
  const items = resolved instanceof PDFArray ? resolved.asArray() : [value];
  return items.flatMap((item) => readKid(item, page, reader) ?? []);
}

function readKid(item: PDFObject, page: number, reader: Reader): StructureKid | null {
  if (item instanceof PDFNumber) return { kind: 'content', page, mcid: item.asNumber() };
  const dict = item instanceof PDFRef ? reader.pdf.context.lookupMaybe(item, PDFDict) : item;
  if (!(dict instanceof PDFDict)) return null;
  const ownPage = dict.get(NAMES.page);
  const at = (ownPage instanceof PDFRef ? reader.pages.get(ownPage) : undefined) ?? page;
  const type = dict.lookup(TYPE);
  if (type === CONTENT_REFERENCE) {
    return { kind: 'content', page: at, mcid: dict.lookup(NAMES.mcid, PDFNumber).asNumber() };
  }
  if (type === OBJECT_REFERENCE) {
    const ref = dict.get(NAMES.object);
    return ref instanceof PDFRef ? { kind: 'annotation', page: at, ref } : null;
  }
  if (!(item instanceof PDFRef)) return null;
  return {
    kind: 'element',
    type: dict.lookup(NAMES.type, PDFName).decodeText(),
    language: readText(dict, NAMES.language),
    alt: readText(dict, NAMES.alt),
    kids: readKids(dict, at, reader),
    source: { ref: item, dict },
  };
}
