import type { InspectedPdf } from '../../render/pdf/inspect-pdf.js';
import type { FinishedFolder } from '../finished-folder.js';
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
export function readClaims({ xmp }: InspectedPdf): string[] {
  if (xmp === null) return [];
  return CLAIMS.flatMap(({ pattern, flavour }) => {
    const match = pattern.exec(xmp);
    if (match === null) return [];
    const name = flavour(match);
    return [/^\d$/.test(name) ? name + (LEVEL.exec(xmp)?.[1] ?? '').toLowerCase() : name];
  });
}

/** Checks what a PDF for archives and everyone must say of itself: tags, outline, language, metadata, profiles. */
export function checkPdfStructure(pdf: InspectedPdf): Outcome {
  const problems: string[] = [];
  const claims = readClaims(pdf);
  if (!pdf.isTagged) problems.push('it is not tagged');
  if (!pdf.hasOutline) problems.push('it has no outline');
  if (!pdf.language) problems.push('it names no language');
  if (!pdf.hasOutputIntent) problems.push('it has no output intent');
  if (!pdf.hasIdentifier) problems.push('it has no identifier');
  if (pdf.xmp === null) problems.push('it has no XMP metadata');
  if (!claims.some((name) => /^\d/.test(name))) problems.push('it claims no PDF/A profile');
  if (!claims.some((name) => name.startsWith('ua'))) problems.push('it claims no PDF/UA profile');
  problems.push(...pdf.infoNotInXmp.map((key) => `${key} stands in Info and not in XMP`));
  return judge(problems, `PDF ${pdf.version}, ${pdf.pages} pages, tagged, outline, claims ${claims.join(' and ')}`);
}

/** Checks that every font is embedded, none is drawn by procedures (Type 3), and every character has a glyph. */
export function checkPdfFonts({ fonts, missingGlyphs }: InspectedPdf): Outcome {
  const problems = fonts.flatMap(({ name, type, isEmbedded }) => [
    ...(isEmbedded ? [] : [`${name} is not embedded`]),
    ...(type === 'Type3' ? [`${name} is a Type 3 font`] : []),
  ]);
  problems.push(...missingGlyphs.map((page) => `page ${page} shows a character without glyph`));
  if (fonts.length === 0) problems.push('there is no font');
  const families = new Set(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')));
  return judge(problems, `${families.size} faces, all embedded: ${[...families].sort().join(', ')}`);
}

/** Checks that the data and every original travel inside the PDF (PDF/A-3 attachments), the data as in the folder. */
export async function checkPdfAttachments(pdf: InspectedPdf, folder: FinishedFolder): Promise<Outcome> {
  const problems: string[] = [];
  for (const name of ['dossier.json', 'sources.csl.json']) {
    const beside = await folder.read(name);
    const inside = pdf.attachments.find((attachment) => attachment.name === name);
    if (inside === undefined) problems.push(`${name} is not attached`);
    else if (beside !== null && inside.bytes !== beside.byteLength)
      problems.push(`${name} differs from the one attached`);
    else if (inside.relationship === null || inside.mediaType === null) problems.push(`${name} says not what it is`);
  }
  const sources = pdf.attachments.filter(({ relationship }) => relationship === 'Source').length;
  const expected = (await folder.dossier())?.value?.articles.length;
  if (expected !== undefined && sources !== expected)
    problems.push(`${sources} originals attached, expected ${expected}`);
  return judge(problems, `${pdf.attachments.length} files attached, ${sources} of them originals`);
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
