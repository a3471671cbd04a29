import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An internal link on a printed page. */
export interface PdfLink {
  /** What is printed inside its border. */
  readonly text: string;
  /** Page it leads to, from 1; null when it leads nowhere. */
  readonly page: number | null;
}

/** A printed page as a reader of the text layer gets it. */
export interface PdfPage {
  /** Text in content order, running heads and folios left out where they are marked as artifacts. */
  readonly text: string;
  readonly links: readonly PdfLink[];
}

/** What the text layer and the links of a PDF say. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
}

type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];
type Annotation = { subtype?: unknown; dest?: unknown; rect?: unknown };

/** Reads the text and the links of every page of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const resolve = createResolver(pdf);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, resolve));
      page.cleanup();
    }
    return { pages };
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy, resolve: (dest: unknown) => Promise<number | null>): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const annotations: Annotation[] = await page.getAnnotations();
  const characters = placeCharacters(items);
  const links: PdfLink[] = [];
  for (const { subtype, dest, rect } of annotations) {
    if (subtype !== 'Link' || dest === null || dest === undefined || !isRect(rect)) continue;
    links.push({ text: textWithin(characters, rect), page: await resolve(dest) });
  }
  return { text: readText(items), links };
}

function readText(items: TextItems): string {
  const parts: string[] = [];
  const open: boolean[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (!open.includes(true)) parts.push(item.str, item.hasEOL ? '\n' : '');
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('tag' in item && item.tag === 'Artifact');
  }
  return parts.join('');
}

/** A character and the middle of its box; widths within an item are taken as equal. */
interface Placed {
  readonly character: string;
  readonly x: number;
  readonly y: number;
}

function placeCharacters(items: TextItems): Placed[] {
  return items.flatMap((item): Placed[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , , left, bottom]: unknown[] = item.transform;
    const step = item.width / item.str.length;
    return [...item.str].map((character, index) => ({
      character,
      x: Number(left) + (index + 0.5) * step,
      y: Number(bottom) + item.height / 3,
    }));
  });
}

function textWithin(characters: readonly Placed[], [left, bottom, right, top]: Rect): string {
  return characters
    .filter(({ x, y }) => x >= left && x <= right && y >= bottom && y <= top)
    .map(({ character }) => character)
    .join('')
    .trim();
}

type Rect = readonly [number, number, number, number];

function isRect(value: unknown): value is Rect {
  return Array.isArray(value) && value.length === 4 && value.every((side) => typeof side === 'number');
}

/** Gives the page a destination leads to; named ones are looked up once. */
function createResolver(pdf: PDFDocumentProxy): (dest: unknown) => Promise<number | null> {
  const known = new Map<string, number | null>();
  const locate = async (explicit: unknown): Promise<number | null> => {
    const target: unknown = Array.isArray(explicit) ? explicit[0] : null;
    if (typeof target === 'number') return target + 1;
    if (typeof target !== 'object' || target === null || !('num' in target) || !('gen' in target)) return null;
    return (await pdf.getPageIndex({ num: Number(target.num), gen: Number(target.gen) })) + 1;
  };
  return async (dest) => {
    if (typeof dest !== 'string') return await locate(dest);
    const cached = known.get(dest);
    if (cached !== undefined) return cached;
    const page = await locate(await pdf.getDestination(dest));
    known.set(dest, page);
    return page;
  };
}
