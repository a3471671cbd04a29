import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { loadBundle } from '../../load-bundle.js';
import type { PageMap, PageNumbers, Publication } from '../../model/publication.js';
import type { EpubDocuments } from './read-chapters.js';
import type { CoverImage } from './render-epub.js';

/** What the thread is told: the publication first, the cover and the page map in any order. */
export type WorkerRequest =
  | { readonly kind: 'read'; readonly publication: Publication; readonly pages: PageNumbers }
  | { readonly kind: 'cover'; readonly cover: CoverImage | null }
  | { readonly kind: 'render'; readonly pageMap: PageMap };

/** What it answers in the end. */
export type WorkerAnswer =
  | { readonly kind: 'rendered'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly error: unknown };

type Renderer = typeof import('./render-epub.js');

/** Where `npm run build` puts the renderer in one file. */
const BUNDLE = fileURLToPath(new URL('../../epub.cjs', import.meta.url));

async function loadRenderer(): Promise<Renderer> {
  const bundle = loadBundle(BUNDLE);
  return bundle === null ? import('./render-epub.js') : (bundle.exports as Renderer);
}

const loading = loadRenderer();
let book: { publication: Publication; ahead: EpubDocuments | null } | null = null;
let setCover: (cover: CoverImage | null) => void;
const cover = new Promise<CoverImage | null>((resolve) => {
  setCover = resolve;
});

async function handle(request: WorkerRequest): Promise<void> {
  const renderer = await loading;
  if (request.kind === 'read') {
    const { publication, pages } = request;
    book = { publication, ahead: renderer.readAhead(publication, pages) };
  } else if (request.kind === 'cover') setCover(request.cover);
  else if (book === null) throw new Error('no publication was read');
  else {
    const bytes = await renderer.renderEpub(book.publication, request.pageMap, cover, { ahead: book.ahead });
    parentPort?.postMessage({ kind: 'rendered', bytes } satisfies WorkerAnswer);
  }
}

parentPort?.on('message', (request: WorkerRequest) => {
  handle(request).catch((error: unknown) => {
    parentPort?.postMessage({ kind: 'failed', error } satisfies WorkerAnswer);
  });
});
