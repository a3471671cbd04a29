import type { Block } from '../../model/article.js';

/** A stretch of one block inside quotation marks; offsets in the plain text of the block. */
export interface QuotedPart {
  /** Index of the block in the article. */
  readonly block: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Without marks and inner spaces. */
  readonly start: number;
  readonly end: number;
}

/** Words inside one pair of quotation marks, outermost; several parts when it runs over paragraphs. */
export interface QuotedSpan {
  readonly parts: readonly QuotedPart[];
}

type Family = 'guillemet' | 'angle' | 'curly' | 'straight' | 'single';
interface Mark {
  readonly at: number;
  readonly family: Family;
  readonly side: 'open' | 'close' | 'either';
}
interface Pair {
  readonly family: Family;
  readonly open: number;
  /** Offset of the closing mark; null = the block ends first. */
  readonly close: number | null;
}

/** A quotation that is still open when its paragraph ends goes on at most so many paragraphs without a new mark. */
const MAX_UNMARKED_PARAGRAPHS = 6;

const DOUBLE_MARK = /[«»‹›“”„"]/g;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE_OR_OPENING = /[\s(["«‹“„—–-]/;

/**
 * Finds what stands in quotation marks: « » ‹ › “ ” „ " ‘ ’ ', glued or spaced, nested (only the outermost are given),
 * opened again in each paragraph, or never closed. Apostrophes are no marks. A block quotation without marks counts
 * whole. Linear in the length of the text.
 */
export function findQuotedSpans(blocks: readonly Block[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const isOpenText = blocks.map(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'blockquote');
  const marks = blocks.map(({ text }, index) => (isOpenText[index] ? findMarks(text) : []));
  let carried: { family: Family; parts: QuotedPart[] } | null = null;

  for (const [index, { text, kind }] of blocks.entries()) {
    if (kind === 'heading' && carried) carried = finish(carried);
    if (!isOpenText[index]) continue;
    let own = marks[index] ?? [];
    let from = 0;
    if (carried) {
      const { family } = carried;
      const first = own.find((mark) => mark.family === family);
      const startsAgain = first !== undefined && text.slice(0, first.at).trim() === '';
      // Some papers open each following paragraph with a closing mark.
      const close = startsAgain ? own.find((mark) => mark.family === family && mark.at > first.at) : first;
      const isOver =
        close !== undefined && (close.side === 'close' || (close.side === 'either' && !opens(text, close.at)));
      const begin = startsAgain ? first.at : 0;
      if (isOver) {
        carried.parts.push(part(index, text, begin, close.at + 1, startsAgain ? 1 : 0, 1));
        from = close.at + 1;
        carried = finish(carried);
      } else if (startsAgain && close === undefined) {
        carried.parts.push(part(index, text, begin, text.length, 1, 0));
        continue;
      } else if (!startsAgain && first === undefined && closesLater(marks, isOpenText, index, family)) {
        carried.parts.push(part(index, text, 0, text.length, 0, 0));
        continue;
      } else {
        carried = finish(carried);
      }
      own = own.filter(({ at }) => at >= from);
    }
    const pairs = matchMarks(text, own);
    for (const { family, open, close } of pairs) {
      if (close !== null) spans.push({ parts: [part(index, text, open, close + 1, 1, 1)] });
      else carried = { family, parts: [part(index, text, open, text.length, 1, 0)] };
    }
    if (kind === 'blockquote' && pairs.length === 0 && from === 0 && text.trim() !== '') {
      spans.push({ parts: [part(index, text, 0, text.length, 0, 0)] });
    }
  }
  if (carried) finish(carried);
  return spans.filter(({ parts }) => parts.length > 0).sort(byPlace);

  function finish(open: { readonly parts: QuotedPart[] }): null {
    spans.push({ parts: open.parts.filter(({ start, end }) => start < end) });
    return null;
  }
}

const byPlace = ({ parts: [a] }: QuotedSpan, { parts: [b] }: QuotedSpan): number =>
  a && b ? a.block - b.block || a.start - b.start : 0;

function part(
  block: number,
  text: string,
  outerStart: number,
  outerEnd: number,
  head: number,
  tail: number,
): QuotedPart {
  let [start, end] = [outerStart + head, outerEnd - tail];
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { block, outerStart, outerEnd, start, end };
}

/** Tells whether the quotation that is open before block `from` is closed soon, before any other is opened. */
function closesLater(marks: readonly Mark[][], isText: readonly boolean[], from: number, family: Family): boolean {
  for (let index = from + 1, seen = 0; index < marks.length && seen < MAX_UNMARKED_PARAGRAPHS; index++) {
    if (!isText[index]) continue;
    seen++;
    const first = marks[index]?.find((mark) => mark.family === family);
    if (first) return first.side === 'close';
  }
  return false;
}

const opens = (text: string, at: number): boolean => {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  return SPACE_OR_OPENING.test(before) && !/[\s,.;:!?)\]]/.test(after);
};

/** ” … “: set the wrong way round, with a space before the first and a sign behind the second. */
const isReversed = (text: string, at: number): boolean => {
  if (at > 0 && !/\s/.test(text[at - 1] ?? '')) return false;
  const next = text.slice(at + 1).search(/[“”]/);
  const closing = at + 1 + next;
  return next > 0 && text[closing] === '“' && /^(?:[\s,.;:!?)]|$)/.test(text.slice(closing + 1, closing + 2));
};

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: sign, index: at } of text.matchAll(DOUBLE_MARK)) {
    if (sign === '«') marks.push({ at, family: 'guillemet', side: 'open' });
    else if (sign === '»') marks.push({ at, family: 'guillemet', side: 'close' });
    else if (sign === '‹') marks.push({ at, family: 'angle', side: 'open' });
    else if (sign === '›') marks.push({ at, family: 'angle', side: 'close' });
    else if (sign === '„') marks.push({ at, family: 'curly', side: 'open' });
    // “ closes what „ opened, and ” opens in careless copy.
    else if (sign === '“') marks.push({ at, family: 'curly', side: opens(text, at) || at === 0 ? 'open' : 'either' });
    else if (sign === '”')
      marks.push({ at, family: 'curly', side: opens(text, at) || isReversed(text, at) ? 'either' : 'close' });
    else marks.push({ at, family: 'straight', side: straightSide(text, at) });
  }
  for (const mark of findSingleMarks(text)) marks.push(mark);
  return marks.sort((a, b) => a.at - b.at);
}

function straightSide(text: string, at: number): Mark['side'] {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const [isSpaceBefore, isSpaceAfter] = [SPACE_OR_OPENING.test(before), /[\s.,;:!?)\]]/.test(after)];
  if (isSpaceBefore && !isSpaceAfter) return 'open';
  return !isSpaceBefore && isSpaceAfter ? 'close' : 'either';
}

/**
 * Pairs single marks, left to right. A mark opens after space and before a letter; it closes after a sign or a letter
 * and before space or a sign. After `s` and before another word it is a possessive, unless nothing else closes.
 */
function findSingleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let open = -1;
  let doubtful = -1;
  const close = (at: number): void => {
    marks.push({ at: open, family: 'single', side: 'open' }, { at, family: 'single', side: 'close' });
    open = -1;
    doubtful = -1;
  };
  for (const { 0: sign, index: at } of text.matchAll(/[‘’'\n]/g)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    const isOpening = sign !== '’' && SPACE_OR_OPENING.test(before) && /\p{L}/u.test(after);
    if (sign === '\n' || isOpening) {
      if (open >= 0 && doubtful >= 0) close(doubtful);
      if (sign !== '\n' && open < 0) open = at;
      else if (sign === '‘') open = at;
      continue;
    }
    if (open < 0 || sign === '‘' || LETTER.test(after) || /\s/.test(before)) continue;
    if (before === 's' && /^\s[\p{L}]/u.test(text.slice(at + 1, at + 3))) doubtful = at;
    else close(at);
  }
  if (open >= 0 && doubtful >= 0) close(doubtful);
  return marks;
}

/** Matches opening with closing marks and gives the outermost pairs, in order; at most the last stays open. */
function matchMarks(text: string, marks: readonly Mark[]): Pair[] {
  const stack: { family: Family; at: number }[] = [];
  const closed: Pair[] = [];
  for (const { at, family, side } of marks) {
    const top = stack.findLastIndex((open) => open.family === family);
    if (top >= 0 && (side === 'close' || (side === 'either' && !isFreshOpening(text, at, stack.length, top)))) {
      closed.push({ family, open: stack[top]?.at ?? at, close: at });
      stack.length = top;
    } else if (side === 'open' || (side === 'either' && isFreshOpening(text, at, stack.length, top))) {
      // Paragraphs that were run together open the same quotation again behind a full stop.
      if (top >= 0 && isReopened(text, at)) continue;
      // A straight mark that opens twice was not closed before.
      if (family === 'straight' && top >= 0) stack.length = top;
      if (stack.length < MAX_DEPTH) stack.push({ family, at });
    }
  }
  return keepOutermost(text, closed, stack);
}

/** Whether a sentence has ended right before a mark, and the next begins behind it. */
const isReopened = (text: string, at: number): boolean =>
  /[.!?…]\s{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) && /^\p{Lu}/u.test(text.slice(at + 1, at + 3));

const MAX_DEPTH = 12;
const isFreshOpening = (text: string, at: number, depth: number, top: number): boolean =>
  depth === 0 || top < 0 ? /\s/.test(text[at - 1] ?? ' ') || at === 0 : false;

function keepOutermost(text: string, closed: readonly Pair[], open: readonly { family: Family; at: number }[]): Pair[] {
  const outer: Pair[] = [];
  for (const pair of [...closed].sort((a, b) => a.open - b.open)) {
    const last = outer.at(-1);
    if (!last || (last.close ?? 0) < pair.open) outer.push(pair);
  }
  // A mark that is never closed reaches to the next quotation of its kind, or to the end of the block.
  const pairs = new Set(outer);
  let isTaken = false;
  for (const { family, at } of open.toReversed()) {
    if (family === 'single' || outer.some((pair) => pair.open < at && at < (pair.close ?? 0))) continue;
    const next = outer.find((pair) => pair.open > at && pair.family === family)?.open ?? null;
    if (next === null && isTaken) continue;
    if (next === null) isTaken = true;
    // Pairs of other marks inside it are nested.
    for (const pair of outer) if (pair.open > at && pair.open < (next ?? text.length)) pairs.delete(pair);
    pairs.add({ family, open: at, close: next === null ? null : next - 1 });
  }
  return [...pairs].sort((a, b) => a.open - b.open);
}
