import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { openPdf } from './finish/open-pdf.js';
import { readOperations } from './finish/read-operations.js';
import { readStream } from './finish/streams.js';

export interface InspectedFont {
  /** PostScript name, with the prefix of its subset. */
  readonly name: string;
  /** `Type0`, `TrueType`, `Type1`, `Type3`, … */
  readonly type: string;
  readonly isEmbedded: boolean;
}

export interface InspectedAttachment {
  readonly name: string;
  readonly mediaType: string | null;
  readonly relationship: string | null;
  readonly bytes: number;
}

/** What a PDF holds, read from the file itself and from nothing we know of how it was made. */
export interface InspectedPdf {
  /** `1.7`, `2.0`. */
  readonly version: string;
  readonly pages: number;
  readonly language: string | null;
  readonly isTagged: boolean;
  readonly hasOutline: boolean;
  readonly hasOutputIntent: boolean;
  readonly hasIdentifier: boolean;
  readonly fonts: readonly InspectedFont[];
  /** Pages that show a character the font has no glyph for. */
  readonly missingGlyphs: readonly number[];
  readonly attachments: readonly InspectedAttachment[];
  /** Page of every named destination. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly xmp: string | null;
  /** Entries of Info whose text does not stand in XMP (ISO 19005-3, 6.6.3). */
  readonly infoNotInXmp: readonly string[];
}

const name = (text: string): PDFName => PDFName.of(text);
const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'].map(name);

/**
 * Reads what `dossier verify` asks of a PDF: claims, fonts, glyphs, attachments, destinations.
 * @throws Error when the file is no PDF
 */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const pdf = await openPdf(bytes);
  const { catalog, context } = pdf;
  const metadata = catalog.lookup(name('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(readStream(metadata), 'latin1').toString('utf8') : null;
  return {
    version: context.header.getVersionString(),
    pages: pdf.getPageCount(),
    language: readText(catalog, 'Lang'),
    isTagged:
      String(catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookup(name('Marked'))) === 'true' &&
      catalog.lookup(name('StructTreeRoot')) instanceof PDFDict,
    hasOutline: catalog.lookupMaybe(name('Outlines'), PDFDict)?.has(name('First')) ?? false,
    hasOutputIntent: (catalog.lookupMaybe(name('OutputIntents'), PDFArray)?.size() ?? 0) > 0,
    hasIdentifier: context.trailerInfo.ID !== undefined,
    fonts: listFonts(pdf),
    missingGlyphs: findMissingGlyphs(pdf),
    attachments: listAttachments(pdf),
    destinations: listDestinations(pdf),
    xmp,
    infoNotInXmp: compareInfo(pdf, xmp),
  };
}

function readText(dict: PDFDict | undefined, key: string): string | null {
  const value = dict?.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

function listFonts(pdf: PDFDocument): InspectedFont[] {
  const fonts: InspectedFont[] = [];
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.lookup(name('Type')) !== name('Font')) continue;
    const type = String(object.lookup(name('Subtype'))).slice(1);
    if (type.startsWith('CIDFont')) continue;
    const descendant = object.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
    const descriptor = (descendant ?? object).lookupMaybe(name('FontDescriptor'), PDFDict);
    fonts.push({
      name: String(object.lookup(name('BaseFont')) ?? '/').slice(1),
      type,
      isEmbedded: FONT_FILES.some((file) => descriptor?.lookup(file) instanceof PDFStream),
    });
  }
  return fonts;
}

/** Glyph 0 of a composite font is the one for what it does not have (ISO 32000-1, 9.7.6.3). */
function findMissingGlyphs(pdf: PDFDocument): number[] {
  return pdf.getPages().flatMap(({ node }, index) => (listContents(pdf, node).some(showsMissing) ? [index + 1] : []));
}

function listContents(pdf: PDFDocument, owner: PDFDict, seen = new Set<PDFDict>()): string[] {
  if (seen.has(owner)) return [];
  seen.add(owner);
  const contents = owner.lookup(name('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => pdf.context.lookup(ref)) : [contents];
  const texts = streams.flatMap((stream) => (stream instanceof PDFRawStream ? [readStream(stream)] : []));
  const objects = owner.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('XObject'), PDFDict);
  for (const ref of objects?.values() ?? []) {
    const object = pdf.context.lookup(ref);
    if (!(object instanceof PDFRawStream) || object.dict.lookup(name('Subtype')) !== name('Form')) continue;
    if (!seen.has(object.dict)) texts.push(readStream(object), ...listContents(pdf, object.dict, seen));
  }
  return texts;
}

function showsMissing(content: string): boolean {
  let isMissing = false;
  readOperations(content, (operator, start, end) => {
    if (isMissing || (operator !== 'Tj' && operator !== 'TJ')) return;
    for (const [, codes = ''] of content.slice(start, end).matchAll(/<([0-9a-fA-F]+)>/g)) {
      for (let at = 0; at < codes.length; at += 4) if (codes.startsWith('0000', at)) isMissing = true;
    }
  });
  return isMissing;
}

function listAttachments(pdf: PDFDocument): InspectedAttachment[] {
  const files = pdf.catalog.lookupMaybe(name('AF'), PDFArray);
  return Array.from({ length: files?.size() ?? 0 }, (_, index): InspectedAttachment => {
    const specification = files?.lookupMaybe(index, PDFDict);
    const stream = specification?.lookupMaybe(name('EF'), PDFDict)?.lookup(name('F'));
    const dict = stream instanceof PDFStream ? stream.dict : undefined;
    const mediaType = dict?.lookup(name('Subtype'));
    return {
      name: readText(specification, 'UF') ?? readText(specification, 'F') ?? '',
      mediaType: mediaType instanceof PDFName ? mediaType.decodeText() : null,
      relationship: specification?.lookupMaybe(name('AFRelationship'), PDFName)?.decodeText() ?? null,
      bytes: dict?.lookupMaybe(name('Params'), PDFDict)?.lookupMaybe(name('Size'), PDFNumber)?.asNumber() ?? 0,
    };
  });
}

function listDestinations(pdf: PDFDocument): Map<string, number> {
  const pages = new Map<unknown, number>(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const names = pdf.catalog.lookupMaybe(name('Names'), PDFDict)?.lookupMaybe(name('Dests'), PDFDict);
  const entries = names?.lookupMaybe(name('Names'), PDFArray);
  const found = new Map<string, number>();
  for (let at = 0; at + 1 < (entries?.size() ?? 0); at += 2) {
    const key = entries?.lookup(at);
    const value = entries?.lookup(at + 1);
    const explicit = value instanceof PDFDict ? value.lookup(name('D')) : value;
    const page = explicit instanceof PDFArray ? explicit.get(0) : undefined;
    const number = page instanceof PDFRef ? pages.get(page) : undefined;
    if ((key instanceof PDFString || key instanceof PDFHexString) && number !== undefined) {
      found.set(key.decodeText(), number);
    }
  }
  return found;
}

function compareInfo(pdf: PDFDocument, xmp: string | null): string[] {
  const info = pdf.context.trailerInfo.Info;
  const dict = info instanceof PDFRef ? pdf.context.lookupMaybe(info, PDFDict) : undefined;
  return ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer'].filter((key) => {
    const text = readText(dict, key);
    return text !== null && !decodeXml(xmp ?? '').includes(`>${text}<`);
  });
}

function decodeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
