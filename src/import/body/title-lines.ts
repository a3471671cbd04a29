import { type Lexicon, toKey, wordsOf } from '../lexicon.js';
import type { Page, PageLine } from '../page.js';

/** Most words of a title of many words, as courts write them. */
export const LONG_TITLE = 64;

/** A line above the text that ends in no sign at all. */
export const isHeadline = (line: PageLine): boolean =>
  line.rule !== null || line.words === 0 || (line.words <= LONG_TITLE && /[\p{L}\p{N})»”"]$/u.test(line.text));

/** A sentence with its full stop is a standfirst; a title may end in a question or quotation. */
export function isLead(line: PageLine): boolean {
  return (
    line.ends && !/[?!»”"]\s*$/.test(line.text) && !(line.words <= 20 && /\p{Lu}\.$/u.test(line.text)) && line.words > 3
  );
}

/** `FLOODS-BIHAR/3`, `Sommet-climat/avant-papier`: the name under which an agency files a story. */
export function isSlug({ text, words }: PageLine): boolean {
  return words <= 6 && /^\p{Lu}[\p{L}\p{N}]*(?:[-–][\p{L}\p{N}]+)*\/\S/u.test(text);
}

/** `Seventh Session, 3rd & 4th Meetings (AM & PM)`: what is counted is no title. */
export function isSession(line: PageLine, { lists }: Lexicon): boolean {
  const words = wordsOf(line.key).filter((word) => !lists.functionWords.has(word));
  return words.length >= 2 && words.every((word) => lists.sessionWords.has(word) || /^\d{1,4}\p{L}{0,3}$/u.test(word));
}

/** `Kari Untel Senior Harbour Correspondent`: who wrote it, and as what, without "by". */
export function isCorrespondent({ text, key, words }: PageLine, { lists }: Lexicon): boolean {
  const last = wordsOf(key).at(-1) ?? '';
  return words <= 7 && lists.bylineTails.has(last) && text.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

/** A line that opens with the name of an institution, above another line that may be the title. */
export function isLetterhead(page: Page, index: number, candidates: readonly number[]): boolean {
  const line = page.lines[index];
  if (line === undefined || /[:«»“”"?!\d]/.test(line.text)) return false;
  const { institutionWords, publisherWords } = page.lexicon.lists;
  const [first = ''] = wordsOf(line.key);
  const isNamed = institutionWords.has(first) || publisherWords.has(first);
  return isNamed && candidates.some((other) => other > index && (page.lines[other]?.words ?? 0) >= 4);
}

/** Most words of the name of a paper. */
const PAPER = 6;

/** The name of a paper, alone at the top of the page, above the date and a line that may be the title. */
export function isPaperAbove(page: Page, index: number, candidates: readonly number[]): boolean {
  const [line, next, later] = [page.lines[index], page.lines[index + 1], candidates[1]];
  if (line === undefined || index > 1 || candidates[0] !== index || later === undefined) return false;
  const isDated = next?.rule === 'byline' && later > index + 1;
  return isDated && line.words <= PAPER && !line.ends && isMasthead(line, page.lexicon);
}

/** A short line of capitalised words: a name, such as that of the publisher. */
export function isNameLike(line: PageLine | undefined): boolean {
  return line !== undefined && line.words <= 4 && line.text.length <= 80 && !/\p{Ll}+ \p{Ll}{4,}/u.test(line.text);
}

/** Tells whether a line reads as the name of a publisher, perhaps with a section or motto behind a dash. */
export function isMasthead(line: PageLine, lexicon: Lexicon): boolean {
  const [name = ''] = line.text.split(/\s[-–—|·•>]\s|[|•›»]/, 1);
  const { functionWords, publisherWords } = lexicon.lists;
  const words = name.split(/\s+/).filter((word) => !functionWords.has(toKey(word)));
  const isNamed = words.length > 0 && words.every((word) => /^(?:\p{Ll}['’])?[\p{Lu}\p{N}]/u.test(word));
  return isNamed && words.length <= 6 && wordsOf(toKey(name)).some((word) => publisherWords.has(word));
}

/** Tells whether other lines of a frame (menus, tickers) stand above: then a short name is the masthead, not a title. */
export function isFrame(page: Page, index: number): boolean {
  return page.lines
    .slice(0, index + 3)
    .some(
      (line, at) =>
        at !== index &&
        line.rule !== null &&
        ['menu', 'ticker', 'reader-invitation', 'cookie-notice'].includes(line.rule),
    );
}
