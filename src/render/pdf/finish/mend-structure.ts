import type { PDFRef } from '@cantoo/pdf-lib';
import { createElement, type StructureElement, type StructureKid } from './structure-tree.js';

/** Types that hold other elements and no text of their own, ISO 32000-1, 14.8.4.2. */
const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Aside', 'Index', 'TOC', 'Private']);
/** Types that stand in a line of text, ISO 32000-1, 14.8.4.4. */
const INLINE = new Set(['Span', 'Em', 'Strong', 'Code', 'Quote', 'Link', 'Lbl', 'Reference', 'NonStruct', 'Sub']);
/** Table cells may be empty: the grid counts them, ISO 14289-1, 7.2. */
const MAY_BE_EMPTY = new Set(['TD', 'TH', 'Document']);
const HEADING = /^H[1-6]?$/;
/** Types of PDF 1.7 that the engine writes as they are. */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

/** Roles of the engine's types that are not standard in PDF 1.7 (ISO 14289-1, 7.1; ISO 19005-3, 6.7.3.4). */
export const ROLES: ReadonlyMap<string, string> = new Map([
  ['Aside', 'Div'],
  ['Em', 'Span'],
  ['Strong', 'Span'],
]);

export interface MendOptions {
  /** Annotations that only marked a place. */
  readonly marks: ReadonlySet<PDFRef>;
  readonly isArtifact: (page: number, mcid: number) => boolean;
  /**
   * Whether the caption stands inside its figure (PDF/UA-2; ISO 14289-2, 8.2.5.27), or beside it in a `Div` (PDF/UA-1,
   * where readers that have the alternative text skip what is inside).
   */
  readonly hasCaptionInside: boolean;
}

export interface MendedStructure {
  readonly document: StructureElement;
  /** The nearest element of the finished tree around each annotation, or around the place where a mark stood. */
  readonly holders: ReadonlyMap<PDFRef, StructureElement>;
}

/**
 * Mends the structure tree that the engine writes, so that it says what the pages show:
 *
 * - artifacts and marks are taken out, and elements that are empty without them (ISO 14289-1, 7.1);
 * - `NonStruct`, which says nothing, becomes `Sect`, `Div` or `Span`, or goes where its children can stand alone;
 *   words that stand loose in a group become a `P` (ISO 32000-1, 14.8.4);
 * - list items get an `LBody`, lists hold nothing but items (ISO 14289-1, 7.6; ISO 32000-1, 14.8.4.3.3);
 * - what holds a link annotation is a `Link` (ISO 14289-1, 7.18.5);
 * - a `Figure` has an `Alt`: one around a described figure and its caption becomes a `Div`, one without any
 *   description is what it holds (ISO 14289-1, 7.3);
 * - types that nobody maps become `Div` or `Span`.
 */
export function mendStructure(document: StructureElement, options: MendOptions): MendedStructure {
  const paths = new Map<PDFRef, readonly StructureElement[]>();
  mendKids(document, [document], options, paths);
  document.kids = groupLooseWords(document);
  return { document, holders: findHolders(document, paths) };
}

/** Finds of the elements around each annotation the nearest that was not mended away. */
function findHolders(
  document: StructureElement,
  paths: ReadonlyMap<PDFRef, readonly StructureElement[]>,
): Map<PDFRef, StructureElement> {
  const finished = new Set<StructureElement>();
  const walk = (element: StructureElement): void => {
    finished.add(element);
    for (const kid of element.kids) if (kid.kind === 'element') walk(kid);
  };
  walk(document);
  return new Map([...paths].map(([ref, path]) => [ref, path.findLast((element) => finished.has(element)) ?? document]));
}

function mendKids(
  element: StructureElement,
  path: readonly StructureElement[],
  options: MendOptions,
  paths: Map<PDFRef, readonly StructureElement[]>,
): void {
  const kids: StructureKid[] = [];
  for (const kid of element.kids) {
    if (kid.kind === 'content') {
      if (!options.isArtifact(kid.page, kid.mcid)) kids.push(kid);
    } else if (kid.kind === 'annotation') {
      const isMark = options.marks.has(kid.ref);
      // A place in a link is known by what is around the link: the words before it may have started the page.
      paths.set(kid.ref, isMark ? path.filter(({ type }) => type !== 'Link') : path);
      if (!isMark) kids.push(kid);
    } else {
      mendKids(kid, [...path, kid], options, paths);
      kids.push(...mendElement(kid, element, options));
    }
  }
  element.kids = kids;
}

/** Gives what stands in the place of an element whose children are mended. */
function mendElement(element: StructureElement, parent: StructureElement, options: MendOptions): StructureKid[] {
  if (element.kids.length === 0 && !MAY_BE_EMPTY.has(element.type)) return [];
  if (element.type !== 'Link' && element.kids.some(({ kind }) => kind === 'annotation')) element.type = 'Link';
  if (parent.type !== 'L') return mendSelf(element, parent, options);
  if (element.type === 'NonStruct') element.type = 'LI';
  return mendSelf(element, parent, options).map((kid) => (isItem(kid) ? kid : wrapItem(kid)));
}

function mendSelf(element: StructureElement, parent: StructureElement, options: MendOptions): StructureKid[] {
  if (element.type === 'Figure') return mendFigure(element, options);
  if (element.type === 'NonStruct') return mendNameless(element, parent);
  if (element.type === 'L') element.kids = element.kids.map((kid) => (isItem(kid) ? kid : wrapItem(kid)));
  else if (element.type === 'LI') element.kids = splitItem(element.kids);
  else if (!STANDARD.has(element.type) && !ROLES.has(element.type) && !HEADING.test(element.type)) {
    element.type = hasBlocks(element) ? 'Div' : 'Span';
  }
  if (GROUPING.has(element.type)) element.kids = groupLooseWords(element);
  return [element];
}

function mendNameless(element: StructureElement, parent: StructureElement): StructureKid[] {
  if (hasBlocks(element)) {
    element.type = parent.type === 'Document' ? 'Sect' : 'Div';
    element.kids = groupLooseWords(element);
    return [element];
  }
  if (element.language === null && element.alt === null) return element.kids;
  element.type = 'Span';
  return [element];
}

function mendFigure(element: StructureElement, { hasCaptionInside }: MendOptions): StructureKid[] {
  if (element.alt !== null && element.alt.trim() !== '') return [element];
  element.alt = null;
  const described = element.kids.filter((kid) => kid.kind === 'element' && kid.type === 'Figure');
  const [only] = described;
  const hasCaption = element.kids.some((kid) => kid.kind === 'element' && kid.type === 'Caption');
  if (hasCaptionInside && hasCaption && described.length === 1 && only?.kind === 'element') {
    element.alt = only.alt;
    element.kids = element.kids.flatMap((kid) => (kid === only ? only.kids : [kid]));
    return [element];
  }
  if (hasBlocks(element)) {
    // To PDF 2.0 a Div is as good as not there, and its caption would be that of what is around it.
    element.type = hasCaptionInside && hasCaption ? 'Sect' : 'Div';
    element.kids = groupLooseWords(element);
  } else element.type = 'Span';
  return [element];
}

/** Splits the children of a list item into its label and its body. */
function splitItem(kids: readonly StructureKid[]): StructureKid[] {
  const labels = kids.filter((kid) => kid.kind === 'element' && kid.type === 'Lbl');
  const bodies = kids.filter((kid) => kid.kind === 'element' && kid.type === 'LBody');
  const rest = kids.filter((kid) => !labels.includes(kid) && !bodies.includes(kid));
  return [...labels, ...bodies, ...(rest.length > 0 ? [createElement('LBody', rest)] : [])];
}

/** Whether a list may hold it. */
function isItem(kid: StructureKid): boolean {
  return kid.kind === 'element' && (kid.type === 'LI' || kid.type === 'Caption');
}

/** Makes an item of what stands in a list without being one. */
function wrapItem(kid: StructureKid): StructureElement {
  return createElement('LI', [createElement('LBody', [kid])]);
}

/** Wraps the words and links that stand loose among the blocks of a group in paragraphs. */
function groupLooseWords(group: StructureElement): StructureKid[] {
  const kids: StructureKid[] = [];
  let loose: StructureKid[] = [];
  const close = (): void => {
    if (loose.length > 0) kids.push(createElement('P', loose));
    loose = [];
  };
  for (const kid of group.kids) {
    if (isInline(kid)) loose.push(kid);
    else {
      close();
      kids.push(kid);
    }
  }
  close();
  return kids;
}

function hasBlocks(element: StructureElement): boolean {
  return element.kids.some((kid) => !isInline(kid));
}

function isInline(kid: StructureKid): boolean {
  return kid.kind !== 'element' || INLINE.has(kid.type);
}

/** One number for a run of marked content on a page. */
export function contentKey(page: number, mcid: number): number {
  return page * 1_000_000 + mcid;
}

/** Lists the marked content of figures and formulas, whose drawing is what they say. */
export function findFigureContent(document: StructureElement): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (element: StructureElement, isFigure: boolean): void => {
    for (const kid of element.kids) {
      if (kid.kind === 'element') walk(kid, isFigure || kid.type === 'Figure' || kid.type === 'Formula');
      else if (kid.kind === 'content' && isFigure) found.add(contentKey(kid.page, kid.mcid));
    }
  };
  walk(document, false);
  return found;
}

/**
 * Lists the marked content of table heads that are repeated on a further page: it stands there for the eye alone
 * (ISO 32000-1, 14.8.2.2.2). A head is a row of nothing but header cells.
 */
export function findRepeatedContent(document: StructureElement): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (element: StructureElement): void => {
    const cells = element.kids.filter((kid) => kid.kind === 'element');
    if (element.type === 'TR' && cells.length > 0 && cells.every(({ type }) => type === 'TH')) {
      const content = cells.flatMap(listContent);
      const first = Math.min(...content.map(({ page }) => page));
      for (const { page, mcid } of content) if (page > first) found.add(contentKey(page, mcid));
      return;
    }
    for (const cell of cells) walk(cell);
  };
  walk(document);
  return found;
}

function listContent(element: StructureElement): { page: number; mcid: number }[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'element') return listContent(kid);
    return kid.kind === 'content' ? [kid] : [];
  });
}
