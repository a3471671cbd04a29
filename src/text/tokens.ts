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

const TOKEN = /([\p{L}\p{M}]+)|([0-9]+)|[^\s\p{L}\p{M}0-9\u00ad\u200b\u2060\ufeff]/gu;
const NOT_ASCII = /[^\0-\x7f]/;
/** Spellings of one mark, so that rules know only the plain one. */
const PLAIN_MARKS = new Map([
  ['’', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['−', '-'],
]);

/** Cuts `text` from `from` to `to` into words, runs of digits and marks; spaces separate and are left out. Linear. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const piece = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of piece.matchAll(TOKEN)) {
    const written = match[0];
    const start = from + match.index;
    const end = start + written.length;
    if (match[1] !== undefined) {
      const lower = written.toLowerCase();
      tokens.push({
        kind: 'word',
        text: written,
        lower,
        key: NOT_ASCII.test(lower) ? fold(lower) : lower,
        start,
        end,
      });
    } else if (match[2] !== undefined) {
      tokens.push({ kind: 'number', text: written, lower: written, key: written, start, end });
    } else {
      const plain = PLAIN_MARKS.get(written) ?? written;
      tokens.push({ kind: 'mark', text: written, lower: plain, key: plain, start, end });
    }
  }
  return tokens;
}
