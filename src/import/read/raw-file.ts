/** One input file, read. */
export interface RawFile {
  /** Name shown and stored: relative to the input folder, with `/`, NFC. */
  readonly name: string;
  /** Path in the file system. */
  readonly path: string;
  /** Real path of the input folder, which images may not leave. */
  readonly root: string;
  readonly kind: 'text' | 'html' | 'markdown';
  readonly bytes: Uint8Array;
}

/** An input file that could not be read or holds no article. */
export interface MissingFile {
  readonly file: string;
  readonly reason: string;
  /** Message rule. */
  readonly rule: string;
}

const KINDS: Readonly<Record<string, RawFile['kind']>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
};

/** Tells what kind of article a file name announces; null when it announces none. */
export function kindOf(name: string): RawFile['kind'] | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? null : (KINDS[ending] ?? null);
}
