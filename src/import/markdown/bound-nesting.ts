/** Marks that open or close inline constructs; each is looked for again by every other, so their number is bounded. */
const MARKS = /\\[\s\S]|[[\]<*_~`!&]/g;
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
      makeLiteral(lines, start, index);
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

/**
 * Makes the lines from `start` to before `end` literal: a fenced block whose fences take the blank lines around it; at
 * the start of the text, where no blank line is, marks are escaped one by one.
 */
function makeLiteral(lines: string[], start: number, end: number): void {
  const own = lines.slice(start, end);
  if (start === 0 || lines[start - 1] !== '') {
    for (let at = start; at < end; at += 1)
      lines[at] = (lines[at] ?? '').replace(MARKS, (mark) => (mark.length > 1 ? mark : `\\${mark}`));
    return;
  }
  const longest = Math.max(2, ...own.map((line) => (line.match(/^ {0,3}(~+)/)?.[1] ?? '').length));
  const fence = '~'.repeat(longest + 1);
  lines[start - 1] = fence;
  lines[end] = fence;
}

/** Tells whether lines between two blank ones are one fenced block, whose text is not parsed. */
function isFenced(lines: readonly string[]): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})[^`]*$/.exec(lines[0] ?? '')?.[1];
  if (fence === undefined) return false;
  const closes = (line: string): boolean => line.startsWith(fence) && line.slice(fence.length).trim() === '';
  return lines.findIndex((line, index) => index > 0 && closes(line)) === lines.length - 1;
}

/** Tells whether a paragraph has too many marks, too deep brackets or too long runs to be parsed as markup. */
function isOverloaded(lines: readonly string[], limit: number): boolean {
  if (isFenced(lines)) return false;
  let marks = 0;
  let depth = 0;
  let run = 0;
  let last = '';
  for (const line of lines) {
    let isEscaped = false;
    for (const char of line) {
      if (isEscaped || char === '\\') {
        isEscaped = !isEscaped;
        continue;
      }
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
