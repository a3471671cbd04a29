/** Seed of every property test: fixed, so that a failure comes again; `FUZZ_SEED` for others. */
export const SEED = Number(process.env.FUZZ_SEED ?? 20_251_025);
