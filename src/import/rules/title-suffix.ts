import { toKey, wordsOf } from '../lexicon.js';
import { type CleaningRule, type Finding, findInLines, type PageLine } from '../page.js';
import { findParagraphs } from '../prose.js';

/** The last bar of a line, or the last dash between spaces. */
const BAR = /\s[|•›»]\s?(?=[^|•›»]*$)/u;
const DASH = /\s[-–—]\s(?=[^–—]*$)/u;

/** `Port: three ships held | The Harbour Post`: the name of the site behind a title, as browsers show it. */
export const titleSuffix: CleaningRule = {
  id: 'title-suffix',
  description: 'The name of the site behind a title',
  find: (page) => {
    const { first } = findParagraphs(page);
    return findInLines(page, (line, index): Finding | null => {
      if (index >= first || line.role !== 'text' || line.words < 6 || line.text.length > 300) return null;
      const bar = BAR.exec(line.text) ?? dashBeforeName(line, page.lexicon.lists.publisherWords);
      const start = bar?.index ?? 0;
      if (bar === null || !isSuffix(line.text.slice(0, start), line.text.slice(start + bar[0].length))) return null;
      return {
        index,
        pieces: [
          { start: 0, end: start },
          { start, end: line.text.length, removed: true },
        ],
      };
    });
  },
};

/** A dash also stands inside titles; behind it a newspaper or an institution must be named. */
function dashBeforeName(line: PageLine, publisherWords: ReadonlySet<string>): RegExpExecArray | null {
  const dash = DASH.exec(line.text);
  const name = dash === null ? '' : line.text.slice(dash.index + dash[0].length);
  return wordsOf(toKey(name)).some((word) => publisherWords.has(word)) ? dash : null;
}

function isSuffix(title: string, name: string): boolean {
  const words = name.trim().split(/\s+/);
  const isNamed = words.every((word) => /^(?:\p{Lu}|\p{Ll}{1,3}$|\p{Ll}['’]\p{Lu})/u.test(word));
  return isNamed && words.length <= 6 && /^\p{Lu}/u.test(name.trim()) && title.split(/\s+/).length >= 5;
}
