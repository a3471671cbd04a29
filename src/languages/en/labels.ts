import type { Labels } from '../grammar/labels.js';

/** English. */
export const labels: Labels = { contents: 'Contents' };
