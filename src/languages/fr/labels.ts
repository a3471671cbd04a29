import type { Labels } from '../grammar/labels.js';

/** French. */
export const labels: Labels = { contents: 'Sommaire' };
