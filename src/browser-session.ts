import { DossierError } from './messages.js';
import type { Message } from './model/message.js';
import type { BrowserHandle } from './render/pdf/browser.js';
import type { Printer } from './render/pdf/print/print-html.js';

/** A browser that is up, and the pages that are being opened in it. */
export interface OpenedBrowser {
  readonly browser: BrowserHandle;
  /** Two pages for the prints, the second one for the cover as well. Rejects with a DossierError when the browser ends before. */
  readonly printers: Promise<readonly [Printer, Printer]>;
}

/** A browser on its way up: it starts while the articles are read. */
export interface BrowserSession {
  /** The browser, or null and the messages that say why there is none. */
  readonly opened: Promise<{ readonly browser: OpenedBrowser | null; readonly messages: readonly Message[] }>;
  /** Ends the browser, whatever state it is in, once; never throws. */
  close(): Promise<void>;
}

/** Starts the browser in the background, and ends it at once when `signal` aborts. */
export function startBrowser(
  env: Readonly<Record<string, string | undefined>>,
  stageSeconds: number,
  signal: AbortSignal | undefined,
): BrowserSession {
  const opened = open(env, stageSeconds, signal);
  // Whoever waits for it hears of a failure; until then it must not end the process.
  opened.catch(() => undefined);
  const kill = (): void => {
    void opened.then(
      ({ browser }) => browser?.browser.kill(),
      () => undefined,
    );
  };
  signal?.addEventListener('abort', kill, { once: true });
  const end = async (): Promise<void> => {
    const { browser } = await opened.catch(() => ({ browser: null }));
    // The engine goes on waiting for a page that is being opened when it is closed.
    await browser?.printers.catch(() => undefined);
    await browser?.browser.close();
    signal?.removeEventListener('abort', kill);
  };
  let ending: Promise<void> | null = null;
  return {
    opened,
    close: () => {
      ending ??= end();
      return ending;
    },
  };
}

async function open(
  env: Readonly<Record<string, string | undefined>>,
  stageSeconds: number,
  signal: AbortSignal | undefined,
): Promise<{ browser: OpenedBrowser | null; messages: Message[] }> {
  const messages: Message[] = [];
  try {
    const [{ openBrowser }, { openPrinter }] = await Promise.all([
      import('./render/pdf/browser.js'),
      import('./render/pdf/print/print-html.js'),
    ]);
    const browser = await openBrowser({ env, stageSeconds, signal, onMessage: (message) => messages.push(message) });
    const printers = Promise.all([openPrinter(browser), openPrinter(browser)]);
    // Whoever uses them hears of a failure; until then it must not end the process.
    printers.catch(() => undefined);
    return { browser: { browser, printers }, messages };
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return { browser: null, messages: [...messages, ...error.messages] };
  }
}
