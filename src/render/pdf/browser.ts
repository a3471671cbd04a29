import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { createMessage, DossierError } from '../../messages.js';
import { BROWSER_FLAGS } from './browser/browser-flags.js';
import { createEnvironment } from './browser/create-environment.js';
import type { BrowserSource } from './browser/find-browsers.js';
import { firstLine } from './browser/first-line.js';
import { killGroup } from './browser/kill-group.js';
import { limitStart } from './browser/limit-start.js';
import { type Launch, type LaunchOptions, listLaunches } from './browser/list-launches.js';
import { sweepLeftovers } from './browser/sweep-leftovers.js';
import { makeTemporary, PREFIX, removeFolder } from './browser/temporary-folder.js';
import { waitForEnd } from './browser/wait-for-end.js';

export interface OpenBrowserOptions extends LaunchOptions {
  /** Seconds a single command to the browser may take; 300 unless told. */
  readonly stageSeconds?: number;
  /** Seconds a browser may take to start; 30 unless told. */
  readonly startSeconds?: number;
  /** Ends a start at once. */
  readonly signal?: AbortSignal | undefined;
}

/** A started browser; whoever opened it closes it, whatever happens. */
export interface BrowserHandle {
  /** Product and version, `Chrome/147.0.7727.0`. */
  readonly version: string;
  readonly source: BrowserSource;
  readonly executable: string;
  /** Whether pages run in the browser's sandbox; not possible for root. */
  readonly isSandboxed: boolean;
  readonly engine: Browser;
  /** Gives the page that the browser started with, the first time, else a new one: every page costs a process. */
  takePage(): Promise<Page>;
  /** Rejects when the browser ends: the answer of one that is gone may never come. */
  readonly gone: Promise<never>;
  /** Ends the browser and removes its profile; never throws. */
  close(): Promise<void>;
  /** Ends it at once and synchronously, for signal handlers. */
  kill(): void;
}

/** Messages of a Chromium that cannot make a sandbox on this machine. */
const NO_SANDBOX = /No usable sandbox|SUID sandbox|sandbox_host|Failed to move to new namespace|setuid sandbox/i;
const NO_LIBRARY = /error while loading shared libraries/;
/** A browser starts in a second or two; a machine under load may take ten times that. */
const START_SECONDS = 30;

/**
 * Starts a browser: the one the environment names, else on Linux x64 the pinned Chromium that came with the package,
 * else an installed Chrome or Chromium, else puppeteer's own.
 * @throws DossierError `browser-found` when none can be started
 */
export async function openBrowser(options: OpenBrowserOptions): Promise<BrowserHandle> {
  const failures: string[] = [];
  await sweepLeftovers(tmpdir(), PREFIX, performance.timeOrigin);
  for await (const launch of listLaunches(options, failures)) {
    try {
      return await start(launch, options);
    } catch (error) {
      if (launch.temporary !== null) await removeFolder(launch.temporary);
      options.signal?.throwIfAborted();
      failures.push(`${launch.executable}: ${firstLine(error)}`);
    }
  }
  const tried = failures.length > 0 ? failures.join('; ') : 'none found on this machine';
  throw new DossierError([createMessage('browser-found', `Unexpected lack of a browser, expected one: ${tried}`)]);
}

/**
 * Starts it with the bundled libraries only where the system lacks them, without sandbox only where there can be none.
 * A start that failed for no reason that can be found is tried once more.
 */
async function start(launch: Launch, options: OpenBrowserOptions): Promise<BrowserHandle> {
  let attempt: Attempt = { isSandboxed: process.getuid?.() !== 0, withLibraries: false, usesPipe: true };
  let isRepeated = false;
  for (;;) {
    try {
      return await startOnce(launch, options, attempt);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (isTimeout(error)) throw new Error(`no answer within ${options.startSeconds ?? START_SECONDS} s`);
      const reason = await findReason(launch, options, attempt);
      if (reason === null && !isRepeated) isRepeated = true;
      else if (!attempt.withLibraries && launch.unpacked !== null && NO_LIBRARY.test(reason ?? '')) {
        attempt = { ...attempt, withLibraries: true };
      } else if (attempt.isSandboxed && NO_SANDBOX.test(reason ?? '')) {
        attempt = { ...attempt, isSandboxed: false };
        const text =
          'Unexpected system without user namespaces, expected the browser to start in its sandbox; it runs without';
        options.onMessage(createMessage('browser-found', text, { severity: 'warning' }));
      } else throw reason === null ? error : new Error(reason);
    }
  }
}

/** Asks a browser that did not start what it says for itself: only without a pipe is that heard. Null = it starts. */
async function findReason(launch: Launch, options: OpenBrowserOptions, attempt: Attempt): Promise<string | null> {
  try {
    const browser = await startOnce(launch, options, { ...attempt, usesPipe: false });
    await browser.close();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Attempt {
  readonly isSandboxed: boolean;
  readonly withLibraries: boolean;
  readonly usesPipe: boolean;
}

async function startOnce(launch: Launch, options: OpenBrowserOptions, attempt: Attempt): Promise<BrowserHandle> {
  const { executable, source, unpacked, temporary } = launch;
  const profile = await makeTemporary();
  const seconds = options.stageSeconds ?? 300;
  const milliseconds = (options.startSeconds ?? START_SECONDS) * 1000;
  let started: Browser | null = null;
  const starting = limitStart(milliseconds, options.signal);
  try {
    const launched = puppeteer.launch({
      executablePath: executable,
      headless: source === 'bundled' ? 'shell' : true,
      args: [...BROWSER_FLAGS, ...(attempt.isSandboxed ? [] : ['--no-sandbox'])],
      userDataDir: profile,
      env: createEnvironment(options.env, profile, unpacked, attempt.withLibraries),
      // A pipe, not a port: nobody else on the machine can talk to the browser, and it ends itself when we are gone.
      pipe: attempt.usesPipe,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: milliseconds,
      protocolTimeout: seconds * 1000,
      signal: starting.signal,
    });
    // A launch that is ended at the wrong moment never answers.
    const engine = await Promise.race([launched, starting.aborted]);
    started = engine;
    starting.settle();
    const gone = waitForEnd(engine);
    const folders = temporary === null ? [profile] : [profile, temporary];
    let isFresh = true;
    const takePage = async (): Promise<Page> => {
      const pages = isFresh ? engine.pages() : [];
      isFresh = false;
      const [first] = await pages;
      return first ?? engine.newPage();
    };
    const kill = (): void => {
      killGroup(engine.process());
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    };
    const close = async (): Promise<void> => {
      await Promise.race([engine.close().catch(() => undefined), wait(3_000)]);
      killGroup(engine.process());
      for (const folder of folders) await removeFolder(folder);
    };
    return {
      version: await Promise.race([engine.version(), gone]),
      source,
      executable,
      isSandboxed: attempt.isSandboxed,
      engine,
      takePage,
      gone,
      close,
      kill,
    };
  } catch (error) {
    starting.settle();
    killGroup(started?.process() ?? null);
    await removeFolder(profile);
    throw error;
  }
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';
