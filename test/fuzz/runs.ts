import fc from 'fast-check';
import { SEED } from '../support/seed.js';

/** How many runs each property gets: few in every test run, `FUZZ_RUNS` for more. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
/** Milliseconds for one property: far more than it needs, so that a busy machine fails nothing. */
export const PATIENCE = 60_000 + RUNS * 600;

/**
 * Checks a property; on failure fast-check prints the smallest input it has found. A costly property gets a part of the
 * runs, unless `FUZZ_WHOLE` asks for all.
 */
export function check<Inputs extends [unknown, ...unknown[]]>(property: fc.IProperty<Inputs>, part = 1): void {
  const numRuns = process.env.FUZZ_WHOLE === undefined ? Math.ceil(RUNS * part) : RUNS;
  fc.assert(property, { numRuns, seed: SEED });
}
