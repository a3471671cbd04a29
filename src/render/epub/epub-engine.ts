import { createRequire } from 'node:module';

/** Gives name and version of the engine that packs the e-book, for the manifest. */
export function epubEngine(): Readonly<Record<string, string>> {
  const name = 'epub-gen-memory';
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string };
  return { [name]: version };
}
