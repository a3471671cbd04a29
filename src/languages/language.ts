import type { CitationLexicon } from './grammar/citations.js';
import type { CleaningLexicon } from './grammar/cleaning.js';
import type { DateGrammar } from './grammar/dates.js';
import type { Labels } from './grammar/labels.js';
import type { NumberGrammar } from './grammar/numbers.js';
import type { PeopleLexicon } from './grammar/people.js';
import type { QuotationGrammar } from './grammar/quotations.js';
import type { SentenceGrammar } from './grammar/sentences.js';
import type { SummaryLexicon } from './grammar/summary.js';
import type { TypographyRules } from './grammar/typography.js';

/** All that one language brings: data and small functions. A new language is one file with this shape and one line in `registry.ts`. */
export interface Language {
  /** BCP 47 primary tag, `fr`. */
  readonly tag: string;
  /** ISO 639-3 code, for language identification, `fra`. */
  readonly iso6393: string;
  readonly labels: Labels;
  readonly citations: CitationLexicon;
  readonly cleaning: CleaningLexicon;
  readonly sentences: SentenceGrammar;
  readonly dates: DateGrammar;
  readonly numbers: NumberGrammar;
  readonly people: PeopleLexicon;
  readonly quotations: QuotationGrammar;
  readonly summary: SummaryLexicon;
  readonly typography: TypographyRules;
}
