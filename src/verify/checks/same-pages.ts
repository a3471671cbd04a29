import { readCodePoints } from '../../render/coverage.js';
import type { Epub } from '../read-epub.js';
import { DRAWING } from '../read-markup.js';
import type { PdfContent } from '../read-pdf.js';
import { judge, type Outcome } from '../report.js';
import { reduceText } from './same-text.js';

/** Letters next to a marker that must stand on the printed page, if so many stand in one piece. */
const SAMPLE = 24;
/** Letters from the marker within which such a piece is looked for: farther off it may stand on another page. */
const REACH = 60;
/** Fewest letters that are worth comparing; what is shorter (a number, a note sign) may stand elsewhere on paper. */
const SHORTEST = 8;

/**
 * Checks that "page 12" means the same place on paper and in the e-book: what follows the marker of a page in the
 * e-book stands on that page of the PDF, and what comes before it stands on the page before.
 */
export function checkSamePages({ spine, documents }: Epub, pdf: PdfContent): Outcome {
  const printed = pdf.pages.map(({ text }) => reduceText(readCodePoints(text)));
  const problems: string[] = [];
  let compared = 0;
  for (const path of spine) {
    for (const { label, before, after } of documents.get(path ?? '')?.pages ?? []) {
      const index = Number(label) - 1;
      const first = findPiece(after);
      const last = findPiece(before.toReversed());
      const previous = printed.slice(0, Math.max(0, index)).findLast((text) => text !== '');
      // A blank page, or one that begins with a drawing, has no words to compare.
      if (first === null || !printed[index]) continue;
      compared += 1;
      const start = first.slice(0, SAMPLE);
      const end = last?.slice(-SAMPLE) ?? '';
      if (!printed[index].includes(start)) problems.push(`page ${label} of the PDF does not have "${start}"`);
      else if (previous && !previous.includes(end))
        problems.push(`"${end}" is printed on page ${label}, and stands before its marker`);
    }
  }
  return judge(problems, `${compared} pages begin at the same place in the e-book and the PDF`);
}

/** Gives the letters of the first piece that is long enough; none beyond a drawing, and none far off. */
function findPiece(texts: readonly string[]): string | null {
  let passed = 0;
  for (const text of texts) {
    if (text === DRAWING || passed > REACH) return null;
    const letters = reduceText(text);
    if (letters.length >= SHORTEST) return letters;
    passed += letters.length;
  }
  return null;
}
