import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a process that was killed left behind is taken away after this many milliseconds. */
const OLD = 60 * 60 * 1000;

/** Makes the beginning of a temporary name that says whose it is, for `mkdtemp`. */
export function ownedPrefix(prefix: string, pid: number): string {
  return `${prefix}${pid}-`;
}

/**
 * Removes folders that `ownedPrefix` named, whose process is gone and that are an hour old: a process that is killed
 * outright cannot clean up. Never throws.
 * @param now milliseconds since 1970; the start of the process will do
 */
export async function sweepLeftovers(folder: string, prefix: string, now: number): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const pid = name.startsWith(prefix) ? /^(\d+)-/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(folder, name);
    const entry = await stat(path).catch(() => null);
    const isOurs = process.getuid === undefined || entry?.uid === process.getuid();
    if (entry?.isDirectory() && isOurs && now - entry.mtimeMs > OLD) {
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is alive, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
