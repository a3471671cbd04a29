import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { numberHeaders } from './number-headers.js';
import { NAMES, readText } from './structure-names.js';
import type { StructureElement, StructureKid } from './structure-tree.js';

export interface WriteOptions {
  /** Form XObject that holds the marked content, where it is not the page itself. */
  readonly formOf: (page: number, mcid: number) => PDFRef | null;
  /** Roles of types that are not standard, ISO 32000-1, 14.7.3. */
  readonly roles: ReadonlyMap<string, string>;
  /** Namespace of an element's type (PDF 2.0); null = the default one. */
  readonly namespaceOf: (type: string) => PDFRef | null;
}

interface Writer {
  readonly pdf: PDFDocument;
  readonly pages: readonly PDFRef[];
  readonly options: WriteOptions;
  /** Parent of each run of marked content: page or form → mcid → element. */
  readonly parents: Map<PDFRef, (PDFRef | undefined)[]>;
  readonly annotations: Map<PDFRef, PDFRef>;
  readonly ids: [string, PDFRef][];
}

/**
 * Writes the structure tree back: elements, parent tree (ISO 32000-1, 14.7.4.4), id tree and role map. Elements that
 * are no longer in the tree are not referred to any more. Marked content inside a form XObject is referred to with its
 * stream, and the form gets an entry in the parent tree of its own.
 */
export function writeStructure(
  pdf: PDFDocument,
  document: StructureElement,
  options: WriteOptions,
): Map<StructureElement, PDFRef> {
  const { context } = pdf;
  const root = pdf.catalog.lookup(NAMES.root, PDFDict);
  const rootRef = pdf.catalog.get(NAMES.root);
  if (!(rootRef instanceof PDFRef)) throw new Error('the structure tree has no object of its own');
  const writer: Writer = {
    pdf,
    pages: pdf.getPages().map(({ ref }) => ref),
    options,
    parents: new Map(),
    annotations: new Map(),
    ids: [],
  };
  numberHeaders(document);
  const refs = new Map<StructureElement, PDFRef>();
  const documentRef = writeElement(document, rootRef, writer, refs);
  root.set(NAMES.kids, context.obj([documentRef]));
  writeParentTree(root, writer);
  writeIdTree(root, writer);
  root.delete(PDFName.of('RoleMap'));
  if (options.roles.size > 0) {
    root.set(PDFName.of('RoleMap'), context.obj(Object.fromEntries([...options.roles].sort())));
  }
  return refs;
}

function writeElement(
  element: StructureElement,
  parent: PDFRef,
  writer: Writer,
  refs: Map<StructureElement, PDFRef>,
): PDFRef {
  const { context } = writer.pdf;
  const dict = element.source?.dict ?? context.obj({ Type: 'StructElem' });
  const ref = element.source?.ref ?? context.register(dict);
  refs.set(element, ref);
  dict.set(NAMES.type, PDFName.of(element.type));
  dict.set(NAMES.parent, parent);
  setText(dict, NAMES.language, element.language);
  setText(dict, NAMES.alt, element.alt);
  const namespace = writer.options.namespaceOf(element.type);
  if (namespace === null) dict.delete(NAMES.namespace);
  else dict.set(NAMES.namespace, namespace);
  const id = dict.lookupMaybe(NAMES.id, PDFString, PDFHexString);
  if (id !== undefined) writer.ids.push([id.decodeText(), ref]);
  const first = element.kids.find((kid) => kid.kind === 'content');
  const home = first?.kind === 'content' ? first.page : null;
  const homeRef = home === null ? undefined : writer.pages[home - 1];
  if (homeRef === undefined) dict.delete(NAMES.page);
  else dict.set(NAMES.page, homeRef);
  const kids = element.kids.map((kid) => writeKid(kid, ref, home, writer, refs));
  const [only] = kids;
  if (only === undefined) dict.delete(NAMES.kids);
  else dict.set(NAMES.kids, kids.length === 1 ? only : context.obj(kids));
  return ref;
}

function writeKid(
  kid: StructureKid,
  parent: PDFRef,
  home: number | null,
  writer: Writer,
  refs: Map<StructureElement, PDFRef>,
): PDFObject {
  const { context } = writer.pdf;
  if (kid.kind === 'element') return writeElement(kid, parent, writer, refs);
  const page = writer.pages[kid.page - 1];
  if (page === undefined) throw new Error(`the structure tree refers to page ${kid.page}, which is not there`);
  if (kid.kind === 'annotation') {
    writer.annotations.set(kid.ref, parent);
    return context.obj({ Type: 'OBJR', Obj: kid.ref, Pg: page });
  }
  const form = writer.options.formOf(kid.page, kid.mcid);
  const owner = form ?? page;
  const parents = writer.parents.get(owner) ?? [];
  parents[kid.mcid] = parent;
  writer.parents.set(owner, parents);
  if (form === null && kid.page === home) return PDFNumber.of(kid.mcid);
  return context.obj({ Type: 'MCR', Pg: page, ...(form === null ? {} : { Stm: form }), MCID: kid.mcid });
}

function setText(dict: PDFDict, key: PDFName, text: string | null): void {
  if (text === null) dict.delete(key);
  else if (readText(dict, key) !== text) dict.set(key, PDFHexString.fromText(text));
}

function writeParentTree(root: PDFDict, { pdf, parents, annotations, pages }: Writer): void {
  const { context } = pdf;
  const numbers: PDFObject[] = [];
  let key = 0;
  const owners = new Set([...pages, ...parents.keys()]);
  for (const owner of owners) {
    const dict = dictOf(pdf, owner);
    const elements = parents.get(owner);
    if (elements === undefined) {
      dict?.delete(NAMES.parents);
      continue;
    }
    dict?.set(NAMES.parents, PDFNumber.of(key));
    const list = Array.from(elements, (element) => element ?? null);
    numbers.push(PDFNumber.of(key), context.register(context.obj(list)));
    key += 1;
  }
  for (const [annotation, element] of annotations) {
    dictOf(pdf, annotation)?.set(NAMES.parentOne, PDFNumber.of(key));
    numbers.push(PDFNumber.of(key), element);
    key += 1;
  }
  root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: numbers })));
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(key));
}

function writeIdTree(root: PDFDict, { pdf, ids }: Writer): void {
  const key = PDFName.of('IDTree');
  root.delete(key);
  if (ids.length === 0) return;
  const sorted = [...ids].sort(([one], [other]) => (one < other ? -1 : 1));
  const names = pdf.context.obj(sorted.flatMap(([id, ref]) => [PDFString.of(id), ref]));
  root.set(key, pdf.context.register(pdf.context.obj({ Names: names })));
}

function dictOf(pdf: PDFDocument, ref: PDFRef): PDFDict | undefined {
  const object = pdf.context.lookup(ref);
  if (object instanceof PDFDict) return object;
  return object !== undefined && 'dict' in object && object.dict instanceof PDFDict ? object.dict : undefined;
}
