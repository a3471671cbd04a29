import { findOpening } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** Links to videos, live streams and galleries. */
export const mediaLink = createLineRule('media-link', 'Links to videos, live streams and galleries', (line, page) => {
  if (line.ends || line.words > 24) return false;
  return findOpening(page.lexicon.lists.mediaOpenings, line.key) !== null;
});
