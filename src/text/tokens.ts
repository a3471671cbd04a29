import { fold } from './fold.js';

/** A word, a run of digits or a single mark; offsets are UTF-16 units in the text it was read from. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. */
  readonly text: string;
  /** Lower case with accents; a mark in its plain form (`'`, `-`). */
  readonly lower: string;
  /** Folded: lower case without accents. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Spellings of one mark, so that rules know only the plain one. */
const PLAIN_MARKS = new Map([
  ['’', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['−', '-'],
]);
const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\u00ad\u200b\u2060\ufeff]/;

/** Latin letters, those of Vietnamese too, have their class in a table; other scripts ask Unicode. */
const LATIN_END = 0x250;
const MORE_LATIN = 0x1e00;
const MORE_LATIN_END = 0x1f00;
const codes = [
  ...Array.from({ length: LATIN_END }, (_, code) => code),
  ...Array.from({ length: MORE_LATIN_END - MORE_LATIN }, (_, index) => MORE_LATIN + index),
].map((code) => String.fromCharCode(code));
const IS_LETTER: readonly boolean[] = codes.map((character) => LETTER.test(character));
/** Place of a character in the table, -1 when it is not in it. */
const placeOf = (code: number): number => {
  if (code < LATIN_END) return code;
  return code >= MORE_LATIN && code < MORE_LATIN_END ? code - MORE_LATIN + LATIN_END : -1;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Length of the letter at `index`, in UTF-16 units; 0 when there is none. */
function letterLength(text: string, index: number): 0 | 1 | 2 {
  const code = text.charCodeAt(index);
  const place = placeOf(code);
  if (place >= 0) return IS_LETTER[place] ? 1 : 0;
  const length = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
  return LETTER.test(text.slice(index, index + length)) ? length : 0;
}

/** Cuts a text into words, runs of digits and marks; spaces separate and are left out. Linear. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    if (text.charCodeAt(index) === 32) {
      index++;
      continue;
    }
    const start = index;
    let isLower = true;
    let isAscii = true;
    for (;;) {
      const code = text.charCodeAt(index);
      if (code >= 97 && code <= 122) index++;
      else if (code >= 65 && code <= 90) {
        isLower = false;
        index++;
      } else {
        const step = code < 128 ? 0 : letterLength(text, index);
        if (step === 0) break;
        isAscii = false;
        index += step;
      }
    }
    if (index > start) {
      const written = text.slice(start, index);
      // Most words are plain already; only the others are worth the work.
      const lower = isLower && isAscii ? written : written.toLowerCase();
      tokens.push({ kind: 'word', text: written, lower, key: isAscii ? lower : fold(lower), start, end: index });
    } else if (isDigit(text.charCodeAt(index))) {
      while (isDigit(text.charCodeAt(index))) index++;
      const written = text.slice(start, index);
      tokens.push({ kind: 'number', text: written, lower: written, key: written, start, end: index });
    } else {
      index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      const written = text.slice(start, index);
      if (SPACE.test(written)) continue;
      const plain = PLAIN_MARKS.get(written) ?? written;
      tokens.push({ kind: 'mark', text: written, lower: plain, key: plain, start, end: index });
    }
  }
  return tokens;
}
