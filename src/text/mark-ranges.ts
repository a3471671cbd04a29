import type { Element, ElementContent, Text } from 'hast';

/** A stretch of a block's plain text that something points at. */
export interface MarkedRange {
  /** XML id, unique in the publication. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly className: string | null;
}

/**
 * Wraps the marked ranges of a block in `<span id>` elements. Offsets are those of the block's plain text, which
 * `toHast` left on the text nodes. Ranges may overlap or run through several elements: text is cut at every border,
 * each piece carries the classes of all ranges over it, and the first piece of a range carries its id.
 */
export function markRanges(nodes: readonly ElementContent[], ranges: readonly MarkedRange[]): ElementContent[] {
  if (ranges.length === 0) return [...nodes];
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  return markAll(nodes, { sorted, next: 0, open: [] });
}

interface Progress {
  readonly sorted: readonly MarkedRange[];
  /** First range that has not begun yet. */
  next: number;
  /** Ranges that have begun and are not over. */
  open: MarkedRange[];
}

function markAll(nodes: readonly ElementContent[], progress: Progress): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: markAll(node.children, progress) }];
    const start = node.type === 'text' ? readStart(node) : null;
    return node.type === 'text' && start !== null ? markText(node.value, start, progress) : [node];
  });
}

function readStart(node: Text): number | null {
  const data: unknown = node.data;
  if (typeof data !== 'object' || data === null || !('start' in data)) return null;
  return typeof data.start === 'number' ? data.start : null;
}

function markText(value: string, start: number, progress: Progress): ElementContent[] {
  const end = start + value.length;
  const pieces: ElementContent[] = [];
  let from = start;
  while (from < end) {
    progress.open = progress.open.filter((range) => range.end > from);
    const begun: MarkedRange[] = [];
    for (let range = progress.sorted[progress.next]; range && range.start <= from; ) {
      if (range.end > from) begun.push(range);
      progress.next += 1;
      range = progress.sorted[progress.next];
    }
    progress.open.push(...begun);
    const border = progress.open.reduce(
      (nearest, range) => Math.min(nearest, range.end),
      Math.min(end, progress.sorted[progress.next]?.start ?? end),
    );
    pieces.push(wrapPiece(value.slice(from - start, border - start), progress.open, begun));
    from = border;
  }
  return pieces;
}

function wrapPiece(value: string, open: readonly MarkedRange[], begun: readonly MarkedRange[]): ElementContent {
  const classes = [...new Set(open.flatMap(({ className }) => (className === null ? [] : [className])))];
  const text: Text = { type: 'text', value };
  if (classes.length === 0 && begun.length === 0) return text;
  const [first, ...others] = begun;
  let piece: Element = span(first?.id, classes, text);
  for (const { id } of others) piece = span(id, [], piece);
  return piece;
}

function span(id: string | undefined, className: string[], child: ElementContent): Element {
  const properties = { ...(id === undefined ? {} : { id }), ...(className.length > 0 ? { className } : {}) };
  return { type: 'element', tagName: 'span', properties, children: [child] };
}
