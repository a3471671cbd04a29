import type { PageMap, PageNumbers, Publication } from './model/publication.js';
import { type EpubAside, startAside } from './render/epub/render-aside.js';
import type { DrawnCover } from './render/pdf/draw-cover.js';
import type { Printer } from './render/pdf/print/print-html.js';

/** The e-book on its way: what it needs of the browser, and the thread that makes it while the print is finished. */
export interface EpubJob {
  /** Starts to draw the cover, unless that was done. */
  drawCover(printer: Printer): void;
  /** Settles when no cover is being drawn; never rejects. */
  waitForCover(): Promise<void>;
  /** Starts the thread. */
  startAside(): void;
  /** Lets the thread read the chapters with the page numbers that will probably stand. */
  readAside(pages: PageNumbers): void;
  /** Lets the thread begin, now that it is known where everything fell on paper. */
  renderAside(pageMap: PageMap): void;
  /**
   * Gives the e-book: that of the thread, or one that is made here when there is no thread or the print has failed.
   * @throws what drawing or rendering throws
   */
  render(pageMap: PageMap | null): Promise<Uint8Array>;
  /** Ends the thread, whatever it is doing. */
  end(): void;
}

export function createEpubJob(publication: Publication): EpubJob {
  let cover: Promise<DrawnCover> | null = null;
  let aside: EpubAside | null = null;
  return {
    drawCover(printer) {
      cover ??= drawCoverOf(publication, printer);
      // Whoever waits for it hears of a failure.
      cover.catch(() => undefined);
    },
    async waitForCover() {
      await cover?.catch(() => undefined);
    },
    startAside() {
      const started = startAside(publication);
      aside = started;
      if (cover === null) started?.setCover(null);
      // Whoever waits for the book hears of a failure.
      else void cover.then((drawn) => started?.setCover(drawn)).catch(() => undefined);
    },
    readAside(pages) {
      aside?.read(pages);
    },
    renderAside(pageMap) {
      aside?.render(pageMap);
    },
    async render(pageMap) {
      const drawn = await cover;
      if (aside !== null && pageMap !== null) return aside.rendered;
      const { renderEpub } = await import('./render/epub/render-epub.js');
      return renderEpub(publication, pageMap, drawn);
    },
    end() {
      aside?.end();
    },
  };
}

async function drawCoverOf(publication: Publication, printer: Printer): Promise<DrawnCover> {
  const { drawCover } = await import('./render/pdf/draw-cover.js');
  return drawCover(publication, printer);
}
