import { type CleaningRule, findInLines, type Page, type PageLine, removeLine } from '../page.js';
import { isSourceLine } from './source-line.js';

/** What a signature at the end of an article says. */
export interface Signature {
  readonly author: string;
  readonly publisher: string | null;
}

/** Reads `Author - Publisher` or a bare name; null when the line is none. */
export function parseSignature(line: PageLine): Signature | null {
  if (line.ends || line.words > 10 || line.text.length > 90 || /[«»“”":;?!,]/.test(line.text)) return null;
  const [author = '', publisher, ...more] = line.text.split(/\s+[-–—|/]\s+/);
  if (more.length > 0 || !/^\p{Lu}/u.test(author)) return null;
  if (publisher !== undefined)
    return /^[\p{Lu}\p{N}]/u.test(publisher) || /^[\w-]+\.[a-z]{2,}/.test(publisher) ? { author, publisher } : null;
  const words = author.split(/\s+/);
  const isName = words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  return isName ? { author, publisher: null } : null;
}

/** Finds the signature: the last kept line before the source line. */
export function findSignature(page: Page): number | null {
  const source = page.lines.findIndex((line) => line.rule === 'source-line' && isSourceLine(line, page.lexicon));
  if (source < 0) return null;
  for (let index = source - 1; index >= 0 && index >= source - 4; index -= 1) {
    const line = page.lines[index];
    if (line === undefined || line.rule !== null) continue;
    return line.role === 'text' && parseSignature(line) !== null ? index : null;
  }
  return null;
}

/** Gives the line that the rule took out as signature; null when there is none. */
export function findSignatureLine(page: Page): PageLine | null {
  return page.lines.find((line) => line.rule === 'signature') ?? null;
}

/** The signature of author and publisher before the source line. */
export const signature: CleaningRule = {
  id: 'signature',
  description: 'The signature at the end of an article',
  find: (page) => {
    const found = findSignature(page);
    return findInLines(page, (line, index) => (index === found ? removeLine(index, line) : null));
  },
};
