import { randomBytes } from 'node:crypto';
import { lstat, open, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMessage, DossierError } from '../messages.js';
import { makeFolders } from '../text/make-folders.js';

export interface OutputFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const LOCK = '.dossier.lock';
/** Names of our temporary files, such as `.dossier.pdf.0123456789ab.tmp`. */
const TEMPORARY = /^\..+\.[0-9a-f]{12}\.tmp$/;

/** A claim on an output folder: temporary files are known, and gone when it is released. */
export interface OutputFolder {
  readonly path: string;
  /**
   * Writes all files beside their final names, then renames each into place; on failure nothing is left behind. A
   * signal stops it until the first file is renamed, then the rest follows.
   */
  write(files: readonly OutputFile[], signal?: AbortSignal): Promise<void>;
  /** Gives the folder back and removes what is temporary; safe to call twice. */
  release(): Promise<void>;
}

/**
 * Claims a folder for one build. It is made when missing; a link, a file or a folder that another live build has
 * claimed is refused (`output-writable`, `output-unlocked`). A claim left by a process that is gone is taken over, and
 * what that process left half-written is removed.
 */
export async function claimOutput(path: string): Promise<OutputFolder> {
  const refuse = (reason: string): DossierError =>
    new DossierError([createMessage('output-writable', reason, { file: path })]);
  const made = await makeFolder(path, refuse);
  const lock = join(path, LOCK);
  await takeLock(lock, path, refuse);
  await removeLeftovers(path);
  const temporary = new Set<string>();
  let isReleased = false;
  const cleanUp = async (): Promise<void> => {
    await Promise.all([...temporary].map((file) => rm(file, { force: true })));
    temporary.clear();
  };
  return {
    path,
    async write(files, signal) {
      const token = randomBytes(6).toString('hex');
      const moves = files.map(({ name, bytes }) => ({
        from: join(path, `.${name}.${token}.tmp`),
        to: join(path, name),
        bytes,
      }));
      try {
        for (const { from, to, bytes } of moves) {
          if (await isFolder(to)) throw refuse(`Unexpected folder at ${to}, expected to write a file`);
          temporary.add(from);
          await writeSynced(from, bytes);
          signal?.throwIfAborted();
        }
        for (const { from, to } of moves) {
          await rename(from, to);
          temporary.delete(from);
        }
      } catch (error) {
        await cleanUp();
        signal?.throwIfAborted();
        throw error instanceof DossierError ? error : refuse(`Unexpected failure to write: ${explain(error)}`);
      }
    },
    async release() {
      if (isReleased) return;
      isReleased = true;
      await cleanUp();
      await rm(lock, { force: true });
      // A folder made for a build that wrote nothing is not left behind.
      if (made) await rmdir(path).catch(() => undefined);
    },
  };
}

/** Writes a file and waits until it is on disk, so that a rename never shows a half-written file. */
async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function makeFolder(path: string, refuse: (reason: string) => DossierError): Promise<boolean> {
  if (path === '') throw refuse('Unexpected empty name, expected a folder');
  const stat = await lstat(path).catch(() => null);
  if (stat?.isSymbolicLink()) throw refuse(`Unexpected symbolic link at ${path}, expected a folder`);
  if (stat !== null && !stat.isDirectory()) throw refuse(`Unexpected file at ${path}, expected a folder`);
  try {
    await makeFolders(path);
  } catch (error) {
    throw refuse(`Unexpected failure to make the folder: ${explain(error)}`);
  }
  return stat === null;
}

async function removeLeftovers(path: string): Promise<void> {
  const names = await readdir(path).catch(() => []);
  await Promise.all(names.filter((name) => TEMPORARY.test(name)).map((name) => rm(join(path, name), { force: true })));
}

async function takeLock(lock: string, path: string, refuse: (reason: string) => DossierError): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(lock, `${process.pid} ${(await readStart(process.pid)) ?? ''}\n`, { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        await rm(lock, { force: true }).catch(() => undefined);
        throw refuse(`Unexpected failure to write: ${explain(error)}`);
      }
    }
    const claim = await readFile(lock, 'utf8').catch(() => '');
    const [owner = Number.NaN, start = ''] = [Number.parseInt(claim, 10), claim.trim().split(' ')[1]];
    if (Number.isInteger(owner) && owner !== process.pid && (await isRunning(owner, start))) {
      const reason = `Unexpected build in progress (process ${owner}) in ${path}`;
      throw new DossierError([createMessage('output-unlocked', reason, { file: path })]);
    }
    // An empty lock is one being written at this moment; a stale one belongs to a process that is gone.
    if (!Number.isInteger(owner)) await new Promise((resolve) => setTimeout(resolve, 50));
    if (Number.isInteger(owner) || attempt === 1) await rm(lock, { force: true });
  }
  throw new DossierError([createMessage('output-unlocked', `Unexpected build in progress in ${path}`, { file: path })]);
}

/** Whether the process that made a claim still runs; its number may belong to another one by now. */
async function isRunning(pid: number, start: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await readStart(pid);
  return start === '' || now === null || now === start;
}

/** Reads when a process was started, in ticks since boot (field 22 of proc(5) stat); null where there is no /proc. */
async function readStart(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => null))?.isDirectory() ?? false;

/** Says what a system error means, with its code. */
function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOSPC: 'the disk is full',
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'part of the path is a file',
    ENOENT: 'the system has no place for it',
    ENAMETOOLONG: 'the name is too long',
    EDQUOT: 'the quota is used up',
  };
  return code !== undefined && known[code] !== undefined ? `${known[code]} (${code})` : message;
}
