import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CDPSession, Page, Protocol } from 'puppeteer';
import { createMessage, DossierError } from '../../../messages.js';
import type { BrowserHandle } from '../browser.js';

/** The one address that is answered; `.invalid` never resolves (RFC 2606). */
const ADDRESS = 'http://dossier.invalid/';

/**
 * Keeps a document that is only printed from being laid out for a screen as well, a fifth of the time of its print.
 * No text then asks for a font before the print, which would not wait for one: all of them are loaded by hand.
 */
const NOT_ON_SCREEN = '<style>@media screen{body>*{display:none!important}}</style></head>';
/** The property itself: an element of that name would stand before it (HTML, named properties of a document). */
const LOAD_FONTS = `(async () => {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'fonts');
  await Promise.allSettled([...get.call(document)].map((face) => face.load()));
})()`;

export interface PrintOptions {
  /** Whether the structure tree is written; a trial print needs none. */
  readonly isTagged: boolean;
  /** Seconds it may take. */
  readonly seconds: number;
  /** Work to do while the browser prints; does not throw. */
  readonly meanwhile?: () => void;
}

/** How a document is drawn. */
export interface DrawOptions {
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Seconds it may take. */
  readonly seconds: number;
}

/** A page that shows nothing but the documents it is handed, one after the other, and prints them. */
export interface Printer {
  /** @throws DossierError `format-renders` when the browser ends or it takes too long */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /**
   * Draws the document as it looks on a screen of the given size.
   * @throws DossierError `format-renders` when the browser ends or it takes too long
   */
  draw(html: string, options: DrawOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a page for untrusted documents: JavaScript off, at a made-up address, every other request refused, the final
 * address checked. CSP in the document and the dead network of the browser stand behind it.
 * @throws DossierError `format-renders` when the browser ends
 */
export async function openPrinter(browser: BrowserHandle): Promise<Printer> {
  const { page, client, frameId } = await guard(browser, async () => {
    const opened = await browser.takePage();
    await opened.setJavaScriptEnabled(false);
    const session = await opened.createCDPSession();
    session.on('Fetch.requestPaused', (event) => answer(session, event));
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await opened.goto(ADDRESS, { waitUntil: 'load' });
    await session.send('Page.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    return { page: opened, client: session, frameId: frameTree.frame.id };
  });
  /** Puts the document into the page, and waits for its pictures and fonts. */
  const show = async (html: string, timeout: number): Promise<void> => {
    const setting = client.send('Page.setDocumentContent', { frameId, html }, { timeout });
    await Promise.all([waitForLoad(client, timeout), setting]);
    await client.send('Runtime.evaluate', { expression: LOAD_FONTS, awaitPromise: true }, { timeout });
    checkAddress(page);
  };
  let last: Promise<unknown> = Promise.resolve();
  /** A page shows one document at a time: whatever is asked for meanwhile waits. */
  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(() => guard(browser, work));
    last = result.catch(() => undefined);
    return result;
  };
  return {
    print: (html, { isTagged, seconds, meanwhile }) =>
      queue(async () => {
        const timeout = seconds * 1000;
        await show(html.replace('</head>', NOT_ON_SCREEN), timeout);
        const printing = page.pdf({
          preferCSSPageSize: true,
          printBackground: true,
          tagged: isTagged,
          outline: false,
          waitForFonts: false,
          timeout,
        });
        const [bytes] = await Promise.all([printing, meanwhile && nextTurn().then(meanwhile)]);
        checkAddress(page);
        return bytes;
      }),
    draw: (html, { size, seconds }) =>
      queue(async () => {
        await page.setViewport({ ...size, deviceScaleFactor: 1 });
        await show(html, seconds * 1000);
        const bytes = await page.screenshot({ type: 'png', optimizeForSpeed: false, captureBeyondViewport: false });
        checkAddress(page);
        return bytes;
      }),
    close: async () => {
      await last;
      await page.close().catch(() => undefined);
    },
  };
}

/** Waits for the end of the load that is about to begin. */
function waitForLoad(client: CDPSession, timeout: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the document timed out')), timeout).unref();
    client.once('Page.loadEventFired', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Answers the one address with an empty page and refuses all others, whatever asks for them. */
function answer(client: CDPSession, event: Protocol.Fetch.RequestPausedEvent): void {
  const { requestId, request, resourceType } = event;
  const isDocument = request.url === ADDRESS && request.method === 'GET' && resourceType === 'Document';
  const answered = isDocument
    ? client.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }],
      })
    : client.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  // The page may be gone before the answer arrives; whoever waits for the page is told.
  answered.catch(() => undefined);
}

function checkAddress(page: Page): void {
  if (page.url() === ADDRESS) return;
  const reason = 'Unexpected navigation away from the document, expected the page to stay';
  throw new DossierError([createMessage('format-renders', reason)]);
}

/** Says in our words what went wrong in the browser. */
async function guard<T>({ gone }: BrowserHandle, work: () => Promise<T>): Promise<T> {
  try {
    return await Promise.race([work(), gone]);
  } catch (error) {
    if (error instanceof DossierError) throw error;
    const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    const cause = /timeout|timed out/i.test(detail)
      ? `Unexpected duration, expected the page within limits.stageSeconds (${detail})`
      : `Unexpected end of the browser, expected a finished page (${detail})`;
    throw new DossierError([createMessage('format-renders', cause)]);
  }
}
