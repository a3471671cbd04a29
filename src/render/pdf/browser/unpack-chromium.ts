import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { makeFolders } from '../../../text/make-folders.js';
import { readTar } from './read-tar.js';
import { ownedPrefix, sweepLeftovers } from './sweep-leftovers.js';

/** The pinned Chromium, ready to start. */
export interface UnpackedChromium {
  readonly executable: string;
  /** Folder of the shared libraries that came with it, for systems that have none. */
  readonly libraries: string;
  /** fontconfig file that knows the one last-resort font and nothing of the system. */
  readonly fontConfig: string;
}

interface Marker {
  readonly bytes: number;
}

const UNPACKING = 'unpacking-';
const MARKER = 'complete.json';
/** A mode no one but the owner can read or write. */
const PRIVATE = 0o700;

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into a private folder, once: later calls find it. It is written beside
 * its place and renamed, so that two processes at once are safe and an interruption leaves nothing half-written; a
 * size that does not agree with what was written means it is unpacked again.
 * @throws Error when the package is absent or the folder is not ours alone
 */
export async function unpackChromium(cacheDir: string): Promise<UnpackedChromium> {
  const source = await findPackage();
  await makeFolders(cacheDir, PRIVATE);
  await checkPrivate(cacheDir);
  const place = join(cacheDir, `chromium-${source.version}`);
  if (!(await isComplete(place))) {
    await sweepLeftovers(cacheDir, UNPACKING, performance.timeOrigin);
    const fresh = await mkdtemp(join(cacheDir, ownedPrefix(UNPACKING, process.pid)));
    try {
      await unpack(source.bin, fresh);
      await putInPlace(fresh, place);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }
  const files = describe(place);
  await writeFontConfig(files.fontConfig, place);
  return files;
}

function describe(place: string): UnpackedChromium {
  return {
    executable: join(place, 'chromium'),
    libraries: join(place, 'lib'),
    fontConfig: join(place, 'fonts.conf'),
  };
}

async function findPackage(): Promise<{ bin: string; version: string }> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const bin = join(folder, 'bin');
    const found = await access(join(bin, 'chromium.br'), constants.R_OK).then(
      () => true,
      () => false,
    );
    if (!found) continue;
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { bin, version: manifest.version };
  }
  throw new Error('the package @sparticuz/chromium holds no browser');
}

/** Refuses a folder that another user could write to: what lies there is executed. */
async function checkPrivate(folder: string): Promise<void> {
  const { uid, mode } = await lstat(folder).then((entry) => (entry.isSymbolicLink() ? stat(folder) : entry));
  if (process.getuid !== undefined && uid !== process.getuid()) throw new Error(`${folder} belongs to another user`);
  if ((mode & 0o077) !== 0) await chmod(folder, PRIVATE);
}

async function isComplete(place: string): Promise<boolean> {
  try {
    const marker = JSON.parse(await readFile(join(place, MARKER), 'utf8')) as Marker;
    const { size, mode } = await stat(join(place, 'chromium'));
    return size === marker.bytes && (mode & 0o100) !== 0;
  } catch {
    return false;
  }
}

async function unpack(bin: string, folder: string): Promise<void> {
  const executable = join(folder, 'chromium');
  await pipeline(
    createReadStream(join(bin, 'chromium.br'), { highWaterMark: 1 << 22 }),
    createBrotliDecompress({ chunkSize: 1 << 21 }),
    createWriteStream(executable, { mode: PRIVATE }),
  );
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) await unpackArchive(join(bin, archive), folder);
  const { size } = await stat(executable);
  const marker: Marker = { bytes: size };
  await writeFile(join(folder, MARKER), JSON.stringify(marker));
}

async function unpackArchive(file: string, folder: string): Promise<void> {
  const packed = await readFile(file);
  const tar = await new Promise<Buffer>((resolve, reject) => {
    brotliDecompress(packed, (error, result) => (error ? reject(error) : resolve(result)));
  });
  for (const { name, bytes } of readTar(tar)) {
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true, mode: PRIVATE });
    await writeFile(target, bytes, { mode: PRIVATE });
  }
}

/** Renames the finished folder into place; when another process was faster, its folder is as good. */
async function putInPlace(fresh: string, place: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await rename(fresh, place);
      return;
    } catch (error) {
      if (await isComplete(place)) return;
      if (attempt === 2) throw error;
      await rename(place, join(fresh, 'broken')).catch(() => rm(place, { recursive: true, force: true }));
    }
  }
}

/** Leaves fontconfig the fonts of the package alone, so that pages cannot depend on the machine. */
async function writeFontConfig(file: string, place: string): Promise<void> {
  const text =
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>' +
    `<dir>${escapeXml(join(place, 'fonts'))}</dir><cachedir>${escapeXml(join(place, 'fontconfig'))}</cachedir></fontconfig>\n`;
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known === text) return;
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, text);
  await rename(fresh, file);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
