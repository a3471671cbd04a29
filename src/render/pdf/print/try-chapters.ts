import type { Chapter, PageMap } from '../../../model/publication.js';
import { fillPageReferences } from '../../page-references.js';
import { buildPrintDocument, type PrintSource } from './build-print-document.js';
import type { PagePlan } from './plan-pages.js';
import { planPages } from './plan-pages.js';
import type { Printer } from './print-html.js';
import { type ScannedPrint, scanAnchors } from './scan-anchors.js';

/** How a chapter is paged, whatever page it starts on. */
export interface ChapterLayout {
  readonly pages: number;
  /** Pages by id, from 0. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** Layouts by id of the chapter. */
export type Layouts = ReadonlyMap<string, ChapterLayout>;

/**
 * Prints some chapters without structure, to learn how each is paged. Chapters start on pages of their own, so each is
 * paged alone as it is among the others, and several can be tried side by side.
 */
export async function tryChapters(
  source: PrintSource,
  chapters: readonly Chapter[],
  map: PageMap,
  { printer, seconds }: { readonly printer: Printer; readonly seconds: number },
): Promise<Layouts> {
  const part: PrintSource = { ...source, publication: { ...source.publication, chapters } };
  const document = buildPrintDocument(part, map, new Set());
  // Loaded while the browser works, not before it begins.
  const load = () => Promise.all([import('../finish/open-pdf.js'), import('./read-anchors.js')]);
  const bytes = await printer.print(document.html, { isTagged: false, seconds, meanwhile: () => void load() });
  const [{ openPdf }, { readAnchors, locateIds }] = await load();
  const read = async (): Promise<ScannedPrint> => {
    const pdf = await openPdf(bytes);
    return { pages: pdf.getPageCount(), found: readAnchors(pdf) };
  };
  const { pages, found } = scanAnchors(bytes) ?? (await read());
  const located = locateIds(found, document.anchors);
  const starts = chapters.flatMap(({ id }) => {
    const start = located.get(id)?.page;
    return start === undefined ? [] : [{ id, start }];
  });
  const layouts = new Map<string, { pages: number; offsets: Map<string, number> }>();
  starts.forEach(({ id, start }, index) => {
    const end = starts[index + 1]?.start ?? pages + 1;
    layouts.set(id, { pages: Math.max(1, end - start), offsets: new Map() });
  });
  for (const [id, { page }] of located) {
    const chapter = starts.findLast(({ start }) => start <= page);
    if (chapter !== undefined) layouts.get(chapter.id)?.offsets.set(id, page - chapter.start);
  }
  return layouts;
}

/** Puts chapters one behind the other, with blank pages where one has to start on a right-hand page. */
export function joinLayouts(chapters: readonly Chapter[], layouts: Layouts): PagePlan {
  const targets = new Map<string, number>();
  let page = 1;
  for (const { id } of chapters) {
    const layout = layouts.get(id);
    if (layout === undefined) continue;
    for (const [target, offset] of layout.offsets) targets.set(target, page + offset);
    page += layout.pages;
  }
  return planPages(chapters, { pages: page - 1, targets, blanks: new Set() });
}

/** Chapters whose page references get another shape, so that lines may break elsewhere: 9 and 10, `3, 4` and `3–5`. */
export function listReshaped(source: PrintSource, one: PageMap, other: PageMap): Chapter[] {
  const { chapters, labels } = source.publication;
  const shape = (html: string, map: PageMap): string =>
    fillPageReferences(html, map, labels)
      .replace(/<[^>]*>/g, '')
      .replace(/\d/g, '0');
  return chapters.filter(({ html }) => html.includes('page-ref') && shape(html, one) !== shape(html, other));
}

/** Divides chapters into two runs of about as much text. */
export function halveChapters(chapters: readonly Chapter[]): Chapter[][] {
  const total = chapters.reduce((sum, { html }) => sum + html.length, 0);
  const halves: [Chapter[], Chapter[]] = [[], []];
  let seen = 0;
  for (const chapter of chapters) {
    halves[seen < total / 2 ? 0 : 1].push(chapter);
    seen += chapter.html.length;
  }
  return halves.filter((half) => half.length > 0);
}
