import type { Element, ElementContent, Text } from 'hast';
import type { Wrap } from './rule.js';
import type { Piece } from './run.js';
import type { RunState } from './run-state.js';

/** Notes, for each text node whose text changed or is to be wrapped, the nodes that take its place. */
export function writePieces(
  before: readonly Piece[],
  { places }: RunState,
  found: readonly Wrap[],
  replaced: Map<Text, ElementContent[]>,
): void {
  const wraps = dropOverlaps(found);
  let next = 0;
  for (const [index, { piece, start, end }] of places.entries()) {
    const own: Wrap[] = [];
    for (let wrap = wraps[next]; wrap && wrap.start < end; wrap = wraps[next]) {
      if (wrap.end <= end && !piece.raised) own.push(wrap);
      next += 1;
    }
    const node = piece.node;
    if (node === null || (own.length === 0 && piece.text === before[index]?.text)) continue;
    replaced.set(node, cutPiece(piece.text, start, own));
  }
}

function cutPiece(text: string, start: number, wraps: readonly Wrap[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  const push = (value: string): void => {
    if (value !== '') nodes.push({ type: 'text', value });
  };
  for (const wrap of wraps) {
    push(text.slice(from, wrap.start - start));
    nodes.push(createElement(wrap, text.slice(wrap.start - start, wrap.end - start)));
    from = wrap.end - start;
  }
  push(text.slice(from));
  return nodes;
}

function createElement({ tagName, className }: Wrap, value: string): Element {
  const properties = className === null ? {} : { className: [className] };
  return { type: 'element', tagName, properties, children: [{ type: 'text', value }] };
}

/** Sorts wraps by place; of two that meet, the one of the earlier rule stays. */
function dropOverlaps(wraps: readonly Wrap[]): Wrap[] {
  const kept: Wrap[] = [];
  const taken = new Set<number>();
  for (const wrap of wraps) {
    const indices = Array.from({ length: wrap.end - wrap.start }, (_, offset) => wrap.start + offset);
    if (indices.some((index) => taken.has(index))) continue;
    for (const index of indices) taken.add(index);
    kept.push(wrap);
  }
  return kept.sort((a, b) => a.start - b.start);
}
