import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fold } from '../text/fold.js';
import { toRawName } from './import-article.js';
import type { RawFile } from './read/raw-file.js';
import { readSource } from './read-source.js';
import { readIfThere } from './write-whole.js';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Chooses where the original of a page goes. A name that other bytes have taken gets the start of the SHA-256 behind
 * it, so that two pages called `index.html` are both kept and importing again finds the same names.
 */
export async function chooseRawName(file: RawFile, into: string): Promise<string> {
  const wanted = toRawName(file.name);
  const own = sha256(file.bytes);
  const existing = await readIfThere(into, wanted);
  const isFree = existing === null ? !(await isTakenElsewhere(wanted, into)) : sha256(existing) === own;
  return isFree ? wanted : wanted.replace(/(\.[^./]{1,9})?$/, `-${own.slice(0, 8)}$1`);
}

/** Chooses where the article of an original goes: under its name, unless another original's article has it. */
export async function chooseArticleName(name: string, raw: string | null, into: string): Promise<string> {
  const stem = name
    .replace(/^(?:raw|articles)\//, '')
    .replace(/\.[^./]{1,9}$/, '')
    .replaceAll('/', '-');
  const wanted = `articles/${stem}.md`;
  const existing = await readIfThere(into, wanted);
  const isFree =
    existing === null ? !(await isTakenElsewhere(wanted, into)) : raw === null || readSource(existing) === raw;
  return isFree ? wanted : `articles/${stem}-${sha256(raw ?? name).slice(0, 8)}.md`;
}

/** Tells whether a file has the name after case folding and NFC, which some file systems and EPUB do not tell apart. */
async function isTakenElsewhere(path: string, into: string): Promise<boolean> {
  const entries = await readdir(join(into, dirname(path))).catch(() => []);
  const wanted = basename(path);
  return entries.some((entry) => entry !== wanted && fold(entry) === fold(wanted));
}
