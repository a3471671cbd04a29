import { posix } from 'node:path';
import JSZip from 'jszip';
import { type Markup, readMarkup } from './read-markup.js';

/** A file the package lists. */
export interface EpubItem {
  readonly id: string;
  /** Path in the container. */
  readonly path: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
}

/** An e-book taken apart; what is missing is empty, for the checks to report. */
export interface Epub {
  readonly bytes: Uint8Array;
  /** Every path in the container. */
  readonly paths: readonly string[];
  readonly packagePath: string;
  readonly package: Markup;
  readonly items: readonly EpubItem[];
  /** Paths in reading order; null where an entry of the spine names no item. */
  readonly spine: readonly (string | null)[];
  /** XML documents by path. */
  readonly documents: ReadonlyMap<string, Markup>;
  readonly css: ReadonlyMap<string, string>;
}

const IS_XML = /\.(?:xhtml|html|opf|ncx|xml|svg)$/i;

/** Takes an e-book apart. */
export async function readEpub(bytes: Uint8Array): Promise<Epub> {
  const zip = await JSZip.loadAsync(bytes);
  const documents = new Map<string, Markup>();
  const css = new Map<string, string>();
  const paths: string[] = [];
  for (const [path, entry] of Object.entries(zip.files)) {
    if (entry.dir) continue;
    paths.push(path);
    if (IS_XML.test(path)) documents.set(path, readMarkup(await entry.async('string')));
    else if (path.endsWith('.css')) css.set(path, await entry.async('string'));
  }
  const container = documents.get('META-INF/container.xml');
  const packagePath = container?.elements.find(({ name }) => name === 'rootfile')?.attributes['full-path'] ?? '';
  const opf = documents.get(packagePath) ?? { elements: [], text: '', pages: [], error: null };
  const items = opf.elements
    .filter(({ name }) => name === 'item')
    .map(({ attributes }) => ({
      id: attributes.id ?? '',
      path: resolvePath(packagePath, attributes.href ?? ''),
      mediaType: attributes['media-type'] ?? '',
      properties: (attributes.properties ?? '').split(/\s+/).filter(Boolean),
    }));
  const byId = new Map(items.map(({ id, path }) => [id, path]));
  const spine = opf.elements
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes }) => byId.get(attributes.idref ?? '') ?? null);
  return { bytes, paths, packagePath, package: opf, items, spine, documents, css };
}

/** Resolves an address in a file of the container to a path, without its fragment. */
export function resolvePath(from: string, href: string): string {
  const [path = ''] = href.split('#');
  if (path === '') return from;
  return posix.join(posix.dirname(from), decode(path));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
