import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { createMessage, DossierError, type RuleId } from '../messages.js';

/** Bytes of a configuration file. */
const LARGEST = 5_000_000;

/**
 * Reads a UTF-8 text file of a content folder; null when it does not exist. Such a folder may come from anywhere: links
 * out of it, pipes and devices are refused, and so is what is too large.
 * @throws DossierError (`input-exists`, `input-is-file`, `input-within-limits`, `input-encoding`)
 */
export async function readTextIfThere(path: string): Promise<string | null> {
  const refuse = (rule: RuleId, reason: string): DossierError =>
    new DossierError([createMessage(rule, reason, { file: path })]);
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw refuse('input-is-file', 'Unexpected folder, pipe or device, expected a regular file');
      if (stats.size > LARGEST)
        throw refuse('input-within-limits', `Unexpected ${stats.size} bytes, expected at most ${LARGEST}`);
      return decode(await handle.readFile(), refuse);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof DossierError) throw error;
    if (code === 'ENOENT') return null;
    if (code === 'ELOOP') throw refuse('input-is-file', 'Unexpected symbolic link, expected a regular file');
    throw refuse('input-exists', `Unexpected failure to read: ${message}`);
  }
}

function decode(bytes: Uint8Array, refuse: (rule: RuleId, reason: string) => DossierError): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('input-encoding', 'Unexpected bytes, expected UTF-8');
  }
}
