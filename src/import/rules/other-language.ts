import { franc } from 'franc';
import { LANGUAGES } from '../../languages/registry.js';
import { fold } from '../../text/fold.js';
import { createLineRule, type Page, type PageLine } from '../page.js';
import { startsQuoted } from '../prose.js';

const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Letters outside ASCII and Latin-1: rare in western European languages, frequent in Vietnamese, Turkish, Polish. */
const FAR_LATIN = /[\u0100-\u024f\u1e00-\u1eff]/u;
/** Neighbours that trigram statistics confuse least with the supported languages. */
const NEIGHBOURS = ['spa', 'por', 'ita', 'deu', 'nld', 'pol', 'tur', 'ron', 'swe', 'ind', 'vie'];

/** Lines in another script or language than the body, such as untranslated alternative texts. */
export const otherLanguage = createLineRule(
  'other-language',
  'Lines in another language or script than the article',
  (line, page) => isForeign(line, page),
);

/** Tells whether a line is not in the language of the page; quotations are never taken out. */
export function isForeign(line: PageLine, page: Page): boolean {
  if (line.words < 2 || startsQuoted(line)) return false;
  const sample = line.text.slice(0, 600);
  const letters = count(sample, LETTERS);
  if (letters < 4) return false;
  const latin = count(sample, LATIN);
  const pageIsLatin = page.language !== 'und' && LANGUAGES.some(({ tag }) => tag === page.language);
  if (pageIsLatin && latin < letters * 0.2) return true;
  const own = LANGUAGES.find(({ tag }) => tag === page.language);
  if (own === undefined) return false;
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const far = words.filter((word) => FAR_LATIN.test(word));
  const running = far.filter((word) => word === word.toLowerCase()).length;
  const ownShare = share(words, own.cleaning.functionWords);
  if (words.length >= 3 && far.length >= words.length * 0.3 && running >= 2 && ownShare <= 0.12) return true;
  if (words.length >= 2 && words.length <= 8 && !line.ends && running >= 1 && ownShare <= 0.25) return true;
  if (words.length < 6 || ownShare > 0.08) return false;
  const other = LANGUAGES.some((language) => language !== own && share(words, language.cleaning.functionWords) >= 0.3);
  return other || (words.length >= 12 && sample.length >= 80 && isOtherByTrigrams(sample, own.iso6393));
}

function isOtherByTrigrams(sample: string, own: string): boolean {
  const guess = franc(sample, { only: [...LANGUAGES.map(({ iso6393 }) => iso6393), ...NEIGHBOURS], minLength: 60 });
  return guess !== 'und' && guess !== own;
}

function share(words: readonly string[], list: readonly string[]): number {
  const known = new Set(list);
  return words.length === 0 ? 0 : words.filter((word) => known.has(fold(word))).length / words.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
