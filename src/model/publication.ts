/** What is printed: format-neutral chapters of XHTML, navigation, styles and assets. Renderers know only this. */

export const PAPERS = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
  a5: { width: 148, height: 210 },
} as const;
/** Paper sizes by name; width and height in millimetres. */
export type PaperName = keyof typeof PAPERS;

export type ChapterKind =
  | 'cover'
  | 'glance'
  | 'figures'
  | 'contents'
  | 'chronology'
  | 'speakers'
  | 'participation'
  | 'article'
  | 'sources'
  | 'removal'
  | 'colophon';

export interface Chapter {
  /** XML id, unique in the publication; also the id of the section element. */
  readonly id: string;
  readonly kind: ChapterKind;
  readonly title: string;
  /** Short title for running heads; plain text. */
  readonly runningHead: string;
  /** BCP 47. */
  readonly language: string;
  /** Space-separated EPUB Structural Semantics (`epub:type`), and the DPUB-ARIA role. */
  readonly epubType: string;
  readonly role: string | null;
  /**
   * XHTML of the `<section id=…>` element, well-formed XML without namespace prefixes but `epub:type`.
   * Internal links are `href="#id"`. Images are `src="asset:ID"`. Page references are empty
   * `<span class="page-ref" data-targets="id1 id2 …"></span>` that `fillPageReferences` fills from a page map.
   * Elements with class `print-only` or `epub-only` or `screen-only` are kept by that format alone.
   */
  readonly html: string;
  /** Whether print starts the chapter on a new page or on a right-hand page. */
  readonly break: 'page' | 'recto';
}

export interface NavItem {
  readonly title: string;
  readonly target: string;
  readonly language: string;
  readonly children: readonly NavItem[];
}

export interface Landmark {
  readonly epubType: string;
  readonly title: string;
  readonly target: string;
}

export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** CSS `unicode-range` value. */
  readonly unicodeRange: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface Asset {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file carried inside the PDF (PDF/A-3 attachment) and, where it stands alone, beside the outputs. */
export interface Attachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly description: string;
  /** PDF `AFRelationship`. */
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement';
}

export interface PublicationMetadata {
  /** `urn:uuid:…`, version 5 of the content. */
  readonly identifier: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly reference: string | null;
  readonly creator: string;
  readonly contributors: readonly string[];
  readonly publisher: string | null;
  readonly description: string;
  readonly rights: string | null;
  /** Addresses or titles of the source articles. */
  readonly sources: readonly string[];
  readonly subjects: readonly string[];
  /** Languages of the content, the dossier's own first. */
  readonly languages: readonly string[];
  /** The one clock of the build, ISO 8601 in UTC with seconds. */
  readonly modified: string;
}

export interface Publication {
  readonly metadata: PublicationMetadata;
  readonly language: string;
  readonly chapters: readonly Chapter[];
  readonly toc: readonly NavItem[];
  readonly landmarks: readonly Landmark[];
  /** CSS of each format; `print` holds the page rules, `epub` is reflowable, `screen` is the HTML file's. */
  readonly styles: { readonly print: string; readonly epub: string; readonly screen: string };
  readonly fonts: readonly FontFace[];
  /** Fonts that lend the signs which `fonts` lack, in order; never asked for by name. */
  readonly lenders: readonly FontFace[];
  readonly assets: readonly Asset[];
  readonly attachments: readonly Attachment[];
  /** XHTML page (body content) and CSS of the e-book cover, drawn at 1600 × 2560 CSS pixels. */
  readonly cover: { readonly html: string; readonly css: string; readonly alt: string };
  readonly theme: string;
  readonly paper: PaperName;
  /** Words that renderers need in the dossier's language. */
  readonly labels: Readonly<Record<PublicationLabel, string>>;
}
export type PublicationLabel =
  | 'contents'
  | 'cover'
  | 'landmarks'
  | 'page'
  | 'pageList'
  | 'backToText'
  | 'skipToContents'
  | 'accessibilitySummary';

/** The page everything falls on; pages count from 1, the cover included. */
export interface PageNumbers {
  readonly pages: number;
  /** Element id → page. */
  readonly targets: ReadonlyMap<string, number>;
}

/** Where everything fell on paper. */
export interface PageMap extends PageNumbers {
  /**
   * First thing on each page, in order: the element that starts it or, when a paragraph runs over from the page
   * before, that paragraph and the offset of the first character (in its text content) that stands on this page.
   */
  readonly breaks: readonly { readonly page: number; readonly target: string; readonly offset: number }[];
}
