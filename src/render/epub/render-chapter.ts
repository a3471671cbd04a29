import { addRoles } from './add-roles.js';
import { type ContentFacts, describeContent } from './content-facts.js';
import { insertPageBreaks, type PageBreak, type PageLocation } from './insert-page-breaks.js';
import type { TargetIndex } from './locate-targets.js';
import { dropSoftHyphens, normaliseXhtml } from './normalise-xhtml.js';
import type { EpubDocument } from './read-chapters.js';
import { rewriteReferences } from './rewrite-references.js';
import { writeXhtmlPage } from './xhtml-page.js';

/** A chapter on its way into the e-book. */
export interface ChapterInput extends EpubDocument {
  /** Printed pages that begin in it, in order. */
  readonly breaks: readonly PageBreak[];
  readonly targets: TargetIndex;
  /** Asset id → path in the package. */
  readonly assets: ReadonlyMap<string, string>;
  readonly embedFonts: boolean;
}

/** A chapter as it stands in the e-book. */
export interface RenderedChapter {
  readonly title: string;
  readonly fileName: string;
  readonly xhtml: string;
  readonly facts: ContentFacts;
  readonly pages: readonly PageLocation[];
  /** Properties of its manifest item (EPUB 3.3, appendix D.5). */
  readonly properties: readonly string[];
}

/** Renders one chapter as a content document; its tree is changed. */
export function renderChapter({
  chapter,
  fileName,
  root,
  breaks,
  targets,
  assets,
  embedFonts,
}: ChapterInput): RenderedChapter {
  dropSoftHyphens(root);
  if (breaks.length > 0) insertPageBreaks(root, breaks);
  normaliseXhtml(root, { narrowSpaces: embedFonts });
  rewriteReferences(root, { fileName, files: targets.files, assets });
  const section = root.children.find((child) => child.type === 'element');
  if (section?.type === 'element') {
    if (chapter.epubType !== '') section.attributes['epub:type'] ??= chapter.epubType;
    if (chapter.role !== null && section.name === 'section') section.attributes.role ??= chapter.role;
  }
  addRoles(root);
  const facts = describeContent(root);
  const body = root.children.filter((child) => child.type === 'element' || child.type === 'text');
  return {
    title: chapter.title,
    fileName,
    xhtml: writeXhtmlPage({ language: chapter.language, title: chapter.title, bodyClass: chapter.kind, body }),
    facts,
    pages: breaks.map(({ page, id }) => ({ page, file: fileName, id })),
    properties: [facts.hasMathml ? 'mathml' : null, facts.hasSvg ? 'svg' : null].filter((name) => name !== null),
  };
}
