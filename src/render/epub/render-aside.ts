import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PageMap, PageNumbers, Publication } from '../../model/publication.js';
import type { WorkerAnswer, WorkerRequest } from './epub-worker.js';
import type { CoverImage } from './render-epub.js';

/** An e-book that is made in a thread of its own, while the print is finished in this one. */
export interface EpubAside {
  /** Reads the chapters with the page numbers that will probably stand; may be called again. */
  read(pages: PageNumbers): void;
  /** Begins; called once, when it is known where pages break. */
  render(pageMap: PageMap): void;
  /** Hands over the cover; called once, before or after `render`. */
  setCover(cover: CoverImage | null): void;
  /** The e-book; rejects with what the renderer threw, or when the thread ends. */
  readonly rendered: Promise<Uint8Array>;
  /** Ends the thread, whatever it is doing. */
  end(): void;
}

/** The thread's program: beside this file, or where it is seen from the bundle. None among sources that are not built. */
const PROGRAM = ['epub-worker.js', 'render/epub/epub-worker.js']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));

/** Starts a thread that waits to be told more; null where there can be none. */
export function startAside(publication: Publication): EpubAside | null {
  if (PROGRAM === undefined) return null;
  // Flags of the process (`--eval`, `--input-type`) are none of its business.
  const worker = new Worker(PROGRAM, { execArgv: [] });
  const rendered = new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind === 'rendered') resolve(answer.bytes);
      else reject(answer.error);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the thread of the e-book ended')));
  });
  // Whoever waits for it hears of a failure.
  rendered.catch(() => undefined);
  const send = (request: WorkerRequest): void => worker.postMessage(request);
  // Fonts and attachments stay here: the e-book carries none.
  send({ kind: 'open', publication: { ...publication, fonts: [], lenders: [], attachments: [] } });
  return {
    rendered,
    read: (pages) => send({ kind: 'read', pages }),
    render: (pageMap) => send({ kind: 'render', pageMap }),
    setCover: (cover) => send({ kind: 'cover', cover }),
    end: () => void worker.terminate(),
  };
}
