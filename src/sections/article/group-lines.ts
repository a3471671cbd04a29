import type { ElementContent } from 'hast';
import { h, text } from '../../text/hast-elements.js';

/** Lines of one group. */
const GROUP = 40;
/** Characters from which a text without lines is cut up, and those of a piece. */
const ENDLESS = 12_000;
const PIECE = 3_000;
/** Elements that hold lines of text. */
const LINES: ReadonlySet<string> = new Set(['p', 'li']);

/**
 * Puts the lines of paragraphs (`br`) and code of very many lines into groups that are laid out by themselves: an engine
 * lays a paragraph out anew for every page it fills, which takes time with the square of its pages. Looks the same, but
 * for a text of several pages without any line, which gets some.
 */
export function groupLines(content: readonly ElementContent[]): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    if (LINES.has(node.tagName)) return { ...node, children: groupText(group(node.children, isBreak)) };
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

function groupText(children: ElementContent[]): ElementContent[] {
  const length = children.reduce((sum, node) => sum + (node.type === 'text' ? node.value.length : 0), 0);
  if (length <= ENDLESS) return children;
  const groups: ElementContent[][] = [[]];
  let size = 0;
  for (const child of children.flatMap(splitText)) {
    groups.at(-1)?.push(child);
    size += child.type === 'text' ? child.value.length : 0;
    if (size < PIECE) continue;
    groups.push([]);
    size = 0;
  }
  return groups.filter(({ length }) => length > 0).map((some) => h('span', { className: ['lines'] }, some));
}

/** Splits a text behind spaces; where there are none, between characters. */
function splitText(node: ElementContent): ElementContent[] {
  if (node.type !== 'text' || node.value.length <= PIECE) return [node];
  const pieces: ElementContent[] = [];
  let { value } = node;
  while (value.length > PIECE) {
    const space = value.lastIndexOf(' ', PIECE - 1);
    const hard = /^[\uDC00-\uDFFF\p{M}]/u.test(value.slice(PIECE, PIECE + 2)) ? PIECE - 1 : PIECE;
    const end = space >= PIECE / 2 ? space + 1 : hard;
    pieces.push(text(value.slice(0, end)));
    value = value.slice(end);
  }
  return value === '' ? pieces : [...pieces, text(value)];
}

function splitLines(node: ElementContent): ElementContent[] {
  return node.type === 'text' ? node.value.split(/(?<=\n)/).map(text) : [node];
}

const isBreak = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'br';
const endsLine = (node: ElementContent): boolean => node.type === 'text' && node.value.endsWith('\n');
