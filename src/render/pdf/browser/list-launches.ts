import { homedir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { createMessage } from '../../../messages.js';
import type { Message } from '../../../model/message.js';
import { type BrowserCandidate, findInstalledBrowsers, readNamedBrowser } from './find-browsers.js';
import { firstLine } from './first-line.js';
import { makeTemporary, removeFolder } from './temporary-folder.js';
import { type UnpackedChromium, unpackChromium } from './unpack-chromium.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface LaunchOptions {
  /** Folder of unpacked browsers; else `$XDG_CACHE_HOME/briefing-dossier`, else `~/.cache/briefing-dossier`. */
  readonly cacheDir?: string;
  readonly env: Environment;
  readonly onMessage: (message: Message) => void;
}

/** What a candidate needs beside its own file. */
export interface Launch extends BrowserCandidate {
  readonly unpacked: UnpackedChromium | null;
  /** Folder made for this browser alone, which goes with it. */
  readonly temporary: string | null;
}

/**
 * Lists what may be started, best first: the browser the environment names alone, else the pinned Chromium on Linux x64,
 * what is installed, puppeteer's own. Why one cannot be had goes to `failures`.
 */
export async function* listLaunches(options: LaunchOptions, failures: string[]): AsyncGenerator<Launch> {
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
async function unpackSomewhere(options: LaunchOptions, failures: string[]): Promise<Launch | null> {
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
      await removeFolder(temporary);
      throw error;
    }
  } catch (error) {
    failures.push(firstLine(error));
    return null;
  }
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
