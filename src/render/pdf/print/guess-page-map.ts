import { PAPERS, type PageMap, type Publication } from '../../../model/publication.js';

/** Characters of markup that fill one square millimetre of paper, about. */
const MARKUP_DENSITY = 0.08;

/**
 * Guesses on which page every id will fall, from the length of the markup alone. Good enough for the first of two
 * prints: page references come out about as wide, and index entries about as long, as they will be.
 */
export function guessPageMap(publication: Publication): PageMap {
  const { width, height } = PAPERS[publication.paper];
  const perPage = Math.max(1, width * height * MARKUP_DENSITY);
  const targets = new Map<string, number>();
  let page = 1;
  for (const { html, break: start } of publication.chapters) {
    if (start === 'recto' && page % 2 === 0) page += 1;
    for (const match of html.matchAll(/\sid="([^"]+)"/g)) {
      if (match[1] !== undefined) targets.set(match[1], page + Math.floor(match.index / perPage));
    }
    page += Math.max(1, Math.ceil(html.length / perPage));
  }
  return { pages: page - 1, targets, breaks: [] };
}
