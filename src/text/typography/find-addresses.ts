import type { Range } from './ranges.js';

const TOKEN = /[^\s\u00a0\u202f<>"«»“”]+/g;
/** Closing marks that follow an address without belonging to it. */
const TRAILING = ".,;:!?)]}'’…";
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}(?:[/?#:]|$)/;
const MAIL = /^[^@]+@[^@.]+\.[^@]+$/;
/** Marks of program text: it is left as it is. */
const SCRIPT = /[{}]|\(\);|=>|===?|\);$|&&|\|\|/;

/** Finds addresses (URLs, domain names, e-mail) and program text, which no rule may touch. Linear. */
export function findAddresses(text: string): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    if (token.length < 4) continue;
    let length = token.length;
    while (length > 0 && TRAILING.includes(token.charAt(length - 1))) length -= 1;
    const bare = token.slice(0, length);
    if (isAddress(bare)) found.push({ start: match.index, end: match.index + length });
    else if (SCRIPT.test(token)) found.push({ start: match.index, end: match.index + token.length });
  }
  return found;
}

/** Tells whether a word is a URL, a domain name in lower case or an e-mail address. */
export function isAddress(word: string): boolean {
  return word.includes('://') || /^www\./i.test(word) || (word.includes('@') && MAIL.test(word)) || DOMAIN.test(word);
}
