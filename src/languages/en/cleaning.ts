import type { CleaningLexicon } from '../grammar/cleaning.js';

/** English. */
export const cleaning: CleaningLexicon = { sourceLabels: ['source'] };
