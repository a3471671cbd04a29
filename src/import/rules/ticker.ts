import { findOpening } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** `08:41 – …`, `14h05 …`: a time of day that opens a headline. */
const CLOCK = /^\(?(?:[01]?\d|2[0-3])\s?(?:[:.]|h)\s?[0-5]\d(?:\s?(?:AM|PM|am|pm))?\)?\s?(?:[-–—|·:]\s?)?\p{L}/u;

/** Headlines of a news ticker. */
export const ticker = createLineRule('ticker', 'Headlines of a news ticker', (line, page) => {
  if (line.words > 40) return false;
  if (CLOCK.test(line.text) && !(line.ends && line.words > 18)) return true;
  const opening = findOpening(page.lexicon.lists.tickerOpenings, line.key);
  if (opening === null || line.ends) return false;
  const written = line.text.slice(0, opening.length);
  return written === written.toUpperCase() && /\p{Lu}{2}/u.test(written);
});
