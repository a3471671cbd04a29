import { joinRanges, type Range } from './ranges.js';
import { isSpace, LINE_BREAK, OBJECT } from './spaces.js';

/** What lies inside quotation marks in one run. */
export interface Quotations {
  /** Insides of the outermost marks, marks left out; sorted. */
  readonly ranges: readonly Range[];
  /** Opening mark without its closing one; the rest of the run then counts as quoted. */
  readonly unclosed: string | null;
  /** First closing mark without its opening one; what stands before it then counts as quoted. */
  readonly stray: { readonly mark: string; readonly at: number } | null;
}

/** Opening marks with those that close them. */
const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”' };
const CLOSING = '»”';
const BEFORE_OPENING = "([{«“‘’'–—-/";
const AFTER_CLOSING = ")]}»”’'.,;:!?…–—-/";

/** Tells whether a straight mark at `index` can open a quotation, by its neighbours. */
export function canOpen(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  return isEdge(before, BEFORE_OPENING) && after !== '' && !isSpace(after) && !AFTER_CLOSING.includes(after);
}

/** Tells whether a straight mark at `index` can close a quotation, by its neighbours. */
export function canClose(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  if (before === '' || isSpace(before) || '([{'.includes(before)) return false;
  return isEdge(text.charAt(index + 1), AFTER_CLOSING);
}

/** Tells whether a single mark stands next to another one, so that nothing can be said of either. */
export function isDoubled(text: string, index: number): boolean {
  return /['‘’]/.test(text.charAt(index - 1)) || /['‘’]/.test(text.charAt(index + 1));
}

function isEdge(character: string, marks: string): boolean {
  return (
    character === '' ||
    isSpace(character) ||
    character === LINE_BREAK ||
    character === OBJECT ||
    marks.includes(character)
  );
}

/**
 * Finds what is quoted, erring on the side of too much: an unclosed mark quotes the rest of the run, a stray closing
 * mark what stands before it. `single` = single marks quote too, in languages that use them so. Linear.
 */
export function findQuotations(text: string, single: boolean): Quotations {
  const ranges: Range[] = [];
  const singles = single ? findSingles(text) : [];
  let nextSingle = 0;
  let stray: Quotations['stray'] = null;
  let from = 0;
  const marks = /[«»“”„"'‘]/g;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const [mark] = match;
    const { index } = match;
    let end: number | null = null;
    if (mark === '"' && !canOpen(text, index)) {
      if (!/\d/.test(text.charAt(index - 1))) ranges.push({ start: from, end: index });
    } else if (mark === '"') end = text.indexOf('"', index + 1);
    else if (PAIRS[mark] !== undefined) end = findClosing(text, index, mark);
    else if (CLOSING.includes(mark)) {
      stray ??= { mark, at: index };
      ranges.push({ start: from, end: index });
    } else {
      while ((singles[nextSingle]?.start ?? text.length) < index) nextSingle += 1;
      const found = singles[nextSingle];
      if (found?.start === index) end = found.end;
    }
    if (end === null) continue;
    ranges.push({ start: index + 1, end: end < 0 ? text.length : end });
    if (end < 0) return { ranges: joinRanges(ranges), unclosed: mark, stray };
    marks.lastIndex = end + 1;
    from = end + 1;
  }
  return { ranges: joinRanges(ranges), unclosed: null, stray };
}

/** Finds the mark that closes the one at `open`, minding marks of the same kind inside; -1 when there is none. */
function findClosing(text: string, open: number, mark: string): number {
  const closing = PAIRS[mark] ?? '';
  let depth = 1;
  for (let index = open + 1; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (closing.includes(character)) depth -= 1;
    else if (character === mark) depth += 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** How sure it is that a single mark closes: after a mark of punctuation, after a letter, after the s of a plural. */
function rankClosing(text: string, index: number): number {
  const before = text.charAt(index - 1);
  if (/[.,!?…]/.test(before)) return 2;
  return /[s\d]/i.test(before) ? 0 : 1;
}

/** Pairs single marks: an opening one with the surest that can close before the next opening one. */
function findSingles(text: string): Range[] {
  const pairs: Range[] = [];
  let open: number | null = null;
  let close: { readonly index: number; readonly rank: number } | null = null;
  const settle = (limit: number): void => {
    if (open === null) return;
    if (close !== null) pairs.push({ start: open, end: close.index });
    else if (text.charAt(open) === '‘') pairs.push({ start: open, end: limit });
  };
  for (const { index } of text.matchAll(/['‘’]/g)) {
    const mark = text.charAt(index);
    if (isDoubled(text, index)) continue;
    if (mark !== '’' && canOpen(text, index)) {
      settle(index);
      open = index;
      close = null;
    } else if (open !== null && mark !== '‘' && canClose(text, index)) {
      const rank = rankClosing(text, index);
      if (close === null || rank > close.rank || (rank === 0 && close.rank === 0)) close = { index, rank };
    }
  }
  settle(text.length);
  return pairs;
}
