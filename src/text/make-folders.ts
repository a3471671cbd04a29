import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those around it; one that is there is kept. Goes up once and down once: the platform's own
 * recursive form never ends where a system has folders in which none can be made (`/proc`).
 * @throws Error of the system when one cannot be made
 */
export async function makeFolders(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const parent = dirname(path);
    if (code === 'ENOENT' && parent !== path && !(await isFolder(parent))) {
      await makeFolders(parent, mode);
      await mkdir(path, { mode }).catch((failure) => keep(path, failure));
    } else await keep(path, error);
  }
}

/** A folder that somebody else made meanwhile is as good. */
async function keep(path: string, error: unknown): Promise<void> {
  if (!(await isFolder(path))) throw error;
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;
