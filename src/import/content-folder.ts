import { lstat, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from '../model/limits.js';
import { type Inputs, readInputs } from './read/read-inputs.js';

/** What makes a folder a content folder: files whatever they are (what is no regular file is refused later), and folders. */
const FILES = ['dossier.yaml', 'overrides.yaml'];
const FOLDERS = ['articles', 'raw'];

/**
 * Finds the content folder among the paths given: the first folder with `dossier.yaml`, `overrides.yaml`, `articles/` or
 * `raw/`.
 */
export async function findContentFolder(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await isContentFolder(path)) return path;
  return null;
}

async function isContentFolder(path: string): Promise<boolean> {
  for (const name of FILES) if (await lstat(join(path, name)).catch(() => null)) return true;
  for (const name of FOLDERS) if ((await stat(join(path, name)).catch(() => null))?.isDirectory()) return true;
  return false;
}

/** Files of a content folder that are no articles. */
const NOT_ARTICLES = /^(?:readme\.(?:md|markdown|txt)|removed\/.*|output\/.*)$/i;

/**
 * Reads a content folder: reviewed Markdown in `articles/` and the originals in `raw/`; without these two folders all
 * articles in it but its README. Names are relative to the content folder, and images may stand anywhere in it.
 */
export async function readContentFolder(folder: string, limits: Limits): Promise<Inputs> {
  const parts = await Promise.all(
    ['articles', 'raw'].map(async (name) =>
      (await stat(join(folder, name)).catch(() => null))?.isDirectory() ? [name] : [],
    ),
  );
  const inputs = await readInputs([folder], limits, parts.flat().length === 0 ? null : parts.flat());
  const keep = ({ name }: { readonly name: string }): boolean => !NOT_ARTICLES.test(name);
  return {
    files: inputs.files.filter(keep),
    missing: inputs.missing.filter(({ file }) => !NOT_ARTICLES.test(file)),
    messages: inputs.messages.filter(({ rule, severity }) => !(rule === 'input-is-text' && severity === 'info')),
  };
}
