import type { Epub } from '../read-epub.js';
import type { PdfContent } from '../read-pdf.js';
import { judge, type Outcome } from '../report.js';
import { reduceText } from './same-text.js';

/** Letters after a marker that must stand on the printed page; enough to tell pages apart. */
const SAMPLE = 24;

/**
 * Checks that "page 12" means the same place on paper and in the e-book: what follows the marker of a page in the
 * e-book stands on that page of the PDF.
 */
export function checkSamePages(epub: Epub, pdf: PdfContent): Outcome {
  const problems: string[] = [];
  let compared = 0;
  for (const { page, after } of collectPages(epub)) {
    const printed = reduceText(pdf.pages[page - 1]?.text ?? '');
    const sample = reduceText(after).slice(0, SAMPLE);
    // A blank page, or one with a drawing alone, has no words to compare.
    if (sample.length < SAMPLE || printed === '') continue;
    compared += 1;
    if (!printed.includes(sample))
      problems.push(`page ${page} of the PDF does not have ${JSON.stringify(after.slice(0, 60))}`);
  }
  return judge(problems, `${compared} pages begin at the same place in the e-book and the PDF`);
}

interface PageStart {
  readonly page: number;
  readonly after: string;
}

/** Text between each marker and the next one. */
function collectPages({ spine, documents }: Epub): PageStart[] {
  return spine.flatMap((path) => {
    const pages = documents.get(path ?? '')?.pages ?? [];
    return pages.map(({ label, text }) => ({ page: Number(label), after: text }));
  });
}
