import { franc } from 'franc';
import type { Language } from '../../languages/language.js';
import { LANGUAGES } from '../../languages/registry.js';
import { fold } from '../../text/fold.js';
import { type CleaningRule, findInLines, type PageLine, removeLine } from '../page.js';
import { startsQuoted } from '../prose.js';

const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Letters outside ASCII and Latin-1: rare in western European languages, frequent in Vietnamese, Turkish, Polish. */
const FAR_LATIN = /[\u0100-\u024f\u1e00-\u1eff]/u;
/** Neighbours that trigram statistics confuse least with the supported languages. */
const NEIGHBOURS = ['spa', 'por', 'ita', 'deu', 'nld', 'pol', 'tur', 'ron', 'swe', 'ind', 'vie'];
/** Characters of a line that are looked at. */
const SAMPLE = 600;
/** Lines of one page that are given to trigram statistics, which are slow. */
const TRIGRAM_LINES = 200;

/** What a line is compared with. */
interface Comparison {
  readonly own: Language;
  readonly ownWords: ReadonlySet<string>;
  readonly otherWords: readonly ReadonlySet<string>[];
  /** Lines that may still be given to trigram statistics. */
  budget: number;
}

/** Lines in another script or language than the body, such as untranslated alternative texts; quotations stay. */
export const otherLanguage: CleaningRule = {
  id: 'other-language',
  description: 'Lines in another language or script than the article',
  find: (page) => {
    const own = LANGUAGES.find(({ tag }) => tag === page.language);
    if (own === undefined) return [];
    const others = LANGUAGES.filter((language) => language !== own);
    const wordsOf = (language: Language): ReadonlySet<string> => new Set(language.cleaning.functionWords);
    const comparison: Comparison = {
      own,
      ownWords: wordsOf(own),
      otherWords: others.map(wordsOf),
      budget: TRIGRAM_LINES,
    };
    return findInLines(page, (line, index) => (isForeign(line, comparison) ? removeLine(index, line) : null));
  },
};

function isForeign(line: PageLine, comparison: Comparison): boolean {
  if (line.words < 2 || startsQuoted(line)) return false;
  const sample = line.text.slice(0, SAMPLE);
  const letters = count(sample, LETTERS);
  if (letters < 4) return false;
  if (count(sample, LATIN) < letters * 0.2) return true;
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const far = words.filter((word) => FAR_LATIN.test(word));
  const running = far.filter((word) => word === word.toLowerCase()).length;
  const folded = words.map(fold);
  const ownShare = share(folded, comparison.ownWords);
  if (words.length >= 3 && far.length >= words.length * 0.3 && running >= 2 && ownShare <= 0.12) return true;
  if (words.length >= 2 && words.length <= 8 && !line.ends && running >= 1 && ownShare <= 0.25) return true;
  if (words.length < 6 || ownShare > 0.08) return false;
  if (comparison.otherWords.some((known) => share(folded, known) >= 0.3)) return true;
  if (words.length < 12 || sample.length < 80 || comparison.budget === 0) return false;
  comparison.budget -= 1;
  return isOtherByTrigrams(sample, comparison.own.iso6393);
}

function isOtherByTrigrams(sample: string, own: string): boolean {
  const guess = franc(sample, { only: [...LANGUAGES.map(({ iso6393 }) => iso6393), ...NEIGHBOURS], minLength: 60 });
  return guess !== 'und' && guess !== own;
}

function share(words: readonly string[], known: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
