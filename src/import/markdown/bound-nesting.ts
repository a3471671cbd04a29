/** Marks that open or close inline constructs; each is looked for again by every other, so their number is bounded. */
const MARKS = /[[\]<*_~`!&]/g;
/** Most such marks in one paragraph; parsing takes time with their square. */
const MARKS_LIMIT = 2_000;

export interface BoundedMarkdown {
  readonly text: string;
  /** First line (from 1) of each place that was flattened. */
  readonly flattened: readonly number[];
}

/**
 * Bounds the nesting of Markdown before it is parsed, in linear time: block quote and list markers beyond the limit
 * are dropped, indentation is clipped, long runs of emphasis marks and paragraphs full of marks become literal text.
 * The number of lines stays.
 */
export function boundNesting(text: string, limit: number): BoundedMarkdown {
  const flattened: number[] = [];
  const lines = text.split('\n').map((line, index) => {
    const bounded = boundLine(line, limit);
    if (bounded !== line) flattened.push(index + 1);
    return bounded;
  });
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.trim() !== '') continue;
    if (isOverloaded(lines.slice(start, index), limit)) {
      flattened.push(start + 1);
      for (let at = start; at < index; at += 1) lines[at] = (lines[at] ?? '').replace(MARKS, '\\$&');
    }
    start = index + 1;
  }
  return { text: lines.join('\n'), flattened: [...new Set(flattened)].sort((a, b) => a - b) };
}

/** Drops block markers beyond the limit and clips indentation. */
function boundLine(line: string, limit: number): string {
  const prefix = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/.exec(line)?.[0] ?? '';
  if (prefix.length <= limit) return line;
  const markers = prefix.match(/>|[-+*]|\d{1,9}[.)]/g) ?? [];
  const indent = /^[ \t]*/.exec(prefix)?.[0].length ?? 0;
  if (markers.length <= limit && indent <= 4 * limit && prefix.length <= 8 * limit) return line;
  const kept = markers.slice(0, limit).map((marker) => `${marker} `);
  return `${' '.repeat(Math.min(indent, limit))}${kept.join('')}${line.slice(prefix.length)}`;
}

/** Tells whether a paragraph has too many marks, too deep brackets or too long runs to be parsed as markup. */
function isOverloaded(lines: readonly string[], limit: number): boolean {
  let marks = 0;
  let depth = 0;
  let run = 0;
  let last = '';
  for (const line of lines) {
    for (const char of line) {
      if (char === '[') depth += 1;
      else if (char === ']') depth = Math.max(0, depth - 1);
      const isMark = char === '*' || char === '_' || char === '~' || char === '`';
      run = isMark && char === last ? run + 1 : isMark ? 1 : 0;
      last = char;
      if (isMark || '[]<!&'.includes(char)) marks += 1;
      if (marks > MARKS_LIMIT || depth > limit || run > 2 * limit) return true;
    }
  }
  return false;
}
