import type { Element, ElementContent, Properties, Root } from 'hast';
import { escapeXml } from '../escape-xml.js';
import { toXhtml } from '../to-xhtml.js';

/** An element that remembers its tags as they were written, so that writing it changes nothing but text. */
interface WrittenElement extends Element {
  readonly tags: { readonly start: string; end: string };
}

/** Whatever begins with `<`: comment, CDATA, declaration, tag; values of attributes may hold `>`. */
const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const VOID_ELEMENTS: ReadonlySet<string> = new Set('area br col embed hr img input source track wbr'.split(' '));

/**
 * Reads the XHTML of a chapter into hast, each element with its tags as written (attributes, prefixes and drawings
 * survive, which an HTML parser and serialiser would not warrant). Of the attributes only what rules look at becomes
 * properties: `id`, `class`, `lang`, `href`, `epub:type`, `role`. Never fails: what is not well-formed stays as text.
 */
export function readXhtml(html: string): Root {
  const root: Root = { type: 'root', children: [] };
  const open: WrittenElement[] = [];
  const append = (node: ElementContent): void => {
    (open.at(-1) ?? root).children.push(node);
  };
  let from = 0;
  const appendText = (to: number): void => {
    if (to > from) append({ type: 'text', value: decode(html.slice(from, to)) });
  };
  for (const match of html.matchAll(MARKUP)) {
    const [tag, closing, name, attributes = ''] = match;
    appendText(match.index);
    from = match.index + tag.length;
    if (name === undefined) append(opaque(tag));
    else if (closing === '/') {
      const at = open.findLastIndex((element) => element.tagName === name);
      const element = open[at];
      if (element === undefined) append(opaque(tag));
      else {
        element.tags.end = tag;
        open.length = at;
      }
    } else {
      const element = createElement(name, tag, attributes);
      append(element);
      if (!attributes.endsWith('/') && !VOID_ELEMENTS.has(name)) open.push(element);
    }
  }
  appendText(html.length);
  return root;
}

/** Writes a tree of `readXhtml`: tags as they were, text escaped, elements that rules added as `toXhtml` writes them. */
export function writeXhtml({ children }: Root): string {
  const parts: string[] = [];
  for (const node of children) if (node.type !== 'doctype') writeNode(node, parts);
  return parts.join('');
}

function writeNode(node: ElementContent, parts: string[]): void {
  if (node.type === 'text') parts.push(escapeXml(node.value));
  if (node.type !== 'element') return;
  if (!isWritten(node)) {
    const endTag = `</${node.tagName}>`;
    parts.push(toXhtml([{ ...node, children: [] }]).slice(0, -endTag.length));
    for (const child of node.children) writeNode(child, parts);
    parts.push(endTag);
    return;
  }
  parts.push(node.tags.start);
  for (const child of node.children) writeNode(child, parts);
  parts.push(node.tags.end);
}

function isWritten(element: Element): element is WrittenElement {
  return 'tags' in element;
}

function createElement(name: string, startTag: string, attributes: string): WrittenElement {
  return {
    type: 'element',
    tagName: name,
    properties: readProperties(attributes),
    children: [],
    tags: { start: startTag, end: '' },
  };
}

/** A comment or a stray tag: kept as it is, seen by no rule. */
function opaque(tag: string): WrittenElement {
  return { ...createElement('template', tag, ''), children: [] };
}

function readProperties(attributes: string): Properties {
  const properties: Properties = {};
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = decode(double ?? single ?? '');
    if (name === 'class') properties.className = value.split(/\s+/).filter(Boolean);
    else if (name === 'epub:type') properties.epubType = value;
    else if (name === 'xml:lang') properties.xmlLang = value;
    else if (name === 'id' || name === 'lang' || name === 'href' || name === 'role') properties[name] = value;
  }
  return properties;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? reference;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
