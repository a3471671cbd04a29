/** Quotation marks that replace straight ones, with the space that belongs inside them. */
export interface QuoteStyle {
  readonly open: string;
  readonly close: string;
  /** Space inside the marks; empty = none. */
  readonly space: string;
}

/** Single quotation marks, and the words whose apostrophe only looks like an opening one (`’tis`). */
export interface SingleQuoteStyle {
  readonly open: string;
  readonly close: string;
  /** Words after an apostrophe that stands for omitted letters, lower case. */
  readonly elisions: readonly string[];
}

/** How integers without grouping are grouped. */
export interface GroupingStyle {
  /** Smallest integer that is grouped; five digits or more, so that no year ever is. */
  readonly from: number;
  readonly separator: string;
  /** Words before a number that is a name, not a count ("résolution 12345"), lower case. */
  readonly notAfter: readonly string[];
}

/** Words with which a Roman ordinal names a century, and the endings of Roman ordinals. */
export interface CenturyStyle {
  readonly nouns: readonly string[];
  readonly endings: readonly string[];
}

/** Micro-typography of a language: data that the rules of `text/typography` read. */
export interface TypographyRules {
  /** Folder of the patterns in the `hyphen` package (Liang's algorithm), null = do not hyphenate. */
  readonly hyphenation: string | null;
  /** Space before each mark: a no-break space, or empty where none belongs. */
  readonly spaceBefore: Readonly<Record<string, string>>;
  /** What straight double quotes become. */
  readonly quotes: QuoteStyle;
  /** What straight single quotes become; null = straight single quotes are apostrophes only. */
  readonly singleQuotes: SingleQuoteStyle | null;
  /** Whether straight single marks are curled inside quotations too; else every sign there stays as it is. */
  readonly curlsQuoted: boolean;
  /** Titles and their abbreviations that stay on the line of the name after them. */
  readonly namePrefixes: readonly string[];
  /** Abbreviations that stay on the line of the number after them. */
  readonly numberPrefixes: readonly string[];
  readonly months: readonly string[];
  /** Whether a day may also follow the month ("October 25"). */
  readonly monthFirst: boolean;
  /** Words and symbols that stay on the line of the number before them. */
  readonly units: readonly string[];
  /** Space that belongs between a number and a sign such as % or €; null = existing spaces are only bound. */
  readonly signSpace: string | null;
  readonly grouping: GroupingStyle | null;
  /** Endings of ordinals in figures that are raised ("1er"). */
  readonly ordinals: readonly string[];
  readonly centuries: CenturyStyle | null;
}
