import { readConfig } from './config.js';
import { importInto } from './import/write-import.js';
import type { Message, OnProgress } from './model/message.js';

export interface ImportOptions {
  /** Raw files and folders. */
  readonly paths: readonly string[];
  /** Content folder to write to; its `dossier.yaml` gives the limits. */
  readonly into: string;
  /** Overwrites articles that were edited by hand. */
  readonly force?: boolean;
  readonly onProgress?: OnProgress;
}

export interface ImportResult {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Articles edited by hand that were left as they are. */
  readonly kept: readonly string[];
  readonly messages: readonly Message[];
}

/** Cleans raw files into one reviewable Markdown file per article; originals are kept, removed lines listed. */
export async function importArticles(options: ImportOptions): Promise<ImportResult> {
  const { limits } = await readConfig(options.into);
  return importInto(options.paths, options.into, {
    limits,
    force: options.force ?? false,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
}
