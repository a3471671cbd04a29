import type { SentenceGrammar } from '../grammar/sentences.js';

/** English. */
export const sentences: SentenceGrammar = { abbreviations: [] };
