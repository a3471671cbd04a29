import type { PdfContent } from '../read-pdf.js';
import { judge, type Outcome } from '../report.js';

/** The profiles a file can claim in its XMP packet, and veraPDF's names for them. */
const CLAIMS: readonly { readonly pattern: RegExp; readonly flavour: (match: RegExpExecArray) => string }[] = [
  {
    // PDF/A: the part, then for parts 1 to 3 the level, for part 4 perhaps `F` or `E`.
    pattern: /pdfaid:part(?:="|>)\s*(\d)/,
    flavour: ([, part = '']) => part,
  },
  { pattern: /pdfuaid:part(?:="|>)\s*(\d)/, flavour: ([, part = '']) => `ua${part}` },
];
const LEVEL = /pdfaid:conformance(?:="|>)\s*([A-Z])/i;

/** Gives the profiles that the file says it follows, by veraPDF's names (`3a`, `ua1`, `4f`, `ua2`). */
export function readClaims({ xmp }: PdfContent): string[] {
  if (xmp === null) return [];
  return CLAIMS.flatMap(({ pattern, flavour }) => {
    const match = pattern.exec(xmp);
    if (match === null) return [];
    const name = flavour(match);
    return [/^\d$/.test(name) ? name + (LEVEL.exec(xmp)?.[1] ?? '').toLowerCase() : name];
  });
}

/** Checks what a PDF for archives and everyone must say of itself: tags, outline, metadata, profiles. */
export function checkPdfStructure(pdf: PdfContent): Outcome {
  const problems: string[] = [];
  const claims = readClaims(pdf);
  if (!pdf.isTagged) problems.push('it is not marked as tagged');
  if (!pdf.hasOutline) problems.push('it has no outline');
  if (pdf.xmp === null) problems.push('it has no XMP metadata');
  if (!claims.some((name) => /^\d/.test(name))) problems.push('it claims no PDF/A profile');
  if (!claims.some((name) => name.startsWith('ua'))) problems.push('it claims no PDF/UA profile');
  return judge(problems, `${pdf.pages.length} pages, tagged, outline, claims ${claims.join(' and ')}`);
}

/** Checks that every printed page number that is a link leads to the page of that number, and every link to a page. */
export function checkPdfPageNumbers({ pages }: PdfContent): Outcome {
  const problems: string[] = [];
  let numbers = 0;
  pages.forEach(({ links }, index) => {
    for (const { text, page } of links) {
      if (page === null) problems.push(`page ${index + 1}: the link ${JSON.stringify(text)} leads nowhere`);
      if (page === null || !/^\d{1,6}$/.test(text)) continue;
      numbers += 1;
      if (Number(text) !== page) problems.push(`page ${index + 1}: "${text}" leads to page ${page}`);
    }
  });
  return judge(problems, `${numbers} printed page numbers lead to their pages`);
}
