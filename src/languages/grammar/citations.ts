/** What the bibliography of a language needs beyond its CSL locale. */
export interface CitationLexicon {
  /** CSL locale (Citation Style Language 1.0.2), one of those that the citation library brings. */
  readonly locale: string;
  /** XML of `<date form="text">` that replaces the one of the locale, so that dates read as in the rest of the dossier. */
  readonly date: string;
  /** Words, in lower case without accents, by which a publisher is known as an authority that issues press releases. */
  readonly authorities: readonly string[];
}
