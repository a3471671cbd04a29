import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { foldWord, NAME_WITH_APOSTROPHE } from '../../languages/words.js';
import { fold } from '../../text/fold.js';
import { wordEnd } from '../../text/word-end.js';

/** How a word is written: `Capital`, `UPPER`, `I.` (initials), `lower`, digits, or any other single sign. */
export type Shape = 'capital' | 'upper' | 'initial' | 'lower' | 'number' | 'mark';

/** A word, number or sign of a block. Elided articles ("l'") and possessive endings ("'s") are words of their own. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text folded, for look-up. */
  readonly key: string;
  readonly shape: Shape;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** First word of a sentence or after an opening sign: its capital proves nothing. */
  readonly initial: boolean;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
}

const INITIALS = /\p{Lu}\.(?:[-‑]?\p{Lu}\.){0,5}(?!\p{L})/uy;
const OPENING = new Set(['«', '“', '„']);
const CLOSING = new Set(['»', '”']);
/** Signs after which the first word of a sentence is still to come. */
const LEADING = new Set(['«', '“', '„', '"', "'", '‘', '(', '[', '-', '–', '—', '*', '•', '#']);

/** Cuts a text into words, numbers and signs; what `tokenize` does for each is told to `push`. */
function scan(text: string, push: (word: string, start: number, isWord: boolean, isSpaced: boolean) => void): void {
  let isSpaced = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      isSpaced = true;
      at += 1;
      continue;
    }
    const end = isSign(code) ? at : matchEnd(text, at);
    const to = end > at ? end : at + (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1);
    push(text.slice(at, to), at, end > at, isSpaced);
    isSpaced = false;
    at = to;
  }
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000;
/** Signs below the letters of Latin-1 and the quotation marks and dashes of general punctuation. */
const isSign = (code: number): boolean =>
  code < 0x30 ||
  (code > 0x39 && code < 0x41) ||
  (code > 0x5a && code < 0x61) ||
  (code > 0x7a && code < 0xaa) ||
  (code >= 0x2010 && code <= 0x206f);

function matchEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === 0x2e) {
    INITIALS.lastIndex = at;
    if (INITIALS.test(text)) return INITIALS.lastIndex;
  }
  return wordEnd(text, at);
}

function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return 'lower';
  if (code >= 0x30 && code <= 0x39) return 'number';
  if ((code < 0x41 || code > 0x5a) && !/^\p{Lu}/u.test(word)) return /^\p{L}/u.test(word) ? 'lower' : 'number';
  if (word.length === 1 || (word.includes('.') && /^(?:\p{Lu}\.[-‑]?)+$/u.test(word))) return 'initial';
  return word === word.toUpperCase() ? 'upper' : 'capital';
}

/** Splits the elided article off the front and the possessive ending off the back; gives where to cut, 0 = nowhere. */
function cutOf(word: string, lexicon: PeopleLexicon): number {
  const straight = word.indexOf("'");
  const apostrophe = straight >= 0 ? straight : word.indexOf('’');
  if (apostrophe <= 0) return 0;
  // "N'Goran", "M'Baye": a name, no elided word.
  if (NAME_WITH_APOSTROPHE.test(word)) return 0;
  if (apostrophe < word.length - 1 && lexicon.elisions.has(fold(word.slice(0, apostrophe)))) return apostrophe + 1;
  const key = fold(word);
  const ending = lexicon.possessives.find((form) => key.endsWith(form));
  const length = ending?.length ?? (/['’]$/.test(word) ? 1 : 0);
  return length === 0 ? 0 : word.length - length;
}

/**
 * Cuts a text into words, numbers and signs, linear in its length; `starts` are the offsets at which sentences begin, in
 * order, `folded` keeps words folded so far, for the blocks of one article. Quotation marks count as open to their closing mark or the end of the block.
 */
export function tokenize(
  text: string,
  starts: readonly number[],
  lexicon: PeopleLexicon,
  folded = new Map<string, string>(),
): Token[] {
  const tokens: Token[] = [];
  let initial = true;
  let quoted = false;
  let nextStart = 0;
  let consumed = 0;
  const push = (word: string, start: number, shape: Shape, spaced: boolean): void => {
    while (nextStart < starts.length && (starts[nextStart] ?? 0) <= start) {
      initial = true;
      nextStart += 1;
    }
    const end = start + word.length;
    if (shape !== 'mark') {
      let key = folded.get(word);
      if (key === undefined) {
        key = foldWord(word);
        folded.set(word, key);
      }
      tokens.push({ start, end, text: word, key, shape, spaced, initial, quoted });
      initial = false;
      return;
    }
    const isClosing = CLOSING.has(word) || (word === '"' && quoted);
    if (isClosing) quoted = false;
    tokens.push({ start, end, text: word, key: word === '’' ? "'" : word, shape, spaced, initial, quoted });
    if (OPENING.has(word) || (word === '"' && !isClosing)) {
      quoted = true;
      initial = true;
    } else if (!LEADING.has(word)) initial = word === ':';
  };
  scan(text, (found, start, isWord, spaced) => {
    if (start < consumed) return;
    if (!isWord) return push(found, start, 'mark', spaced);
    const cut = cutOf(found, lexicon);
    const first = cut === 0 ? found : found.slice(0, cut);
    const last = cut === 0 ? '' : found.slice(cut);
    // "Gen." and "Dr." keep their full stop, so that it cannot be taken for the end of a phrase.
    const isDotted = cut === 0 && text.charCodeAt(start + found.length) === 0x2e && lexicon.dotted.has(fold(found));
    if (isDotted) consumed = start + found.length + 1;
    const word = isDotted ? `${first}.` : first;
    push(word, start, shapeOf(word), spaced);
    if (last !== '') push(last, start + cut, /^['’]$/.test(last) ? 'mark' : shapeOf(last), false);
  });
  return tokens;
}
