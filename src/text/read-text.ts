import { readFile } from 'node:fs/promises';
import { createMessage, DossierError } from '../messages.js';

/**
 * Reads a UTF-8 text file; null when it does not exist.
 * @throws DossierError (`input-exists`, `input-encoding`)
 */
export async function readTextIfThere(path: string): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const reason = `Unexpected failure to read: ${(error as Error).message}`;
    throw new DossierError([createMessage('input-exists', reason, { file: path })]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DossierError([createMessage('input-encoding', 'Unexpected bytes, expected UTF-8', { file: path })]);
  }
}
