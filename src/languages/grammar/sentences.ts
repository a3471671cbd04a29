/** What does not end a sentence. */
export interface SentenceGrammar {
  /** Abbreviations that end in a full stop, without it: `M`, `art`. */
  readonly abbreviations: readonly string[];
}
