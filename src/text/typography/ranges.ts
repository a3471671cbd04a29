/** Half-open stretch of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Finds the range that holds an index, by bisection; ranges are sorted and do not overlap. */
export function findRange<R extends Range>(ranges: readonly R[], index: number): R | null {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return null;
    if (index < range.start) high = middle - 1;
    else if (index >= range.end) low = middle + 1;
    else return range;
  }
  return null;
}

/** Tells whether any character from `start` to `end` lies in one of the ranges. */
export function touchesRange(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return false;
    if (end <= range.start) high = middle - 1;
    else if (start >= range.end) low = middle + 1;
    else return true;
  }
  return false;
}

/** Sorts ranges and joins those that overlap or touch. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (start >= end) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Puts letters for what stands in the ranges, so that its marks count for nothing; the length stays. */
export function hideRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  let shown = '';
  let from = 0;
  for (const { start, end } of ranges) {
    shown += text.slice(from, start) + 'x'.repeat(end - start);
    from = end;
  }
  return shown + text.slice(from);
}
