import type { Lexicon } from './lexicon.js';
import type { RawLine } from './raw-line.js';
import { findCaptions } from './single-line/find-captions.js';
import { findEndMarks, findRelated } from './single-line/find-end-marks.js';
import { findHeadCuts } from './single-line/find-head-cuts.js';
import type { SentenceEnd } from './single-line/sentence-end.js';

/** A page is on one line when one line has so many characters and so large a part of the page. */
const LONG = 700;

const SHARE = 0.8;

/** Characters at the start in which title, byline and date are looked for. */
const HEAD = 600;

/** Characters at the end that are taken apart sentence by sentence. */
const TAIL = 500;

/** Characters from which a paragraph is closed at the next end of a sentence outside quotations. */
const PARAGRAPH = 420;

/**
 * Takes a page that stands on one line apart: frame and title at the front, source and comments at the end, and
 * paragraphs between. The parts keep the number of their line. Pages of several lines stay as they are.
 */
export function splitSingleLine(lines: readonly RawLine[], lexicon: Lexicon): RawLine[] {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  const main = lines.find(({ text }) => text.length >= LONG && text.length >= total * SHARE);
  if (main === undefined || lines.length > 8 || !isRunningText(main.text)) return [...lines];
  return lines.flatMap((line) => (line === main ? splitLine(line, lexicon) : [line]));
}

/** Garbage of one kind is not a page on one line: sentences must end in it. */
function isRunningText(text: string): boolean {
  return (text.match(/\p{Ll}{2}[.!?…]["»”]?\s?["«“]?\p{Lu}/gu)?.length ?? 0) >= 3;
}

function splitLine(line: RawLine, lexicon: Lexicon): RawLine[] {
  const { text } = line;
  const head = findHeadCuts(text.slice(0, HEAD), lexicon);
  const start = Math.max(0, ...head);
  const ends = findSentenceEnds(text);
  const captions = findCaptions(text, ends, lexicon);
  const hard = new Set<number>([
    ...head,
    ...findEndMarks(text),
    ...findRelated(text, ends, lexicon),
    ...captions.flatMap(({ from, to }) => [from, to]),
  ]);
  let last = start;
  for (const { at, isGlued, isQuoted } of ends) {
    if (at <= start || isQuoted) continue;
    if (isGlued || at - last >= PARAGRAPH) {
      hard.add(at);
      last = at;
    }
  }
  const soft = new Set(ends.filter(({ at }) => at > start && at >= text.length - TAIL).map(({ at }) => at));
  const cuts = [...new Set([0, ...hard, ...soft, text.length])]
    .filter((at) => at >= 0 && at <= text.length && !captions.some(({ from, to }) => at > from && at < to))
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const content = text.slice(from, cuts[index + 1]).trim();
    return content === '' ? [] : [{ line: line.line, text: content, gap: from === 0 || hard.has(from) }];
  });
}

/** Finds the ends of sentences in one pass; initials and abbreviations of one or two letters end none. */
function findSentenceEnds(text: string): SentenceEnd[] {
  const ends: SentenceEnd[] = [];
  let depth = 0;
  let straight = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '«' || char === '“') depth += 1;
    else if (char === '»' || char === '”') depth = Math.max(0, depth - 1);
    else if (char === '"') straight = !straight;
    else if (!/[.!?…]/.test(char)) continue;
    const after = /^[.!?…]{0,3}(?:\s?[»”)]|["'])?/u.exec(text.slice(at + 1, at + 8))?.[0] ?? '';
    const rest = text.slice(at + 1 + after.length, at + 8 + after.length);
    const isEnd =
      /^\s?(?:["«“(]\s?)?\p{Lu}/u.test(rest) &&
      /(?:[\p{Ll}\p{N}%]{2}|\p{Lu}{2}|[)»”"])\s?[.!?…]{1,3}(?:\s?[»”"')])?$/u.test(
        text.slice(Math.max(0, at - 6), at + 1),
      );
    if (!isEnd || !/[.!?…]/.test(char + after)) continue;
    const isClosed = /[»”]/.test(after) ? depth <= 1 : depth === 0;
    const quote = after.includes('"') ? straight : !straight;
    ends.push({ at: at + 1 + after.length, isGlued: /^\S/.test(rest), isQuoted: !isClosed || !quote });
  }
  return ends;
}
