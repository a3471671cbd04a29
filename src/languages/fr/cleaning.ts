import type { CleaningLexicon } from '../grammar/cleaning.js';

/** French. */
export const cleaning: CleaningLexicon = { sourceLabels: ['source'] };
