/** Words by which site chrome, captions, bylines and source lines are known. */
export interface CleaningLexicon {
  /** Words that introduce the source address or name of an article, folded: `source`. */
  readonly sourceLabels: readonly string[];
}
