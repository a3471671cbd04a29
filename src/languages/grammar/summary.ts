/** Words that make a sentence fit, or unfit, to stand alone in a summary. */
export interface SummaryLexicon {
  /** Words without content, folded (see `text/fold.ts`). */
  readonly stopWords: ReadonlySet<string>;
  /** Openings that lean on the sentence before ("Il a ajouté", "Par ailleurs"); tested at the start, folded. */
  readonly dangling: RegExp;
  /** Words inside a sentence that point outside it ("ce dernier", "ci-dessus"), folded. */
  readonly pointing: RegExp;
  /** First person, which only a quotation may hold, folded. */
  readonly firstPerson: RegExp;
  /** What tells of things to come ("entrera", "devrait", "will"), folded. */
  readonly future: RegExp;
  /** What tells of an outcome ("a adopté", "was signed", "premier"), folded. */
  readonly outcome: RegExp;
}
