import { type Lexicon, wordsOf } from '../lexicon.js';
import { createLineRule, type PageLine } from '../page.js';
import { startsQuoted } from '../prose.js';

/** Tells whether a line heads or counts the comments of readers: `Commentaires (3)`, `12 comments`. */
export function isCommentHeading(line: PageLine, lexicon: Lexicon): boolean {
  if (line.words > 14 || line.text.length > 120) return false;
  if (lexicon.lists.commentLines.has(line.key) || /^\p{L}{5,14} ?\(\d{1,6}\)$/u.test(line.text)) return true;
  if (/^\d{1,6} /.test(line.key) && lexicon.lists.commentWords.has(line.key.split(' ')[1] ?? '') && !line.ends)
    return true;
  const words = wordsOf(line.key).filter((word) => !/^\d+$/.test(word));
  if (words.length === 0 || !words.some((word) => lexicon.lists.commentWords.has(word))) return false;
  const isCount = /\d/.test(line.key);
  // "« En réaction »", "En réaction" are headings of the text.
  const [first = ''] = words;
  const isGoverned = words.length > 1 && first.length < 3 && !isCount;
  if (isGoverned || startsQuoted(line)) return false;
  return (
    words.every((word) => lexicon.lists.commentWords.has(word) || lexicon.lists.functionWords.has(word)) &&
    (isCount || words.length <= 3) &&
    line.words <= 7
  );
}

/** Counters, headings and buttons of the readers' comments. */
export const commentCounter = createLineRule(
  'comment-counter',
  'Counters, headings and buttons of comments',
  (line, page) => isCommentHeading(line, page.lexicon),
);
