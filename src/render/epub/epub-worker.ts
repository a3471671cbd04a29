import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { loadBundle } from '../../load-bundle.js';
import type { PageMap, PageNumbers, Publication } from '../../model/publication.js';
import type { EpubDocuments } from './read-chapters.js';
import type { CoverImage } from './render-epub.js';

/** What the thread is told: the publication first, the page map when the numbers are known, the cover at any time. */
export type WorkerRequest =
  | { readonly kind: 'open'; readonly publication: Publication }
  | { readonly kind: 'read'; readonly pages: PageNumbers }
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
let publication: Publication | null = null;
let ahead: EpubDocuments | null = null;
let setCover: (cover: CoverImage | null) => void;
const cover = new Promise<CoverImage | null>((resolve) => {
  setCover = resolve;
});

async function handle(request: WorkerRequest): Promise<void> {
  const renderer = await loading;
  if (request.kind === 'open') publication = request.publication;
  else if (request.kind === 'cover') setCover(request.cover);
  else if (publication === null) throw new Error('no publication was opened');
  else if (request.kind === 'read') ahead = renderer.readAhead(publication, request.pages);
  else {
    const bytes = await renderer.renderEpub(publication, request.pageMap, cover, { ahead });
    parentPort?.postMessage({ kind: 'rendered', bytes } satisfies WorkerAnswer);
  }
}

parentPort?.on('message', (request: WorkerRequest) => {
  handle(request).catch((error: unknown) => {
    parentPort?.postMessage({ kind: 'failed', error } satisfies WorkerAnswer);
  });
});
