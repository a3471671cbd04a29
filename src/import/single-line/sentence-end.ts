/** The end of a sentence in a page on one line. */
export interface SentenceEnd {
  /** Where the next sentence starts, white space before it included. */
  readonly at: number;
  /** Whether no space stands between the sentences. */
  readonly isGlued: boolean;
  /** Whether a quotation is open. */
  readonly isQuoted: boolean;
}
