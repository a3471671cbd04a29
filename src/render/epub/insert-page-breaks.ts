import type { Element, ElementContent, Parents, Root, Text } from 'xast';
import type { PageMap } from '../../model/publication.js';
import { isKeptBy } from './format-classes.js';
import { isCarried } from './normalise-xhtml.js';
import { element } from './xml.js';

/** A page of the printed edition that begins in a chapter. */
export interface PageBreak {
  readonly page: number;
  /** Id of the marker. */
  readonly id: string;
  /** Id of the element; null = the end of the chapter. */
  readonly target: string | null;
  /** UTF-16 offset in the text that print shows of the target, drawings and soft hyphens not counted; 0 = before it. */
  readonly offset: number;
}

/** Where a page of the printed edition begins in the e-book. */
export interface PageLocation {
  readonly page: number;
  readonly file: string;
  readonly id: string;
}

/**
 * Assigns every printed page to the file where it begins, one to one and in order. A page that starts with nothing the
 * e-book has (a blank verso) begins where the next one does.
 */
export function assignPageBreaks(
  pageMap: PageMap,
  files: ReadonlyMap<string, string>,
  lastFile: string,
  isUsed: (id: string) => boolean,
): ReadonlyMap<string, PageBreak[]> {
  const known = new Map(pageMap.breaks.map((pageBreak) => [pageBreak.page, pageBreak]));
  const assigned = new Map<string, PageBreak[]>();
  let next: { file: string; target: string | null; offset: number } = { file: lastFile, target: null, offset: 0 };
  for (let page = pageMap.pages; page >= 1; page -= 1) {
    const found = known.get(page);
    const file = found === undefined ? undefined : files.get(found.target);
    if (found !== undefined && file !== undefined) next = { file, target: found.target, offset: found.offset };
    let id = `page${page}`;
    while (isUsed(id)) id = `${id}-break`;
    const breaks = assigned.get(next.file) ?? [];
    breaks.push({ page, id, target: next.target, offset: next.offset });
    assigned.set(next.file, breaks);
  }
  for (const breaks of assigned.values()) breaks.reverse();
  return assigned;
}

/** Elements whose content model lets a marker stand anywhere among the children (HTML, phrasing or flow content). */
const HOSTS: ReadonlySet<string> = new Set(
  (
    'address article aside b bdi bdo blockquote caption cite code dd del dfn div dt em figcaption footer h1 h2 h3 h4 ' +
    'h5 h6 header i ins kbd li main mark nav p pre q s samp section small span strong sub sup td th u var'
  ).split(' '),
);

/**
 * Inserts the markers of a chapter (`epub:type="pagebreak"`, EPUB Accessibility 1.1, section 3.4) in place: before the
 * element that starts the page, or inside the paragraph that runs over; where the content model has no room (rows,
 * lists, figures, drawings, links), at the nearest place before that has.
 */
export function insertPageBreaks(root: Root, breaks: readonly PageBreak[]): void {
  const tree = indexTree(root);
  for (const pageBreak of breaks) {
    const marker = element('span', {
      'epub:type': 'pagebreak',
      role: 'doc-pagebreak',
      id: pageBreak.id,
      'aria-label': pageBreak.page,
    });
    const target = pageBreak.target === null ? undefined : tree.byId.get(pageBreak.target);
    if (target === undefined) appendMarker(root, marker, tree);
    else placeMarker(root, target, pageBreak.offset, marker, tree);
  }
}

interface Tree {
  readonly byId: ReadonlyMap<string, Element>;
  readonly parents: Map<ElementContent, Parents>;
  /** Printed text of the elements in which a page break was looked for. */
  readonly pieces: Map<Element, readonly Piece[]>;
  /** What follows a text that a marker has cut. */
  readonly rests: Map<Text, Text>;
}

/** A text node of an element, and the offset at which it starts in the element's printed text. */
interface Piece {
  readonly text: Text;
  readonly start: number;
}

function indexTree(root: Root): Tree {
  const byId = new Map<string, Element>();
  const parents = new Map<ElementContent, Parents>();
  const walk = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' && child.type !== 'text') continue;
      parents.set(child, parent);
      if (child.type !== 'element') continue;
      const id = child.attributes.id;
      if (id && !byId.has(id)) byId.set(id, child);
      walk(child);
    }
  };
  walk(root);
  return { byId, parents, pieces: new Map(), rests: new Map() };
}

function placeMarker(root: Root, target: Element, offset: number, marker: Element, tree: Tree): void {
  const split = offset > 0 ? findText(target, offset, tree) : null;
  if (split === null) {
    placeBefore(root, target, marker, tree);
    return;
  }
  const { text, at } = split;
  const parent = tree.parents.get(text);
  const isHosted = parent?.type === 'element' && HOSTS.has(parent.name) && isReached(parent, tree);
  if (!isHosted || at === 0) {
    placeBefore(root, text, marker, tree);
    return;
  }
  const rest: Text = { type: 'text', value: text.value.slice(at) };
  text.value = text.value.slice(0, at);
  parent.children.splice(parent.children.indexOf(text) + 1, 0, marker, rest);
  tree.parents.set(marker, parent);
  tree.parents.set(rest, parent);
  const after = tree.rests.get(text);
  if (after !== undefined) tree.rests.set(rest, after);
  tree.rests.set(text, rest);
}

/** Finds the text node that holds the character at `offset` of the printed text; never between two surrogates. */
function findText(target: Element, offset: number, tree: Tree): { text: Text; at: number } | null {
  const pieces = tree.pieces.get(target) ?? listPieces(target);
  tree.pieces.set(target, pieces);
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (piece === undefined) return null;
  let at = offset - piece.start;
  for (let text: Text | undefined = piece.text; text !== undefined; text = tree.rests.get(text)) {
    if (at < text.value.length) return { text, at: onBoundary(text.value, at) };
    at -= text.value.length;
  }
  return null;
}

/** Lists the printed text of an element once: a table of contents of a thousand pages is asked a thousand times. */
function listPieces(target: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        pieces.push({ text: child, start });
        start += child.value.length;
      } else if (child.type === 'element' && child.name !== 'svg' && isKeptBy('print-only', child)) walk(child);
    }
  };
  walk(target);
  return pieces;
}

function onBoundary(value: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(value.charAt(at - 1)) ? at - 1 : at;
}

/** Whether the e-book carries the element and everything around it, and none of it is a drawing or a link. */
function isReached(node: Element, tree: Tree): boolean {
  let current: Parents | undefined = node;
  while (current?.type === 'element') {
    if (!isCarried(current) || current.name === 'svg' || current.name === 'math' || current.name === 'a') return false;
    current = tree.parents.get(current);
  }
  return true;
}

function placeBefore(root: Root, start: Element | Text, marker: Element, tree: Tree): void {
  let node: Element | Text = start;
  for (;;) {
    const parent = tree.parents.get(node);
    if (parent === undefined || parent.type === 'root') break;
    if (parent.type === 'element' && HOSTS.has(parent.name) && isReached(parent, tree)) {
      parent.children.splice(parent.children.indexOf(node), 0, marker);
      tree.parents.set(marker, parent);
      return;
    }
    const inner = node.type === 'element' && isReached(node, tree) ? findHost(node) : null;
    if (inner !== null) {
      insertFirst(inner, marker, tree);
      return;
    }
    if (parent.type !== 'element') break;
    node = parent;
  }
  appendOrPrepend(root, node, marker, tree);
}

/** Finds the first element in `node`, itself included, in which a marker can stand. */
function findHost(node: Element): Element | null {
  if (!isCarried(node) || node.name === 'svg' || node.name === 'math' || node.name === 'a') return null;
  if (HOSTS.has(node.name)) return node;
  for (const child of node.children) {
    const host = child.type === 'element' ? findHost(child) : null;
    if (host !== null) return host;
  }
  return null;
}

/** Puts the marker first in the host, behind the markers of earlier pages. */
function insertFirst(host: Element, marker: Element, tree: Tree): void {
  let index = 0;
  for (;;) {
    const child = host.children[index];
    if (child?.type !== 'element' || child.attributes['epub:type'] !== 'pagebreak') break;
    index += 1;
  }
  host.children.splice(index, 0, marker);
  tree.parents.set(marker, host);
}

function appendOrPrepend(root: Root, node: Element | Text, marker: Element, tree: Tree): void {
  const host = node.type === 'element' ? findHost(node) : null;
  if (host === null) appendMarker(root, marker, tree);
  else insertFirst(host, marker, tree);
}

function appendMarker(root: Root, marker: Element, tree: Tree): void {
  const last = root.children.findLast((child) => child.type === 'element');
  if (last === undefined) {
    root.children.push(marker);
    return;
  }
  last.children.push(marker);
  tree.parents.set(marker, last);
}
