import type { QuotationGrammar } from '../grammar/quotations.js';

/** French. */
export const quotations: QuotationGrammar = { accordingTo: [] };
