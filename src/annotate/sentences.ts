import type { SentenceGrammar } from '../languages/grammar/sentences.js';
import type { Language } from '../languages/language.js';
import { createAnchor } from '../model/anchor.js';
import type { Sentence } from '../model/annotation.js';
import type { Article, Block } from '../model/article.js';
import { fold } from '../text/fold.js';

const STOP = /[.!?…]+/g;
const LINE_STOP = /[.!?…]+|[\n\t]/g;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /[0-9]/;
const SPACE = /\s/;
const CLOSING = new Set(['»', '”', '’', '"', "'", ')', ']', '›']);
/** Marks that may stand before the first word of a sentence. */
const OPENING = new Set(['«', '“', '‘', '"', "'", '(', '[', '—', '–', '-', '…', '.', ')', ']', '‹', '•', '¿', '¡']);
/** No abbreviation is longer; the look back from a stop ends here, so that a line without spaces stays linear. */
const LONGEST_ABBREVIATION = 12;
const LONGEST_OPENING = 12;
/** Characters; the longest clauses of resolutions have half as many. */
const LONGEST_SENTENCE = 2_000;

/** Where a block's lines are items of their own, a line feed or a tab ends the sentence. */
const isLined = ({ kind }: Block): boolean => kind === 'list' || kind === 'table';

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (index < text.length && SPACE.test(text.charAt(index))) index++;
  return index;
}

/** Gives the end of the closing marks that belong to the sentence that stops at `from`. */
function skipClosing(text: string, from: number): number {
  let end = from;
  for (;;) {
    const next = skipSpaces(text, end);
    const mark = text.charAt(next);
    // After a space only » closes for certain; a straight mark there opens what follows.
    if (!CLOSING.has(mark) || (next > end && mark !== '»')) return end;
    end = next + 1;
  }
}

/** Gives the first letter or digit from `from`, over spaces and marks that open a sentence; '' when there is none. */
function firstCharacter(text: string, from: number): { readonly character: string; readonly index: number } {
  const limit = Math.min(text.length, from + LONGEST_OPENING);
  for (let index = from; index < limit; index++) {
    const character = text.charAt(index);
    if (LETTER.test(character) || DIGIT.test(character)) return { character, index };
    if (!SPACE.test(character) && !OPENING.has(character)) break;
  }
  return { character: '', index: from };
}

const wordAt = (text: string, index: number): string => /^\p{L}+/u.exec(text.slice(index, index + 20))?.[0] ?? '';
const wordBefore = (text: string, index: number): string =>
  /[\p{L}.-]*$/u.exec(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index))?.[0] ?? '';

/** Tells whether the single full stop after `before` belongs to an abbreviation, given what follows. */
function isAbbreviation(before: string, next: string, follower: string, grammar: SentenceGrammar): boolean {
  const key = fold(before).replace(/^[.-]+/, '');
  if (key === '') return false;
  const opens = UPPER.test(next) && grammar.openers.has(fold(follower));
  if (grammar.maybeFinal.has(key) && grammar.continuers.has(fold(follower))) return true;
  if (grammar.neverFinal.has(key) && (key.length > 1 || UPPER.test(before))) return true;
  if (grammar.beforeNumber.has(key)) return DIGIT.test(next);
  if (grammar.maybeFinal.has(key)) return !opens && !(LOWER.test(before) && UPPER.test(next) && LOWER.test(follower));
  // Initials: J. R., A.-M.; letters with stops between: O.N.U.
  const isInitial = /^\p{Lu}(?:[.-]+\p{Lu})*$/u.test(before);
  return isInitial && !(opens && before.length > 1);
}

/** Tells whether a sentence ends with the stops `run` (their offset `start`), closing marks up to `end` included. */
function isEnd(text: string, run: string, start: number, end: number, grammar: SentenceGrammar): boolean {
  const before = text.charAt(start - 1);
  if (before === '(' || before === '[') return false;
  const next = firstCharacter(text, end);
  if (next.character === '') return skipSpaces(text, end) >= text.length;
  if (!UPPER.test(next.character) && !DIGIT.test(next.character)) return false;
  const isGlued = !SPACE.test(text.charAt(end));
  if (isGlued) {
    const after = text.charAt(next.index + 1);
    const isWord =
      (LOWER.test(before) && LOWER.test(text.charAt(start - 2))) || CLOSING.has(before) || end > start + run.length;
    return (
      UPPER.test(next.character) &&
      (isWord || run.length > 1) &&
      (LOWER.test(after) || SPACE.test(after) || after === "'" || after === '’')
    );
  }
  if (run !== '.') return true;
  return !isAbbreviation(wordBefore(text, start), next.character, wordAt(text, next.index), grammar);
}

/**
 * Cuts what is too long for a sentence (a list without stops, a page in one line) where it breaks best: whatever stands
 * in a sentence carries it along, and a thousand dates would carry a page each.
 */
function cutEndless(text: string, from: number, to: number): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const end = start + findCut(text.slice(start, start + LONGEST_SENTENCE));
    const trimmed = start + text.slice(start, end).trimEnd().length;
    if (trimmed > start) spans.push([start, trimmed]);
    start = skipSpaces(text, end);
  }
  if (to > start) spans.push([start, to]);
  return spans;
}

/** Gives the offset behind the last mark that parts clauses, else words, in the second half; else never inside a character. */
function findCut(text: string): number {
  for (const marks of [/[;:\n](?=\s)/g, /,(?=\s)/g, /\s/g]) {
    const last = [...text.matchAll(marks)].findLast(({ index }) => index >= text.length / 2);
    if (last !== undefined) return last.index + 1;
  }
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}

/** Lists the [start, end) offsets of the sentences of a block. */
function splitBlock(block: Block, grammar: SentenceGrammar): readonly (readonly [number, number])[] {
  const { text } = block;
  const spans: (readonly [number, number])[] = [];
  let start = skipSpaces(text, 0);
  const close = (end: number): void => {
    const trimmed = start + text.slice(start, end).trimEnd().length;
    if (trimmed > start) spans.push(...cutEndless(text, start, trimmed));
    start = skipSpaces(text, end);
  };
  for (const match of text.matchAll(isLined(block) ? LINE_STOP : STOP)) {
    if (match.index < start) continue;
    const after = match.index + match[0].length;
    if (match[0] === '\n' || match[0] === '\t') {
      close(match.index);
    } else {
      const end = skipClosing(text, after);
      if (isEnd(text, match[0], match.index, end, grammar)) close(end);
    }
  }
  close(text.length);
  return spans;
}

/**
 * Cuts every block into sentences, headings and captions too. A sentence keeps its closing marks; one inside a
 * quotation counts by itself, a quotation followed by narration in lower case does not end.
 */
export function annotateSentences(article: Article, language: Language): Sentence[] {
  return article.blocks.flatMap((block, index) =>
    splitBlock(block, language.sentences).map(([start, end]) => ({
      anchor: createAnchor(article.id, block.id, block.text, start, end),
      block: index,
    })),
  );
}
