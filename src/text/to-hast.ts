import type { Element, ElementContent, Properties, Text } from 'hast';
import type { Nodes, RootContent, Table, TableRow } from 'mdast';
import { removeIllegal } from './escape-xml.js';

/** A text node that knows where its first character stands in the plain text of its block. */
export interface PlacedText extends Text {
  readonly data: { readonly start: number };
}

/** What the surroundings decide about the elements of a block. */
export interface HastOptions {
  /** Element for a heading, so that levels stay whole in the chapter: 2 → `h2`. */
  readonly headingLevel: number;
  /** Gives the `src` of an image of the article; null = the image is not there, its text alternative is left out. */
  readonly resolveImage: (url: string) => string | null;
}

/**
 * Turns a block into hast, each text node marked with its offset in the block's plain text (as `toPlainText` counts),
 * so that anchors can be found again. mdast-util-to-hast is not used because it trims line ends and resolves
 * references, which moves offsets. Raw HTML is never passed on; links other than http, https and mailto lose their
 * address.
 */
export function toHast(node: RootContent, options: HastOptions): ElementContent[] {
  return convert(node, { offset: 0, pending: false, nested: false, options });
}

interface Cursor {
  /** Characters of plain text written so far. */
  offset: number;
  /** Whether a line feed is due before the next character (border between paragraphs, items, rows). */
  pending: boolean;
  nested: boolean;
  readonly options: HastOptions;
}

const SAFE_LINK = /^(?:https?|mailto):/i;

const PHRASING: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong', delete: 's', paragraph: 'p' };

function convert(node: Nodes, cursor: Cursor): ElementContent[] {
  switch (node.type) {
    case 'text':
      return place(node.value, cursor);
    case 'inlineCode':
      return [element('code', {}, place(node.value, cursor))];
    case 'code':
      return [element('pre', {}, [element('code', {}, place(node.value, cursor))])];
    case 'break':
      advance(1, cursor);
      return [element('br', {}, [])];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'paragraph':
      return [element(PHRASING[node.type] ?? 'span', {}, convertAll(node.children, cursor))];
    case 'heading': {
      const name = cursor.nested ? 'p' : `h${cursor.options.headingLevel}`;
      return [element(name, cursor.nested ? { className: ['sub-heading'] } : {}, convertAll(node.children, cursor))];
    }
    case 'link': {
      const children = convertAll(node.children, cursor);
      return SAFE_LINK.test(node.url) ? [element('a', { href: asciiUrl(node.url) }, children)] : children;
    }
    case 'image': {
      const src = cursor.options.resolveImage(node.url);
      return src === null ? [] : [element('img', { src, alt: node.alt ?? '' }, [])];
    }
    case 'blockquote':
      return [element('blockquote', {}, joinAll(node.children, { ...cursor, nested: true }, cursor))];
    case 'list': {
      const start = node.ordered && node.start && node.start !== 1 ? { start: node.start } : {};
      const items = joinAll(node.children, { ...cursor, nested: true }, cursor);
      return [element(node.ordered ? 'ol' : 'ul', start, items)];
    }
    case 'listItem':
      return [element('li', {}, joinAll(node.children, cursor, cursor))];
    case 'table':
      return [convertTable(node, cursor)];
    case 'thematicBreak':
      return [element('hr', {}, [])];
    default:
      return 'children' in node ? convertAll(node.children, cursor) : [];
  }
}

function convertAll(nodes: readonly Nodes[], cursor: Cursor): ElementContent[] {
  return nodes.flatMap((node) => convert(node, cursor));
}

/** Converts the children of a container; a line feed is due after each that has text. */
function joinAll(nodes: readonly Nodes[], inner: Cursor, outer: Cursor): ElementContent[] {
  const converted = nodes.flatMap((node) => {
    const before = inner.offset;
    const content = convert(node, inner);
    if (inner.offset > before) inner.pending = true;
    return content;
  });
  outer.offset = inner.offset;
  outer.pending = inner.pending;
  return converted;
}

function convertTable(table: Table, cursor: Cursor): Element {
  const rows = table.children.map((row, index) => {
    const before = cursor.offset;
    const content = convertRow(row, index === 0 ? 'th' : 'td', cursor);
    if (cursor.offset > before) cursor.pending = true;
    return content;
  });
  const [head, ...body] = rows;
  const parts = [head ? element('thead', {}, [head]) : null, body.length > 0 ? element('tbody', {}, body) : null];
  return element(
    'table',
    {},
    parts.filter((part) => part !== null),
  );
}

/** Cells are joined by tabs whether empty or not, so the first tab may stand before any text. */
function convertRow(row: TableRow, cell: 'th' | 'td', cursor: Cursor): Element {
  const cells = row.children.map((child, index) => {
    if (index > 0) advance(1, cursor);
    return element(cell, cell === 'th' ? { scope: 'col' } : {}, convertAll(child.children, cursor));
  });
  return element('tr', {}, cells);
}

function place(value: string, cursor: Cursor): PlacedText[] {
  if (value === '') return [];
  advance(0, cursor);
  const start = cursor.offset;
  cursor.offset += value.length;
  return [{ type: 'text', value, data: { start } }];
}

function advance(characters: number, cursor: Cursor): void {
  if (cursor.pending) cursor.offset += 1;
  cursor.pending = false;
  cursor.offset += characters;
}

/** Writes a URL in ASCII, as XML files and PDF annotations want it; one that cannot be read is percent-encoded. */
export function asciiUrl(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return encodeURI(removeIllegal(url));
  }
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
