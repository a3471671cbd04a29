/** Number words, qualifiers and separators. */
export interface NumberGrammar {
  readonly decimal: ',' | '.';
}
