import { EPub } from 'epub-gen-memory';

/** A chapter as its finished content document. */
export interface EpubChapter {
  readonly title: string;
  readonly fileName: string;
  readonly xhtml: string;
}

/** A file beside the chapters; the path is relative to the package document. */
export interface EpubFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A finished e-book, ready to be packed. */
export interface EpubPackage {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly language: string;
  /** `urn:uuid:…` */
  readonly identifier: string;
  /** ISO 8601 in UTC; the date of every file in the container. */
  readonly modified: string;
  readonly css: string;
  readonly chapters: readonly EpubChapter[];
  readonly packageDocument: string;
  readonly navigationDocument: string;
  readonly ncx: string;
  readonly files: readonly EpubFile[];
}

/** The part of the zip library that the engine hands to its subclasses. */
interface Zip {
  readonly files: Record<string, { dir: boolean; date: Date }>;
  file(path: string, data: string | Uint8Array, options?: { compression: 'STORE' | 'DEFLATE' }): unknown;
  generateAsync(options: {
    type: 'uint8array';
    mimeType: string;
    compression: 'DEFLATE';
    compressionOptions: { level: number };
  }): Promise<Uint8Array>;
}

const MIME_TYPE = 'application/epub+zip';
const FOLDER = 'OEBPS';
/** Formats that are compressed already. */
const COMPRESSED = /\.(?:woff2?|jpe?g|png|gif|webp)$/i;
/** The years a zip container can express (APPNOTE 6.3, section 4.4.6). */
const FIRST_DATE = Date.UTC(1980, 0, 1);
const LAST_DATE = Date.UTC(2107, 11, 31, 23, 59, 58);

/** Prints a chapter as it is; the engine's own template would write a second head around it. */
const CHAPTER_TEMPLATE = '<%- content %>';

/**
 * Packs an e-book with epub-gen-memory, which owns the container: mimetype, container.xml, names, compression. Our
 * documents take the place of the ones it would write: its filter drops `scope` and keeps scripts, and its contents
 * are flat; the random identifier, the clock and the folder entries are replaced, so that equal input gives equal bytes.
 */
export class DossierEpub extends EPub {
  readonly #book: EpubPackage;

  constructor(book: EpubPackage) {
    super(
      {
        title: book.title,
        author: book.author,
        description: book.description,
        lang: book.language,
        date: book.modified,
        css: book.css,
        version: 3,
        prependChapterTitles: false,
        chapterXHTML: CHAPTER_TEMPLATE,
        contentOPF: '',
        tocNCX: '',
        tocXHTML: '',
        verbose: false,
      },
      book.chapters.map(({ title, fileName }) => ({ title, filename: fileName, content: '' })),
    );
    this.#book = book;
    this.uuid = book.identifier;
    // The constructor has filtered empty strings only; what it would fetch or rewrite never reaches it.
    this.content.forEach((chapter, index) => {
      chapter.content = book.chapters[index]?.xhtml ?? '';
    });
  }

  /** Adds the package document, navigation and files, then makes the container independent of time. */
  override async render(): Promise<this> {
    await super.render();
    const { packageDocument, navigationDocument, ncx, files, modified } = this.#book;
    const zip: Zip = this.zip;
    zip.file(`${FOLDER}/content.opf`, packageDocument);
    zip.file(`${FOLDER}/toc.xhtml`, navigationDocument);
    zip.file(`${FOLDER}/toc.ncx`, ncx);
    for (const { path, bytes } of files) {
      zip.file(`${FOLDER}/${path}`, bytes, { compression: COMPRESSED.test(path) ? 'STORE' : 'DEFLATE' });
    }
    const time = Math.min(Math.max(Date.parse(modified) || FIRST_DATE, FIRST_DATE), LAST_DATE);
    for (const [name, entry] of Object.entries(zip.files)) {
      if (entry.dir) delete zip.files[name];
      else entry.date = new Date(time);
    }
    return this;
  }

  /** Packs everything; the mimetype comes first and is stored (OCF 3.3, section 4.3). */
  async pack(): Promise<Uint8Array> {
    await this.render();
    const zip: Zip = this.zip;
    return await zip.generateAsync({
      type: 'uint8array',
      mimeType: MIME_TYPE,
      compression: 'DEFLATE',
      compressionOptions: { level: 9 },
    });
  }
}
