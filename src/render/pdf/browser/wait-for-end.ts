import type { Browser } from 'puppeteer';

/** Rejects when the browser ends, whatever ended it. */
export function waitForEnd(engine: Browser): Promise<never> {
  const gone = new Promise<never>((_, reject) => {
    const end = (): void => reject(new Error('the browser ended'));
    const child = engine.process();
    if (!engine.connected || (child !== null && (child.exitCode !== null || child.signalCode !== null))) end();
    engine.once('disconnected', end);
    child?.once('exit', end);
  });
  // Whoever waits for an answer hears of it; nobody may be waiting.
  gone.catch(() => undefined);
  return gone;
}
