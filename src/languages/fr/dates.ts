import type { DateGrammar } from '../grammar/dates.js';

/** French. */
export const dates: DateGrammar = { months: {} };
