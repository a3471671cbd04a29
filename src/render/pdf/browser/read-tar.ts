/** A regular file of an archive. */
export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;

/**
 * Lists the regular files of a tar archive (POSIX.1-1988 ustar headers: name, octal size, type); everything else in it
 * is skipped. Names that are absolute or climb out of the folder are refused.
 */
export function readTar(tar: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  const readField = (at: number, length: number): string => {
    const field = tar.subarray(at, at + length);
    const end = field.indexOf(0);
    return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('utf8');
  };
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(readField(at + 124, 12).trim() || '0', 8);
    if (!Number.isSafeInteger(size) || size < 0) throw new Error('the archive has a broken header');
    const name = readField(at, 100);
    const type = readField(at + 156, 1);
    if (type === '' || type === '0') {
      if (name.startsWith('/') || name.split('/').includes('..')) throw new Error(`unsafe name in archive: ${name}`);
      files.push({ name, bytes: tar.subarray(at + BLOCK, at + BLOCK + size) });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
