import type { SummaryLexicon } from '../grammar/summary.js';

/** English. */
export const summary: SummaryLexicon = { stopWords: [] };
