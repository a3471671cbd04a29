import type { ElementContent } from 'hast';
import { h, text } from '../../text/hast-elements.js';

/** Lines of one group. */
const GROUP = 40;
/** Elements that hold lines of text. */
const LINES: ReadonlySet<string> = new Set(['p', 'li']);

/**
 * Puts the lines of paragraphs (`br`) and code of very many lines into groups that are laid out by themselves: an engine
 * lays a paragraph out anew for every page it fills, which takes time with the square of its pages. Looks the same.
 */
export function groupLines(content: readonly ElementContent[]): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    if (LINES.has(node.tagName)) return { ...node, children: group(node.children, isBreak) };
    if (node.tagName === 'code') return { ...node, children: group(node.children.flatMap(splitLines), endsLine) };
    return { ...node, children: groupLines(node.children) };
  });
}

function group(children: ElementContent[], ends: (node: ElementContent) => boolean): ElementContent[] {
  if (children.filter(ends).length <= 2 * GROUP) return children;
  const groups: ElementContent[][] = [[]];
  let lines = 0;
  for (const child of children) {
    groups.at(-1)?.push(child);
    if (!ends(child)) continue;
    lines += 1;
    if (lines % GROUP === 0) groups.push([]);
  }
  return groups.filter(({ length }) => length > 0).map((some) => h('span', { className: ['lines'] }, some));
}

function splitLines(node: ElementContent): ElementContent[] {
  return node.type === 'text' ? node.value.split(/(?<=\n)/).map(text) : [node];
}

const isBreak = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'br';
const endsLine = (node: ElementContent): boolean => node.type === 'text' && node.value.endsWith('\n');
