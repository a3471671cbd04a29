import type { Language } from '../languages/language.js';
import type { Article } from '../model/article.js';
import type { Bibliography } from '../model/bibliography.js';
import type { Dossier } from '../model/dossier.js';
import type { Attachment, Chapter, ChapterKind } from '../model/publication.js';
import type { References } from './references.js';

/** What a page offers to drawings, in points. */
export interface Geometry {
  /** Width of the type area. */
  readonly width: number;
  readonly height: number;
  /** Size of text in drawings. */
  readonly fontSize: number;
  readonly textSize: number;
  readonly tableSize: number;
}

/** All that a section may print. */
export interface SectionContext {
  readonly dossier: Dossier;
  readonly articles: readonly Article[];
  /** Language of the dossier. */
  readonly language: Language;
  readonly references: References;
  readonly bibliography: Bibliography;
  readonly geometry: Geometry;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  /** The one clock of the build, ISO 8601 in UTC. */
  readonly clock: string;
  /** Names and versions of the software. */
  readonly versions: Readonly<Record<string, string>>;
  readonly fonts: readonly string[];
  readonly rights: string | null;
  readonly attachments: readonly Attachment[];
}

/** A chapter before its template is applied. */
export interface SectionChapter extends Omit<Chapter, 'html'> {
  /** Name of the file under `templates/sections`. */
  readonly template: string;
  /** Everything the template prints: computed, sorted, formatted and translated. */
  readonly view: object;
  /** Headings for the nested table of contents. */
  readonly headings: readonly { readonly title: string; readonly target: string }[];
}

/** A printed section: builds its chapters, none when there is nothing to print. */
export interface Section {
  readonly kind: ChapterKind;
  readonly part: 'front' | 'summary' | 'articles' | 'annexes';
  readonly build: (context: SectionContext) => readonly SectionChapter[];
}
