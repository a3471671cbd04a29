import type { Range } from './ranges.js';

const WORD = /[^\s\u00a0\u202f]+/g;
const PART = /[^<>"«»“”]+/g;
/** Closing marks that follow an address without belonging to it. */
const TRAILING = ".,;:!?)]}'’…";
/** Every address holds one of these between other characters. */
const SUSPECT = /[^\s.][.@:][^\s.]/;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}(?:[/?#:]|$)/;
const MAIL = /^[^@]+@[\w-]+(?:\.[\w-]+)+$/;
/** Marks of program text: it is left as it is. */
const SCRIPT = /[{}]|\(\);|=>|==|\);$|&&|\|\|/;

/** Finds addresses (URLs, domain names, e-mail) and program text, which no rule may touch. Linear. */
export function findAddresses(text: string): Range[] {
  if (!SUSPECT.test(text) && !SCRIPT.test(text)) return [];
  return Array.from(text.matchAll(WORD)).flatMap(({ index: start, 0: word }) => {
    if (word.length < 3) return [];
    if (SCRIPT.test(word)) return [{ start, end: start + word.length }];
    if (!SUSPECT.test(word)) return [];
    return Array.from(word.matchAll(PART)).flatMap(({ index, 0: part }) => {
      const length = trimmedLength(part);
      return isAddress(part.slice(0, length)) ? [{ start: start + index, end: start + index + length }] : [];
    });
  });
}

function trimmedLength(part: string): number {
  let { length } = part;
  while (length > 0 && TRAILING.includes(part.charAt(length - 1))) length -= 1;
  return length;
}

/** Tells whether a word is a URL, a domain name in lower case or an e-mail address. */
export function isAddress(word: string): boolean {
  return word.includes('://') || /^www\./i.test(word) || (word.includes('@') && MAIL.test(word)) || DOMAIN.test(word);
}
