import type { NumberGrammar } from '../grammar/numbers.js';

/** English. */
export const numbers: NumberGrammar = { decimal: '.' };
