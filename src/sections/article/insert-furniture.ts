import type { Element, ElementContent } from 'hast';
import { h } from '../../text/hast-elements.js';

/** Elements that hold lines of text, and those that hold such elements. */
const LINES: ReadonlySet<string> = new Set(['p', 'li']);
const CONTAINERS: ReadonlySet<string> = new Set(['blockquote', 'ul', 'ol', 'li']);

/**
 * Puts number and margin links before the first words of a block, so that they stay with its first line across page
 * breaks; before a block without lines of its own (table, code) they become a paragraph.
 */
export function insertFurniture(
  content: readonly ElementContent[],
  furniture: readonly ElementContent[],
): ElementContent[] {
  if (furniture.length === 0) return [...content];
  const [first, ...others] = content;
  const opened = first?.type === 'element' ? openFirstLine(first, furniture) : null;
  return opened ? [opened, ...others] : [h('p', { className: ['furniture'] }, [...furniture]), ...content];
}

function openFirstLine(node: Element, furniture: readonly ElementContent[]): Element | null {
  const [first, ...others] = node.children;
  const inner = first?.type === 'element' && (LINES.has(first.tagName) || CONTAINERS.has(first.tagName)) ? first : null;
  if (inner !== null && CONTAINERS.has(node.tagName)) {
    const opened = openFirstLine(inner, furniture);
    return opened && { ...node, children: [opened, ...others] };
  }
  return LINES.has(node.tagName) ? { ...node, children: [...furniture, ...node.children] } : null;
}
