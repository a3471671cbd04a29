import type { DivideWord } from './hyphen-patterns.js';

/** Letters of the shortest word that is divided. */
const MIN_WORD = 6;
/** Letters that stay before and after a break. */
const MIN_BEFORE = 2;
const MIN_AFTER = 3;
/** No break stands after f: fonts draw ff, fi and fl as one sign, which a soft hyphen, shown or not, would tear. */
const LIGATURE_START = /f$/;
/** Longer strings of letters are no words. */
const MAX_WORD = 60;

/** Remembers how each word divides. Words with capitals inside divide nowhere. */
export function createDivider(divide: DivideWord): DivideWord {
  const known = new Map<string, string>();
  return (word) => {
    let divided = known.get(word);
    if (divided === undefined) {
      divided = divideWord(word, divide);
      known.set(word, divided);
    }
    return divided;
  };
}

function divideWord(word: string, divide: DivideWord): string {
  if (word.length < MIN_WORD || word.length > MAX_WORD || /.\p{Lu}/u.test(word)) return word;
  const parts: string[] = [];
  for (const part of divide(word).split('\u00ad')) {
    const last = parts.at(-1);
    const joins = last !== undefined && ((parts.length === 1 && last.length < MIN_BEFORE) || LIGATURE_START.test(last));
    if (joins) parts.splice(-1, 1, last + part);
    else parts.push(part);
  }
  while (parts.length > 1 && (parts.at(-1) ?? '').length < MIN_AFTER) parts.splice(-2, 2, parts.slice(-2).join(''));
  return parts.join('\u00ad');
}
