import type { Epub } from '../read-epub.js';
import { DRAWING } from '../read-markup.js';
import type { PdfContent } from '../read-pdf.js';
import { judge, type Outcome } from '../report.js';
import { reduceText } from './same-text.js';

/** Letters after a marker that must stand on the printed page, if so many follow in one piece. */
const SAMPLE = 24;
/** Fewest letters that are worth comparing. */
const SHORTEST = 8;

/**
 * Checks that "page 12" means the same place on paper and in the e-book: what follows the marker of a page in the
 * e-book stands on that page of the PDF. Compared is no more than the first piece of text: a heading or a drawing
 * behind it may look different on paper.
 */
export function checkSamePages({ spine, documents }: Epub, pdf: PdfContent): Outcome {
  const problems: string[] = [];
  let compared = 0;
  for (const path of spine) {
    for (const { label, texts } of documents.get(path ?? '')?.pages ?? []) {
      const printed = reduceText(pdf.pages[Number(label) - 1]?.text ?? '');
      const sample = sampleOf(texts);
      // A blank page, or one that begins with a drawing, has no words to compare.
      if (sample === null || printed === '') continue;
      compared += 1;
      if (!printed.includes(sample)) problems.push(`page ${label} of the PDF does not have "${sample}"`);
    }
  }
  return judge(problems, `${compared} pages begin at the same place in the e-book and the PDF`);
}

/** Takes the first pieces of text that have letters enough; none beyond a drawing. */
function sampleOf(texts: readonly string[]): string | null {
  let sample = '';
  for (const text of texts) {
    if (text === DRAWING || sample.length >= SHORTEST) break;
    sample += reduceText(text);
  }
  return sample.length < SHORTEST ? null : sample.slice(0, SAMPLE);
}
