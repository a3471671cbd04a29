/** What does not end a sentence. All words folded, abbreviations without their last full stop (`p.m`). */
export interface SentenceGrammar {
  /** Abbreviations that a word always follows: titles, ranks, `cf`, `e.g`. */
  readonly neverFinal: ReadonlySet<string>;
  /** Abbreviations before a number, full words elsewhere: `no`, `p`, `sept`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Abbreviations that may end a sentence; it ends there when an opener follows: `inc`, `u.s`. */
  readonly maybeFinal: ReadonlySet<string>;
  /** Capitalised words that go on after an abbreviation: weekdays, months. */
  readonly continuers: ReadonlySet<string>;
  /** Words that, capitalised, open a sentence: articles, pronouns, conjunctions, prepositions. */
  readonly openers: ReadonlySet<string>;
}
