import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
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
}

/** Beginning of the names of profile folders. */
const PROFILE = 'briefing-dossier-';
/** Messages of a Chromium that cannot make a sandbox on this machine. */
const NO_SANDBOX = /No usable sandbox|SUID sandbox|sandbox_host|Failed to move to new namespace|setuid sandbox/i;
const NO_LIBRARY = /error while loading shared libraries/;

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
    yield { ...named, unpacked: null };
    return;
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const unpacked = await unpackChromium(options.cacheDir ?? chooseCache(env));
      yield { source: 'bundled', executable: unpacked.executable, unpacked };
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  for (const found of await findInstalledBrowsers(env, process.platform)) yield { ...found, unpacked: null };
  const own = await puppeteersOwn();
  if (own !== null) yield { source: 'puppeteer', executable: own, unpacked: null };
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
  const { executable, source, unpacked } = launch;
  const profile = await mkdtemp(join(tmpdir(), ownedPrefix(PROFILE, process.pid)));
  const seconds = options.stageSeconds ?? 300;
  let started: Browser | null = null;
  try {
    const engine = await puppeteer.launch({
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
      timeout: 60_000,
      protocolTimeout: seconds * 1000,
    });
    started = engine;
    const gone = waitForEnd(engine);
    const kill = (): void => {
      killGroup(engine.process());
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    };
    const close = async (): Promise<void> => {
      await Promise.race([engine.close().catch(() => undefined), wait(3_000)]);
      killGroup(engine.process());
      await rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    };
    return {
      version: await Promise.race([engine.version(), gone]),
      source,
      executable,
      isSandboxed: attempt.isSandboxed,
      engine,
      gone,
      close,
      kill,
    };
  } catch (error) {
    killGroup(started?.process() ?? null);
    await rm(profile, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
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

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => line.trim() !== '') ?? text;
}
