import type { DateGrammar } from '../grammar/dates.js';

/** English. */
export const dates: DateGrammar = { months: {} };
