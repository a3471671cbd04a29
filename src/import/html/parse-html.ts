/// <reference lib="dom" />
import { parseHTML } from 'linkedom/worker';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A parsed web page, and where its nodes stand in the file. */
export interface HtmlPage {
  readonly document: Document;
  /** 1-based line on which a node of the page starts; null for nodes that the parser added. */
  lineOf(node: Node): number | null;
}

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * Parses a web page by the HTML standard, as a browser does that runs no scripts, into the DOM that Readability asks
 * for. Nothing is loaded and nothing is run: the DOM is a plain tree. A browser's DOM in Node would cost a third of a
 * second to load and its own context for every page.
 */
export function parseHtml(html: string): HtmlPage {
  const { document } = parseHTML('<!DOCTYPE html><html></html>');
  const lines = new WeakMap<Node, number>();
  const root = document.documentElement;
  const open: { readonly node: Element; readonly children: readonly ParsedNode[] }[] = [];
  const place = (node: Node, parsed: ParsedNode): void => {
    const line = parsed.sourceCodeLocation?.startLine;
    if (line !== undefined) lines.set(node, line);
  };
  const tree = parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  const source = tree.childNodes.find(({ nodeName }) => nodeName === 'html');
  if (source !== undefined && 'tagName' in source) {
    setAttributes(root, source.attrs);
    open.push({ node: root, children: source.childNodes });
  }
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of at.children) {
      if ('tagName' in child) {
        const element = document.createElement(child.tagName);
        setAttributes(element, child.attrs);
        place(element, child);
        at.node.appendChild(element);
        open.push({ node: element, children: child.childNodes });
      } else if (child.nodeName === '#text' && 'value' in child) {
        const text = document.createTextNode(child.value);
        place(text, child);
        at.node.appendChild(text);
      }
    }
  }
  return { document, lineOf: (node) => lines.get(node) ?? null };
}

function setAttributes(
  element: Element,
  attributes: readonly { readonly name: string; readonly value: string }[],
): void {
  for (const { name, value } of attributes) element.setAttribute(name, value);
}
