import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Reads a file of a folder; null when it is not there. */
export async function readIfThere(folder: string, path: string): Promise<Buffer | null> {
  return readFile(join(folder, path)).catch(() => null);
}

/**
 * Writes a file of a folder whole: a temporary file beside it, then rename. Equal content is not touched.
 * @returns whether anything was written
 * @throws RangeError when the path leaves the folder
 */
export async function writeWhole(folder: string, path: string, bytes: Uint8Array): Promise<boolean> {
  const target = join(folder, path);
  if (!resolve(target).startsWith(resolve(folder) + sep)) throw new RangeError(`path leaves the folder: ${path}`);
  const existing = await readIfThere(folder, path);
  if (existing?.equals(bytes)) return false;
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}.part`);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}
