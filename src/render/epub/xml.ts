import type { Element, ElementContent, Nodes, Parents } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Everything the XML 1.0 production `Char` does not allow, lone surrogates and the two noncharacters included. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * End tags of the elements that HTML writes without one. All other elements keep theirs, also when empty, so that an
 * HTML parser reads the same tree. Nothing else can stand before these tags: text holds no `<`.
 */
const VOID_END_TAGS = /><\/(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)>/g;

type AttributeValue = string | number | null | undefined;

/** Makes an XML element; attributes that are null are left out, strings among the children become text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: readonly (ElementContent | string | null)[] = [],
): Element {
  const set: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) set[key] = String(value);
  }
  const content = children.flatMap((child): ElementContent[] => {
    if (child === null) return [];
    return [typeof child === 'string' ? { type: 'text', value: child } : child];
  });
  return { type: 'element', name, attributes: set, children: content };
}

/** Gives the text of a node, as DOM `textContent` does. */
export function textContent(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

/** Visits every element below `parent` in document order, the parent's own children first to last. */
export function visitElements(parent: Parents, visit: (node: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    visit(child);
    visitElements(child, visit);
  }
}

/** Whether the space-separated attribute holds the word. */
export function hasToken(node: Element, attribute: string, token: string): boolean {
  return (node.attributes[attribute] ?? '').split(/\s+/).includes(token);
}

/** Writes an XML document (XML 1.0, UTF-8). */
export function writeXml(root: Element): string {
  return finish(toXml(root, { closeEmptyElements: true, tightClose: true }), '');
}

/** Stands for a quotation mark of text while it is serialised; XML cannot carry it, so that no text holds it after. */
const QUOTE = '\uFFFE';

/**
 * Writes an XHTML document that an XML and an HTML parser read alike. Straight quotation marks of text are written as
 * references: markup that is only quoted then never looks like markup, whoever searches for it.
 */
export function writeXhtml(root: Element): string {
  const xml = toXml(markQuotes(root)).replaceAll(QUOTE, '&quot;');
  return finish(xml.replace(VOID_END_TAGS, '/>'), '<!DOCTYPE html>\n');
}

function markQuotes<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: node.value.replaceAll(QUOTE, '').replaceAll('"', QUOTE) };
  return 'children' in node ? { ...node, children: node.children.map(markQuotes) } : node;
}

/**
 * Leaves out the characters that XML cannot carry, and escapes `]]>` in text, which the serialiser does not do
 * (XML 1.0, productions `Char` and `CharData`).
 */
function finish(xml: string, doctype: string): string {
  const body = xml.replaceAll(']]>', ']]&gt;').replace(ILLEGAL, '');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${body}\n`;
}
