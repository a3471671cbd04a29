import { findOpening } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** `Tags: …`, `Suggested topics: …`, or a row of hash tags. */
export const topicList = createLineRule('topic-list', 'Lists of topics and tags', (line, page) => {
  if (line.ends || line.words > 40) return false;
  if (/^(?:#[\p{L}\p{N}_]+[\s,]*){1,30}$/u.test(line.text)) return true;
  const opening = findOpening(page.lexicon.lists.topicOpenings, line.key);
  return opening !== null && (line.key === opening || line.key.startsWith(`${opening} :`));
});
