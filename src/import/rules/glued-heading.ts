import { fold } from '../../text/fold.js';
import { type CleaningRule, type Finding, findInLines, type Page, type PageLine } from '../page.js';

/** The end of a sentence and, without a space, a capital. Two letters before: `U.S.A.` and `M.Tung` are none; nor is a straight mark behind a space, which opens. */
const AFTER_SENTENCE =
  /(?<=[\p{Ll}\p{N}%]{2}\s?[.!?…]{1,3}["”»)]?|(?:[»”]|\S")\s?[.!?…]{0,3}|[.!?…](?:\s?[»”]|"))(?=[\p{Lu}«“])/gu;
/** Most characters of a heading at the end of a line. */
const LONGEST = 140;
/** `la conventionDans une interview`: a small letter and, without a space, a capital. */
const BEFORE_SENTENCE = /(?<=\p{Ll}{3})(?=\p{Lu}\p{L}*['’\s])/gu;

/** Headings that scraping has glued to the end (or the start) of a paragraph are split off. */
export const gluedHeading: CleaningRule = {
  id: 'glued-heading',
  description: 'Headings glued to a sentence',
  find: (page) =>
    findInLines(page, (line, index) =>
      line.role === 'text' && line.words >= 10 ? (findTail(line, index) ?? findHead(line, index, page)) : null,
    ),
};

function findTail(line: PageLine, index: number): Finding | null {
  const offset = Math.max(0, line.text.length - LONGEST);
  const tail = line.text.slice(offset);
  const start = [...tail.matchAll(AFTER_SENTENCE)]
    .map((match) => match.index)
    .filter((at) => offset + at > 0)
    .at(-1);
  if (start === undefined) return null;
  const heading = tail.slice(start);
  const words = heading.split(/\s+/).length;
  // What closes or opens a quotation without the other mark is a part of it.
  if (/[»”]/u.test(heading) !== /[«“]/u.test(heading) || (heading.match(/"/g)?.length ?? 0) % 2 === 1) return null;
  if (words < 2 || words > 18 || /[.!;:,]["”»)]?\s*$/.test(heading) || /[.!?…]\s+\p{Lu}/u.test(heading)) return null;
  return split(line, index, offset + start, ['text', 'heading']);
}

function findHead(line: PageLine, index: number, page: Page): Finding | null {
  const head = line.text.slice(0, LONGEST);
  for (const match of head.matchAll(BEFORE_SENTENCE)) {
    const at = match.index;
    const next = /^[\p{L}]+/u.exec(line.text.slice(at))?.[0] ?? '';
    const words = line.text.slice(0, at).split(/\s+/);
    if (words.length < 3 || words.length > 14) continue;
    if (page.lexicon.lists.functionWords.has(fold(next)) && line.words - words.length >= 10)
      return split(line, index, at, ['heading', 'text']);
  }
  return null;
}

function split(
  line: PageLine,
  index: number,
  at: number,
  roles: readonly ['text' | 'heading', 'text' | 'heading'],
): Finding {
  return {
    index,
    pieces: [
      { start: 0, end: at, role: roles[0] },
      { start: at, end: line.text.length, role: roles[1] },
    ],
  };
}
