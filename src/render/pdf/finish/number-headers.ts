import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { NAMES, readText } from './structure-names.js';
import type { StructureElement } from './structure-tree.js';

const ATTRIBUTES = PDFName.of('A');
const HEADERS = PDFName.of('Headers');

/**
 * Numbers the ids of elements (header cells) in reading order, and the references of data cells to them (ISO 32000-1,
 * 14.8.5.7; ISO 14289-1, 7.5). The engine takes its own node numbers, which differ from one print to the next;
 * references to what is no longer in the tree go.
 */
export function numberHeaders(document: StructureElement): void {
  const numbers = new Map<string, string>();
  visit(document, ({ dict }) => {
    const id = readText(dict, NAMES.id);
    if (id === null) return;
    const number = `id${numbers.size + 1}`;
    numbers.set(id, number);
    dict.set(NAMES.id, PDFString.of(number));
  });
  if (numbers.size === 0) return;
  visit(document, ({ dict }) => {
    const attributes = dict.lookup(ATTRIBUTES);
    const owners = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
    for (const owner of owners) if (owner instanceof PDFDict) renumber(owner, numbers);
  });
}

function visit(element: StructureElement, work: (source: NonNullable<StructureElement['source']>) => void): void {
  if (element.source !== null) work(element.source);
  for (const kid of element.kids) if (kid.kind === 'element') visit(kid, work);
}

function renumber(attributes: PDFDict, numbers: ReadonlyMap<string, string>): void {
  const headers = attributes.lookupMaybe(HEADERS, PDFArray);
  if (headers === undefined) return;
  const known = headers.asArray().flatMap((header): PDFObject[] => {
    const text = header instanceof PDFString || header instanceof PDFHexString ? header.decodeText() : '';
    const number = numbers.get(text);
    return number === undefined ? [] : [PDFString.of(number)];
  });
  attributes.set(HEADERS, attributes.context.obj(known));
}
