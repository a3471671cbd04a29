import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';

/**
 * Makes V8 optimise a function when it has done fifteen times the usual work. A run of seconds spends as much processor
 * time on optimising as on its work, while the browser waits for that processor; longer runs lose nothing. To be called
 * first of all: code that was compiled with other flags is refused.
 */
export function tuneEngine(): void {
  const isOld = Number.parseInt(process.versions.v8, 10) < FIRST_WITH_COUNTS;
  setFlagsFromString(isOld ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=45000');
}

/** From this version on V8 counts calls of a function, not work done in it. */
const FIRST_WITH_COUNTS = 12;

/** The program as one file. */
export interface Bundle {
  /** What the file exports. */
  readonly exports: unknown;
  /** Whether the code compiled before was taken; not where another version of Node made it. */
  readonly isCompiled: boolean;
  /** Gives what has been compiled up to now, to be kept beside the file. */
  compiled(): Uint8Array;
}

/** Where the compiled code of a bundle lies. */
export const cacheOf = (file: string): string => file.replace(/\.cjs$/, '.cache');

/**
 * Loads a CommonJS bundle, with the code that V8 compiled before where it fits: reading and compiling a thousand modules
 * takes a second of every run. Null when there is no bundle. It may require modules, not import them: code that was
 * compiled before knows no loader.
 * @param file absolute path
 */
export function loadBundle(file: string): Bundle | null {
  const source = readIfThere(file);
  if (source === null) return null;
  const cachedData = readIfThere(cacheOf(file)) ?? undefined;
  const script = new vm.Script(
    `(function(exports,require,module,__filename,__dirname){${source.toString('utf8')}\n})`,
    { filename: file, ...(cachedData === undefined ? {} : { cachedData }) },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    isCompiled: script.cachedDataRejected === false,
    compiled: () => script.createCachedData(),
  };
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
