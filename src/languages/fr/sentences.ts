import type { SentenceGrammar } from '../grammar/sentences.js';

/** French. */
export const sentences: SentenceGrammar = { abbreviations: [] };
