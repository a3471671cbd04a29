import type { Root } from 'xast';
import type { Chapter, PageNumbers, Publication } from '../../model/publication.js';
import { fillPageReferences } from '../page-references.js';
import { locateTargets, type TargetIndex } from './locate-targets.js';
import { nameFiles } from './name-files.js';
import { parseXhtml } from './parse-xhtml.js';

/** A chapter as a tree, to be rendered once. */
export interface EpubDocument {
  readonly chapter: Chapter;
  readonly fileName: string;
  /** The chapter's XHTML with page references filled in; rendering changes it. */
  readonly root: Root;
}

/** The chapters of an e-book, read with certain page numbers. */
export interface EpubDocuments {
  readonly pages: PageNumbers | null;
  readonly documents: readonly EpubDocument[];
  readonly targets: TargetIndex;
}

/** Markup beyond which chapters are not read ahead of time: their trees take many times the memory. */
const MOST_AHEAD = 4_000_000;

/** Reads the chapters of the publication as they will stand in the e-book, page references filled in. */
export function readChapters(publication: Publication, pages: PageNumbers | null): EpubDocuments {
  const { chapters, labels } = publication;
  const fileNames = nameFiles(chapters.map(({ id }) => id));
  const documents = chapters.map((chapter, index) => ({
    chapter,
    fileName: fileNames[index] ?? '',
    root: parseXhtml(fillPageReferences(chapter.html, pages, labels)),
  }));
  return { pages, documents, targets: locateTargets(documents) };
}

/** Whether two maps put everything on the same pages. */
export function hasSameNumbers(one: PageNumbers | null, other: PageNumbers | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.pages !== other.pages || one.targets.size !== other.targets.size) return false;
  for (const [id, page] of one.targets) if (other.targets.get(id) !== page) return false;
  return true;
}

/** Reads the chapters before it is known where pages break; null where that has to wait. */
export function readAhead(publication: Publication, pages: PageNumbers): EpubDocuments | null {
  const size = publication.chapters.reduce((sum, { html }) => sum + html.length, 0);
  return size > MOST_AHEAD ? null : readChapters(publication, pages);
}
