import type { CleaningLexicon } from '../languages/grammar/cleaning.js';
import { fold } from '../text/fold.js';

/** Lists of a `CleaningLexicon` that are matched against whole lines, openings or words. */
type WordList = {
  [Name in keyof CleaningLexicon]: CleaningLexicon[Name] extends readonly string[] ? Name : never;
}[keyof CleaningLexicon];

/**
 * The lexicons of all languages in one: a French page often stands in an English frame. Months and the order of
 * numeric dates of the page's own language go first.
 */
export interface Lexicon {
  readonly lists: Readonly<Record<WordList, ReadonlySet<string>>>;
  readonly months: ReadonlyMap<string, number>;
  readonly numericDates: 'day-first' | null;
}

/** Longest key that is compared with phrases; chrome is short, and long lines must cost no time. */
const KEY_LENGTH = 400;
/** Most words of any phrase in a lexicon. */
const PHRASE_WORDS = 6;

const WORD_LISTS: readonly WordList[] = [
  'functionWords',
  'weekdays',
  'sourceLabels',
  'bylineOpenings',
  'genericAuthors',
  'bylineTails',
  'creditsOpenings',
  'creditsPhrases',
  'publishedLabels',
  'updatedLabels',
  'relativeTimes',
  'dateLineWords',
  'creditLabels',
  'captionPhrases',
  'creditEndings',
  'relatedLines',
  'relatedOpenings',
  'commentWords',
  'commentLines',
  'commentVerbs',
  'shareWords',
  'menuLines',
  'invitationOpenings',
  'tradeWords',
  'advertisingOpenings',
  'legalPhrases',
  'noticeOpenings',
  'issuerOpenings',
  'cookieWords',
  'topicOpenings',
  'contactOpenings',
  'contactLineOpenings',
  'sizeUnits',
  'mediaOpenings',
  'tickerOpenings',
  'languageNames',
  'institutionWords',
  'stateWords',
  'sessionWords',
  'publisherWords',
];

/** Merges lexicons; the first decides the order of numeric dates. */
export function mergeLexicons(lexicons: readonly CleaningLexicon[]): Lexicon {
  const collect = (name: WordList): [WordList, ReadonlySet<string>] => [
    name,
    new Set(lexicons.flatMap((one) => one[name])),
  ];
  return {
    lists: Object.fromEntries(WORD_LISTS.map(collect)) as Record<WordList, ReadonlySet<string>>,
    months: new Map([...lexicons].reverse().flatMap(({ months }) => Object.entries(months))),
    numericDates: lexicons[0]?.numericDates ?? null,
  };
}

/** Brings a line to the form in which it is compared with phrases: folded, single spaces, marks at the ends gone. */
export function toKey(text: string): string {
  return fold(text.slice(0, KEY_LENGTH))
    .replace(/\s+/g, ' ')
    .replace(/ ?: ?/g, ' : ')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/[^\p{L}\p{N})%]+$/u, '');
}

/** Finds the phrase of a list with which a key opens; null when none does. The longest wins. */
export function findOpening(list: ReadonlySet<string>, key: string): string | null {
  const words = key.split(' ', PHRASE_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ');
    if (list.has(phrase)) return phrase;
    const bare = phrase.replace(/[^\p{L}\p{N})]+$/u, '');
    if (bare !== phrase && list.has(bare)) return bare;
  }
  return null;
}

/** Tells whether one of the phrases stands anywhere in a key, at word borders. */
export function containsPhrase(list: ReadonlySet<string>, key: string): boolean {
  for (const phrase of list) {
    const at = key.indexOf(phrase);
    if (at < 0) continue;
    const before = key[at - 1] ?? ' ';
    const after = key[at + phrase.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** Lists the folded words of a key; an elided article counts as a word of its own. */
export function wordsOf(key: string): string[] {
  return key.match(/[\p{L}\p{N}]+/gu) ?? [];
}
