import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLine } from './first-line.js';
import { ownedPrefix } from './sweep-leftovers.js';

/** Beginning of the names of our temporary folders. */
export const PREFIX = 'briefing-dossier-';

/**
 * Makes a private folder that says whose it is.
 * @throws Error when none can be made
 */
export async function makeTemporary(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), ownedPrefix(PREFIX, process.pid)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : firstLine(error);
    throw new Error(`no temporary folder can be made in ${tmpdir()} (TMPDIR): ${code}`);
  }
}

/** Removes a folder with what is in it; never throws. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}
