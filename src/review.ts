import { join } from 'node:path';
import { type ReadOptions, readDossier } from './build.js';
import { renderReview } from './compile/review.js';
import { findContentFolder } from './import/content-folder.js';
import type { Message } from './model/message.js';
import { readTextIfThere } from './text/read-text.js';

/**
 * Reads a content folder and writes out all that was derived, as a file the editor corrects and saves as
 * `overrides.yaml`; what that file already decides is kept as it stands.
 */
export async function reviewDossier(options: ReadOptions): Promise<{ text: string; messages: readonly Message[] }> {
  const { dossier, messages } = await readDossier(options);
  const folder = await findContentFolder(options.paths);
  const decided = folder === null ? null : await readTextIfThere(join(folder, 'overrides.yaml'));
  return { text: renderReview(dossier, decided), messages };
}
