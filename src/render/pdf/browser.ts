import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { createMessage, DossierError } from '../../messages.js';
import type { Message } from '../../model/message.js';
import { BROWSER_FLAGS } from './browser/browser-flags.js';
import {
  type BrowserCandidate,
  type BrowserSource,
  findInstalledBrowsers,
  readNamedBrowser,
} from './browser/find-browsers.js';
import { ownedPrefix, sweepLeftovers } from './browser/sweep-leftovers.js';
import { type UnpackedChromium, unpackChromium } from './browser/unpack-chromium.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface OpenBrowserOptions {
  /** Folder of unpacked browsers; else `$XDG_CACHE_HOME/briefing-dossier`, else `~/.cache/briefing-dossier`. */
  readonly cacheDir?: string;
  readonly env: Environment;
  readonly onMessage: (message: Message) => void;
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

/** What a candidate needs beside its own file. */
interface Launch extends BrowserCandidate {
  readonly unpacked: UnpackedChromium | null;
  /** Folder made for this browser alone, which goes with it. */
  readonly temporary: string | null;
}

/** Beginning of the names of profile folders. */
const PROFILE = 'briefing-dossier-';
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
  await sweepLeftovers(tmpdir(), PROFILE, performance.timeOrigin);
  for await (const launch of listLaunches(options, failures)) {
    try {
      return await start(launch, options);
    } catch (error) {
      if (launch.temporary !== null) await remove(launch.temporary);
      options.signal?.throwIfAborted();
      failures.push(`${launch.executable}: ${firstLine(error)}`);
    }
  }
  const tried = failures.length > 0 ? failures.join('; ') : 'none found on this machine';
  throw new DossierError([createMessage('browser-found', `Unexpected lack of a browser, expected one: ${tried}`)]);
}

async function* listLaunches(options: OpenBrowserOptions, failures: string[]): AsyncGenerator<Launch> {
  const { env } = options;
  const named = readNamedBrowser(env);
  if (named !== null) {
    yield { ...named, unpacked: null, temporary: null };
    return;
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const bundled = await unpackSomewhere(options, failures);
    if (bundled !== null) yield bundled;
  }
  const others = { unpacked: null, temporary: null };
  for (const found of await findInstalledBrowsers(env, process.platform)) yield { ...found, ...others };
  const own = await puppeteersOwn();
  if (own !== null) yield { source: 'puppeteer', executable: own, ...others };
}

/** Unpacks the browser into the cache, or, where none can be written (a read-only home), for this build alone. */
async function unpackSomewhere(options: OpenBrowserOptions, failures: string[]): Promise<Launch | null> {
  const cache = options.cacheDir ?? chooseCache(options.env);
  let reason: string;
  try {
    const unpacked = await unpackChromium(cache);
    return { source: 'bundled', executable: unpacked.executable, unpacked, temporary: null };
  } catch (error) {
    reason = `the cache ${cache} cannot be used: ${firstLine(error)}`;
    failures.push(reason);
  }
  try {
    const temporary = await makeTemporary();
    try {
      const unpacked = await unpackChromium(temporary);
      const text = `Unexpected state of ${reason}; the browser is unpacked for this build alone (XDG_CACHE_HOME)`;
      options.onMessage(createMessage('browser-found', text, { severity: 'warning' }));
      return { source: 'bundled', executable: unpacked.executable, unpacked, temporary };
    } catch (error) {
      await remove(temporary);
      throw error;
    }
  } catch (error) {
    failures.push(firstLine(error));
    return null;
  }
}

/** Makes a private folder that says whose it is. */
async function makeTemporary(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), ownedPrefix(PROFILE, process.pid)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : firstLine(error);
    throw new Error(`no temporary folder can be made in ${tmpdir()} (TMPDIR): ${code}`);
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

function chooseCache(env: Environment): string {
  const base = env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache');
  return join(base, 'briefing-dossier');
}

async function puppeteersOwn(): Promise<string | null> {
  try {
    return await puppeteer.executablePath();
  } catch {
    return null;
  }
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
  let started: Browser | null = null;
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
      timeout: (options.startSeconds ?? START_SECONDS) * 1000,
      protocolTimeout: seconds * 1000,
      ...(options.signal ? { signal: options.signal } : {}),
    });
    // A launch that is ended at the wrong moment never answers.
    const engine = await Promise.race([launched, waitForAbort(options.signal)]);
    started = engine;
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
      for (const folder of folders) await remove(folder);
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
    killGroup(started?.process() ?? null);
    await remove(profile);
    throw error;
  }
}

/** Rejects when the signal aborts. */
function waitForAbort(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function waitForEnd(engine: Browser): Promise<never> {
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

/** Gives the browser what it needs and nothing else: no proxies, no session bus, its own home folder. */
function createEnvironment(
  env: Environment,
  profile: string,
  unpacked: UnpackedChromium | null,
  withLibraries: boolean,
): Record<string, string | undefined> {
  const base: Record<string, string | undefined> = {
    PATH: env.PATH,
    HOME: profile,
    TMPDIR: profile,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
  };
  if (process.platform === 'win32') Object.assign(base, { SYSTEMROOT: env.SYSTEMROOT, TEMP: profile, TMP: profile });
  if (unpacked !== null) base.FONTCONFIG_FILE = unpacked.fontConfig;
  if (unpacked !== null && withLibraries) base.LD_LIBRARY_PATH = unpacked.libraries;
  return base;
}

/** Kills the browser and its children; puppeteer starts it as the leader of a process group. */
function killGroup(browser: ChildProcess | null): void {
  // A number whose process has ended may belong to somebody else by now.
  if (browser?.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const { pid } = browser;
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => line.trim() !== '') ?? text;
}
