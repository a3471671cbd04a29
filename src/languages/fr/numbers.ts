import type { NumberGrammar } from '../grammar/numbers.js';

/** French. */
export const numbers: NumberGrammar = { decimal: ',' };
