import { constants } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { createMessage, type RuleId } from '../../messages.js';
import type { Limits } from '../../model/limits.js';
import type { Message } from '../../model/message.js';
import { kindOf, type MissingFile, type RawFile } from './raw-file.js';

export interface Inputs {
  readonly files: readonly RawFile[];
  readonly missing: readonly MissingFile[];
  readonly messages: readonly Message[];
}

interface Found {
  readonly path: string;
  readonly root: string;
  readonly name: string;
}

/** Folders deeper than this are not entered. */
const DEPTH = 32;

/** Collects what is found while walking; handed from call to call. */
interface Walk {
  readonly limits: Limits;
  /** Names to which the top level of a folder is restricted; null = all. */
  readonly only: readonly string[] | null;
  readonly found: Found[];
  readonly missing: MissingFile[];
  readonly messages: Message[];
}

/**
 * Reads files and folders given by the user: recursively, in code point order of their names whatever the locale or
 * file system; only regular files inside the folder given, never through links, pipes or devices; sizes are checked
 * before reading. What cannot be read is reported and the others go on. `only` restricts the top level of a folder.
 */
export async function readInputs(
  paths: readonly string[],
  limits: Limits,
  only: readonly string[] | null = null,
): Promise<Inputs> {
  const walk: Walk = { limits, only, found: [], missing: [], messages: [] };
  for (const path of paths) await visit(path, walk);
  const unique = [...new Map(walk.found.map((file) => [file.path, file])).values()];
  const allowed = unique.slice(0, limits.articles);
  if (unique.length > limits.articles) {
    const reason = `Unexpected ${unique.length} files, expected at most ${limits.articles} (limit \`articles\`); the rest is left out`;
    refuse({ file: unique[limits.articles]?.name ?? '', rule: 'input-within-limits', reason }, walk);
  }
  const files: RawFile[] = [];
  for (const file of allowed) {
    const read = await readOne(file, walk);
    if (read !== null) files.push(read);
  }
  return { files, missing: walk.missing, messages: walk.messages };
}

function refuse(entry: { file: string; rule: RuleId; reason: string }, walk: Walk): void {
  walk.missing.push(entry);
  walk.messages.push(createMessage(entry.rule, entry.reason, { file: entry.file }));
}

/** Compares names by code points, so that every machine gives the same order. */
export function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((char, index) => char !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

async function visit(path: string, walk: Walk): Promise<void> {
  const name = toName(basename(path));
  let real: string;
  try {
    real = await realpath(path);
  } catch (error) {
    refuse(
      {
        file: name,
        rule: 'input-exists',
        reason: `Unexpected ${describe(error)}, expected a file or folder: ${toName(path)}`,
      },
      walk,
    );
    return;
  }
  const stats = await stat(real);
  if (stats.isDirectory()) await visitFolder(real, real, 0, walk);
  else if (!stats.isFile())
    refuse(
      { file: name, rule: 'input-is-file', reason: 'Unexpected device, pipe or socket, expected a regular file' },
      walk,
    );
  else if (kindOf(real) === null && kindOf(path) === null) {
    refuse(
      {
        file: name,
        rule: 'input-is-text',
        reason: `Unexpected kind of file ${JSON.stringify(name)}, expected .txt, .html or .md`,
      },
      walk,
    );
  } else walk.found.push({ path: real, root: dirname(real), name });
}

async function visitFolder(folder: string, root: string, depth: number, walk: Walk): Promise<void> {
  const here = toName(relative(root, folder)) || toName(basename(root));
  if (depth > DEPTH)
    return refuse({ file: here, rule: 'input-within-limits', reason: `Unexpected folders deeper than ${DEPTH}` }, walk);
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    return refuse(
      { file: here, rule: 'input-exists', reason: `Unexpected ${describe(error)}, expected a folder that can be read` },
      walk,
    );
  }
  for (const entry of names.sort(compareCodePoints)) {
    if (entry.startsWith('.') || (depth === 0 && walk.only !== null && !walk.only.includes(entry))) continue;
    const path = join(folder, entry);
    const name = toName(relative(root, path));
    const stats = await lstat(path).catch((error: unknown) => error as Error);
    if (stats instanceof Error)
      refuse({ file: name, rule: 'input-exists', reason: `Unexpected ${describe(stats)}` }, walk);
    else if (stats.isSymbolicLink()) {
      const isArticle = kindOf(entry) !== null;
      const reason = 'Unexpected symbolic link, expected a regular file; links are not followed';
      if (isArticle || (await leadsToFolder(path))) refuse({ file: name, rule: 'input-is-file', reason }, walk);
    } else if (stats.isDirectory()) {
      if (entry !== 'node_modules') await visitFolder(path, root, depth + 1, walk);
    } else if (kindOf(entry) === null) {
      const isImage = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(entry);
      if (!isImage && stats.isFile())
        walk.messages.push(
          createMessage(
            'input-is-text',
            `Unexpected kind of file ${JSON.stringify(name)}, expected .txt, .html or .md; ignored`,
            { file: name, severity: 'info' },
          ),
        );
    } else if (!stats.isFile())
      refuse(
        { file: name, rule: 'input-is-file', reason: 'Unexpected device, pipe or socket, expected a regular file' },
        walk,
      );
    else walk.found.push({ path, root, name });
  }
}

async function leadsToFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => true,
  );
}

/** Reads one regular file; the size is checked on the open file, and a file that grows is cut off. */
async function readOne(file: Found, walk: Walk): Promise<RawFile | null> {
  const { limits } = walk;
  try {
    const handle = await open(file.path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) {
        refuse(
          {
            file: file.name,
            rule: 'input-is-file',
            reason: 'Unexpected device, pipe or socket, expected a regular file',
          },
          walk,
        );
        return null;
      }
      if (stats.size > limits.fileBytes) {
        const reason = `Unexpected ${stats.size} bytes, expected at most ${limits.fileBytes} (limit \`fileBytes\`)`;
        refuse({ file: file.name, rule: 'input-within-limits', reason }, walk);
        return null;
      }
      const buffer = Buffer.alloc(stats.size);
      const { bytesRead } = await handle.read(buffer, 0, stats.size, 0);
      return {
        ...file,
        kind: kindOf(file.name) ?? kindOf(file.path) ?? 'text',
        bytes: new Uint8Array(buffer.subarray(0, bytesRead)),
      };
    } finally {
      await handle.close();
    }
  } catch (error) {
    refuse(
      {
        file: file.name,
        rule: 'input-exists',
        reason: `Unexpected ${describe(error)}, expected a file that can be read`,
      },
      walk,
    );
    return null;
  }
}

function describe(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'failure';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'absence',
    EACCES: 'lack of permission',
    EPERM: 'lack of permission',
    ELOOP: 'loop of links',
    ENOTDIR: 'file where a folder should be',
    ENAMETOOLONG: 'name too long',
    EISDIR: 'folder',
  };
  return words[code] ?? code;
}

/** Writes a path for people and for every system: `/` between, NFC, no control characters. */
function toName(path: string): string {
  return path
    .split(sep)
    .join('/')
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '\ufffd');
}
