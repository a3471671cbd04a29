import type { SummaryLexicon } from '../grammar/summary.js';

/** French. */
export const summary: SummaryLexicon = { stopWords: [] };
