import { type PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Keys of structure elements and their parts (ISO 32000-1, 14.7). */
export const NAMES = {
  alt: PDFName.of('Alt'),
  id: PDFName.of('ID'),
  kids: PDFName.of('K'),
  language: PDFName.of('Lang'),
  mcid: PDFName.of('MCID'),
  namespace: PDFName.of('NS'),
  object: PDFName.of('Obj'),
  page: PDFName.of('Pg'),
  parent: PDFName.of('P'),
  parents: PDFName.of('StructParents'),
  parentOne: PDFName.of('StructParent'),
  root: PDFName.of('StructTreeRoot'),
  stream: PDFName.of('Stm'),
  type: PDFName.of('S'),
};

/** Reads a text string. */
export function readText(dict: PDFDict, key: PDFName): string | null {
  return dict.lookupMaybe(key, PDFString, PDFHexString)?.decodeText() ?? null;
}
