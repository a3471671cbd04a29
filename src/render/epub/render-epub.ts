import type { PageMap, Publication } from '../../model/publication.js';
import { describeAccessibility } from './accessibility-metadata.js';
import { joinFacts } from './content-facts.js';
import { createCoverPage } from './cover-page.js';
import { createNavigation } from './create-navigation.js';
import { DossierEpub, type EpubFile } from './dossier-epub.js';
import { collectCodePoints, selectFonts, writeFontFaces } from './font-faces.js';
import { assignPageBreaks } from './insert-page-breaks.js';
import { writeNavigationDocument } from './navigation-document.js';
import { writeNcx } from './ncx.js';
import { type ManifestItem, writePackageDocument } from './package-document.js';
import { type EpubDocuments, hasSameNumbers, readChapters } from './read-chapters.js';
import { type RenderedChapter, renderChapter } from './render-chapter.js';

export { readAhead } from './read-chapters.js';

/** A picture for the cover, 1600 × 2560 pixels. */
export interface CoverImage {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/jpeg' | 'image/png';
}

/** Choices of the e-book. */
export interface EpubOptions {
  /**
   * Whether the publication's fonts travel with the book. Off by default: readers choose their own face, and EPUBCheck
   * reports every `@font-face` line (CSS-028, usage).
   */
  readonly embedFonts?: boolean;
  /** The chapters, read ahead; taken when the page numbers are still those. */
  readonly ahead?: EpubDocuments | null;
}

/**
 * Renders the publication as EPUB 3.3 with EPUB Accessibility 1.1 metadata. With a page map, the e-book carries the
 * printed edition's page numbers: filled into the indexes, as markers in the text and as a page-list, one to one.
 * @param drawing the cover, or the promise of one that is still being drawn; null = none
 */
export async function renderEpub(
  publication: Publication,
  pageMap: PageMap | null,
  drawing: CoverImage | null | Promise<CoverImage | null>,
  { embedFonts = false, ahead = null }: EpubOptions = {},
): Promise<Uint8Array> {
  const { metadata, language, labels } = publication;
  const isValid = ahead !== null && hasSameNumbers(ahead.pages, pageMap);
  const { documents, targets } = isValid ? ahead : readChapters(publication, pageMap);
  const assets = new Map(publication.assets.map(({ id, fileName }) => [id, `images/${fileName}`]));
  const breaks =
    pageMap === null
      ? new Map()
      : assignPageBreaks(pageMap, targets.allFiles, documents.at(-1)?.fileName ?? '', (id) => targets.allFiles.has(id));

  const codePoints = new Set<number>();
  const rendered = documents.map((document): RenderedChapter => {
    const result = renderChapter({
      ...document,
      breaks: breaks.get(document.fileName) ?? [],
      targets,
      assets,
      embedFonts,
    });
    if (embedFonts) collectCodePoints(result.xhtml, codePoints);
    return result;
  });
  const pages = rendered.flatMap((chapter) => chapter.pages);

  // Asked for last: it may still be being drawn.
  const cover = await drawing;
  const facts = joinFacts(rendered.map((chapter) => chapter.facts));
  const coverFile = cover === null ? null : cover.mediaType === 'image/png' ? 'cover.png' : 'cover.jpg';
  const navigation = createNavigation({ publication, files: targets.files, pages, hasCover: cover !== null });
  const fonts = embedFonts ? selectFonts(publication.fonts, codePoints) : [];
  const accessibility = describeAccessibility({
    facts,
    hasCover: cover !== null,
    hasPageList: pages.length > 0,
    summary: labels.accessibilitySummary,
    certifier: metadata.publisher ?? GENERATOR,
  });
  const coverPage = coverFile === null ? [] : [createCoverPage(publication, coverFile)];
  const items: ManifestItem[] = [
    ...(coverFile === null
      ? []
      : [
          item('cover-image', coverFile, cover?.mediaType ?? '', ['cover-image']),
          item('cover-page', 'cover.xhtml', XHTML, [], true),
        ]),
    ...rendered.map(({ fileName, properties }, index) =>
      item(`chapter-${index + 1}`, fileName, XHTML, properties, true),
    ),
    item('nav', 'toc.xhtml', XHTML, ['nav']),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    item('css', 'style.css', 'text/css'),
    ...fonts.map(({ fileName }, index) => item(`font-${index + 1}`, `fonts/${fileName}`, 'font/woff2')),
    ...publication.assets.map(({ fileName, mediaType }, index) =>
      item(`image-${index + 1}`, `images/${fileName}`, mediaType),
    ),
  ];
  const files: EpubFile[] = [
    ...(cover === null || coverFile === null ? [] : [{ path: coverFile, bytes: cover.bytes }]),
    ...fonts.map(({ fileName, bytes }) => ({ path: `fonts/${fileName}`, bytes })),
    ...publication.assets.map(({ fileName, bytes }) => ({ path: `images/${fileName}`, bytes })),
  ];
  const epub = new DossierEpub({
    title: metadata.title,
    author: metadata.creator,
    description: metadata.description,
    language,
    identifier: metadata.identifier,
    modified: metadata.modified,
    css: writeFontFaces(fonts) + publication.styles.epub,
    chapters: [...coverPage, ...rendered],
    packageDocument: writePackageDocument({
      metadata,
      language,
      accessibility,
      pageSource: pages.length === 0 ? null : `${metadata.identifier}#print`,
      items,
      ncxId: 'ncx',
      coverId: cover === null ? null : 'cover-image',
    }),
    navigationDocument: writeNavigationDocument(navigation),
    ncx: writeNcx(navigation, metadata.identifier, metadata.title),
    files,
  });
  return epub.pack();
}

const XHTML = 'application/xhtml+xml';
/** Who stands for the conformance claim when no publisher does. */
const GENERATOR = 'briefing-dossier';

function item(
  id: string,
  href: string,
  mediaType: string,
  properties: readonly string[] = [],
  inSpine = false,
): ManifestItem {
  return { id, href, mediaType, properties, inSpine };
}
