const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*['’]?/uy;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** Characters up to here have their class in a table; others ask Unicode. */
const TABLE_END = 0x250;
const IS_WORD: readonly boolean[] = Array.from({ length: TABLE_END }, (_, code) =>
  WORD_CHARACTER.test(String.fromCharCode(code)),
);
/** Vietnamese letters: all of this block are letters. */
const isLatinAddition = (code: number): boolean => code >= 0x1e00 && code < 0x1f00;
/** Quotation marks, dashes and spaces of general punctuation. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x206f;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2011;

/**
 * Gives the end of the word that begins at an offset: letters, marks and numbers, joined by hyphens and apostrophes, with
 * an apostrophe at its end; the offset itself where none begins. Linear in the length of the word.
 */
export function wordEnd(text: string, at: number): number {
  const { length } = text;
  let end = at;
  for (;;) {
    const start = end;
    while (end < length) {
      const code = text.charCodeAt(end);
      if (code < TABLE_END ? IS_WORD[code] : isLatinAddition(code)) end += 1;
      else if (code < TABLE_END || isPunctuation(code)) break;
      else return matchEnd(text, at);
    }
    if (end === start) return start > at ? start - (isApostrophe(text.charCodeAt(start - 1)) ? 0 : 1) : at;
    const mark = end < length ? text.charCodeAt(end) : 0;
    if (!isApostrophe(mark) && !isHyphen(mark)) return end;
    end += 1;
  }
}

function matchEnd(text: string, at: number): number {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}
