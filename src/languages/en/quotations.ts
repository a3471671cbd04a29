import type { QuotationGrammar } from '../grammar/quotations.js';

/** English. */
export const quotations: QuotationGrammar = { accordingTo: [] };
