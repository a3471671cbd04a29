/** Reporting verbs and the grammar of attribution. */
export interface QuotationGrammar {
  /** Prepositions that introduce a source: `selon`, `d'après`. */
  readonly accordingTo: readonly string[];
}
