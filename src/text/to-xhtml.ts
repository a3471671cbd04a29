import type { ElementContent, Properties } from 'hast';
import { escapeXml } from './escape-xml.js';

/** Elements that HTML writes without an end tag; all others get one, so that XML and HTML parsers read the same. */
const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/**
 * Writes hast as XHTML that an XML parser and an HTML parser read alike. hast-util-to-html is not used because it
 * leaves `<` in attribute values, which XML forbids.
 */
export function toXhtml(nodes: readonly ElementContent[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: ElementContent): string {
  if (node.type === 'text') return escapeXml(node.value);
  if (node.type !== 'element') return '';
  const start = `<${node.tagName}${writeProperties(node.properties)}`;
  if (VOID_ELEMENTS.has(node.tagName)) return `${start}/>`;
  return `${start}>${toXhtml(node.children)}</${node.tagName}>`;
}

function writeProperties(properties: Properties): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      if (value === null || value === undefined || value === false) return '';
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      return ` ${attributeName(name)}="${escapeXml(text)}"`;
    })
    .join('');
}

/** Property names of hast are camel-cased (`dataTargets`); attributes have hyphens. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
