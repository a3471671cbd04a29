import { findOpening, type Lexicon } from '../lexicon.js';
import { createLineRule, type PageLine } from '../page.js';

/** Tells whether a line heads a list of other articles: `À lire aussi`, `Most read`. */
export function isRelatedHeading(line: PageLine, lexicon: Lexicon): boolean {
  if (line.words > 8 || line.ends) return false;
  const { relatedLines } = lexicon.lists;
  if (relatedLines.has(line.key)) return true;
  const opening = findOpening(relatedLines, line.key);
  if (opening === null || !opening.includes(' ')) return false;
  return line.key.length <= opening.length + 24 && !line.key.includes(':');
}

/** `Lire aussi : …`, and the heading of a list of other articles; the list itself is found with the body. */
export const relatedLink = createLineRule(
  'related-articles',
  'Links to other articles and headings above them',
  (line, page) => {
    if (isRelatedHeading(line, page.lexicon)) return true;
    if (line.words > 40) return false;
    const opening = findOpening(page.lexicon.lists.relatedOpenings, line.key);
    if (opening === null) return false;
    const rest = line.key.slice(opening.length);
    return /^ ?:|^ ?[>»→|-]/.test(rest) || (!line.ends && opening.includes(' '));
  },
);
