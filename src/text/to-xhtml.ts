import type { ElementContent, Properties, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/**
 * Stand-ins for the signs that XML wants as references where HTML may leave them bare (`<` in attribute
 * values, `>` after `]]`): Unicode
 * noncharacters, which no text holds once it is read.
 */
const LESS = '\uFDD0';
const GREATER = '\uFDD1';

const writer = unified()
  .use(rehypeStringify, {
    closeSelfClosing: true,
    tightSelfClosing: true,
    characterReferences: { useNamedReferences: false },
  })
  .freeze();

/** Writes hast as XHTML that an XML parser and an HTML parser read alike; comments and raw nodes are left out. */
export function toXhtml(nodes: readonly ElementContent[]): string {
  const tree: Root = { type: 'root', children: nodes.flatMap(prepare) };
  return writer.stringify(tree).replaceAll(LESS, '&lt;').replaceAll(GREATER, '&gt;');
}

function prepare(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replaceAll('<', LESS).replaceAll('>', GREATER) }];
  if (node.type !== 'element') return [];
  return [{ ...node, properties: prepareProperties(node.properties), children: node.children.flatMap(prepare) }];
}

function prepareProperties(properties: Properties): Properties {
  const isSafe = (value: Properties[string]): boolean => typeof value !== 'string' || !/[<>]/.test(value);
  const entries = Object.entries(properties);
  if (entries.every(([, value]) => isSafe(value))) return properties;
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('<', LESS).replaceAll('>', GREATER) : value,
    ]),
  );
}
