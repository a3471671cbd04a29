/** Micro-typography of a language. */
export interface TypographyRules {
  /** Hyphenation patterns to load from the `hyphen` package, null = do not hyphenate. */
  readonly hyphenation: string | null;
}
