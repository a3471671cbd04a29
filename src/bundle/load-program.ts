import { fileURLToPath } from 'node:url';
import { loadBundle } from './load-bundle.js';

type Program = typeof import('../cli/run.js');

/** Where `npm run build` puts the program in one file. */
export const BUNDLE = fileURLToPath(new URL('../dossier.cjs', import.meta.url));

/** Loads the program from its bundle, else its modules one by one. */
export async function loadProgram(bundle = BUNDLE): Promise<Program> {
  const loaded = loadBundle(bundle);
  return loaded === null ? import('../cli/run.js') : (loaded.exports as Program);
}
