/** Words and patterns of dates. */
export interface DateGrammar {
  /** Month names and abbreviations, folded, → 1–12. */
  readonly months: Readonly<Record<string, number>>;
}
