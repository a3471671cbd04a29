import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { findAmbiguous, type GlyphUses } from './glyph-uses.js';
import { joinText } from './join-text.js';
import { markContent, type TextPiece } from './mark-content.js';
import { contentKey } from './mend-structure.js';
import { type FontTable, type PageFont, readFonts } from './page-fonts.js';
import { deflate, readStream, replaceStream } from './streams.js';
import { readCode } from './text-codes.js';

export interface ProcessOptions {
  /** Keys of the marked content that belongs to figures. */
  readonly figures: ReadonlySet<number>;
  /** Keys of the marked content that is a repetition. */
  readonly repeated: ReadonlySet<number>;
}

export interface ProcessedPages {
  /** Keys of the marked content that is an artifact now. */
  readonly artifacts: ReadonlySet<number>;
  /** Form XObject that holds the marked content, where it is not the page's own stream. */
  readonly forms: ReadonlyMap<number, PDFRef>;
  /** First words of each run of marked content that shows text. */
  readonly starts: ReadonlyMap<number, string>;
}

/** One content stream: a page's own, or that of a form it draws. */
interface Source {
  readonly page: number;
  readonly stream: PDFRawStream;
  readonly form: PDFRef | null;
  readonly fonts: ReadonlyMap<string, PageFont>;
  /** Resource names of the forms it draws. */
  readonly drawn: ReadonlyMap<string, Source>;
}

const NAMES = {
  contents: PDFName.of('Contents'),
  form: PDFName.of('Form'),
  objects: PDFName.of('XObject'),
  resources: PDFName.of('Resources'),
  subtype: PDFName.of('Subtype'),
};

/**
 * Rewrites the content streams of all pages and the forms they draw: whole words (`joinText`), everything marked
 * (`markContent`), fonts that say what their letters are.
 */
export function processPages(pdf: PDFDocument, options: ProcessOptions): ProcessedPages {
  const fonts = readFonts(pdf);
  const pages = pdf.getPages().flatMap(({ node }, index) => {
    const stream = node.lookup(NAMES.contents);
    if (!(stream instanceof PDFRawStream)) return [];
    return [readSource({ pdf, fonts, page: index + 1, forms: new Map() }, stream, node, null)];
  });
  const uses: GlyphUses = new Map();
  let ambiguous: ReadonlyMap<string, ReadonlySet<number>> = new Map();
  let written = rewriteAll(pages, options, uses, ambiguous);
  // Only when all pages are read is it known which letters share a glyph; that they do is rare.
  const found = findAmbiguous(uses);
  if (found.size > 0) {
    ambiguous = found;
    written = rewriteAll(pages, options, uses, ambiguous);
  }
  for (const [stream, bytes] of written.streams) replaceStream(stream, bytes);
  for (const [key, { replaced }] of uses) {
    const corrections = new Map<number, string>();
    for (const [code, text] of replaced) {
      if (text !== null && !ambiguous.get(key)?.has(code)) corrections.set(code, text);
    }
    if (corrections.size > 0) fonts.correct(key, corrections);
  }
  return written;
}

interface Rewritten extends ProcessedPages {
  readonly artifacts: Set<number>;
  readonly forms: Map<number, PDFRef>;
  readonly starts: Map<number, string>;
  /** New content of each stream, deflated. */
  readonly streams: Map<PDFRawStream, Uint8Array>;
  readonly options: ProcessOptions;
  readonly uses: GlyphUses;
  readonly ambiguous: ReadonlyMap<string, ReadonlySet<number>>;
}

function rewriteAll(
  pages: readonly Source[],
  options: ProcessOptions,
  uses: GlyphUses,
  ambiguous: ReadonlyMap<string, ReadonlySet<number>>,
): Rewritten {
  const result: Rewritten = {
    artifacts: new Set(),
    forms: new Map(),
    starts: new Map(),
    streams: new Map(),
    options,
    uses,
    ambiguous,
  };
  for (const page of pages) rewrite(page, result);
  return result;
}

interface SourceReader {
  readonly pdf: PDFDocument;
  readonly fonts: FontTable;
  readonly page: number;
  /** Forms of the page read so far, so that one that is drawn twice is rewritten once. */
  readonly forms: Map<PDFRef, Source>;
}

function readSource(reader: SourceReader, stream: PDFRawStream, owner: PDFDict, form: PDFRef | null): Source {
  const drawn = new Map<string, Source>();
  const source: Source = { page: reader.page, stream, form, fonts: reader.fonts.of(owner), drawn };
  if (form !== null) reader.forms.set(form, source);
  const objects = owner.lookupMaybe(NAMES.resources, PDFDict)?.lookupMaybe(NAMES.objects, PDFDict);
  for (const [name, ref] of objects?.entries() ?? []) {
    const object = ref instanceof PDFRef ? reader.pdf.context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(object instanceof PDFRawStream)) continue;
    if (object.dict.lookup(NAMES.subtype) !== NAMES.form) continue;
    drawn.set(name.asString(), reader.forms.get(ref) ?? readSource(reader, object, object.dict, ref));
  }
  return source;
}

/** Rewrites a stream and the forms it draws; says whether there is marked content in it. */
function rewrite(source: Source, result: Rewritten): boolean {
  const { page, stream, form, fonts } = source;
  const { options, uses, ambiguous } = result;
  const marked = new Map([...source.drawn].map(([name, drawn]) => [name, rewrite(drawn, result)]));
  const content = joinText(readStream(stream), { fonts, uses, ambiguous });
  // What is painted by a form that holds no marked content is marked where the form is drawn.
  if (form !== null && !content.includes('/MCID') && ![...marked.values()].includes(true)) {
    result.streams.set(stream, deflate(content));
    return false;
  }
  const written = markContent(content, {
    isFigure: (mcid) => options.figures.has(contentKey(page, mcid)),
    isRepeated: (mcid) => options.repeated.has(contentKey(page, mcid)),
    isMarkedForm: (name) => marked.get(name) ?? false,
  });
  result.streams.set(stream, deflate(written.content));
  for (const mcid of written.artifacts) result.artifacts.add(contentKey(page, mcid));
  for (const [mcid, text] of written.marked) {
    const key = contentKey(page, mcid);
    if (form !== null) result.forms.set(key, form);
    if (text.length > 0) result.starts.set(key, text.map((piece) => readText(piece, fonts, uses)).join(''));
  }
  return true;
}

function readText({ font, codes }: TextPiece, fonts: ReadonlyMap<string, PageFont>, uses: GlyphUses): string {
  const known = fonts.get(font);
  if (known === undefined) return '';
  const replaced = uses.get(known.key)?.replaced;
  let text = '';
  for (let at = 0; at + 4 <= codes.length; at += 4) {
    const code = readCode(codes, at);
    text += replaced?.get(code) ?? known.character(code) ?? '';
  }
  return text;
}
