/** Words that make a sentence unfit, or fit, to stand alone in a summary. */
export interface SummaryLexicon {
  /** Words without content, folded. */
  readonly stopWords: readonly string[];
}
