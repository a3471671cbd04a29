import { findOpening } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** Labels of advertisements and what stands around them. */
export const advertisement = createLineRule('advertisement', 'Labels of advertisements', (line, page) => {
  if (line.ends || line.words > 9) return false;
  const opening = findOpening(page.lexicon.lists.advertisingOpenings, line.key);
  if (opening === null) return false;
  return line.key === opening || /^[^\p{L}]*[·|:(-]/u.test(line.key.slice(opening.length)) || opening.includes(' ');
});
