import type { Qualifier } from '../../model/annotation.js';

/** Moments of an event by which a count is dated where no date is given. */
export type Occasion = 'opening' | 'closing';

/** Number words, qualifiers, separators, and what may and may not be counted. All words folded. */
export interface NumberGrammar {
  readonly decimal: ',' | '.';
  /** Marks between groups of three digits, besides spaces. */
  readonly groupMarks: ReadonlySet<string>;
  /** Words for 0 to 90; compounds are added up (`vingt-cinq`, `seventy-eight`). */
  readonly words: ReadonlyMap<string, number>;
  /** `cent`, `thousand`: multiply what stands before. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** `million`, `billion`: may follow digits. */
  readonly scales: ReadonlyMap<string, number>;
  /** Short scales glued to an amount or before a currency sign: `m`, `bn`, `Md`. */
  readonly shortScales: ReadonlyMap<string, number>;
  /** `dizaine`, `dozen`: about so many. */
  readonly collectives: ReadonlyMap<string, number>;
  /** `un`, `a`: a number only before a scale or a collective. */
  readonly ones: ReadonlySet<string>;
  /** Between the words of a number: `et`, `and`, `-`. */
  readonly joiners: ReadonlySet<string>;
  /** Words before a number, a sequence to each row. */
  readonly qualifiers: readonly (readonly [string, Qualifier])[];
  /** `tiers`, `thirds` → denominator. */
  readonly fractions: ReadonlyMap<string, number>;
  readonly half: ReadonlySet<string>;
  /** Word sequences that mean %. */
  readonly percent: readonly string[];
  readonly currencySigns: ReadonlySet<string>;
  /** First word and middle word of a range: `de … à`, `between … and`; the first may be absent with '-' or `to`. */
  readonly ranges: readonly { readonly before: string | null; readonly between: string }[];
  /** Between a noun and its complement: `de`, `of`. */
  readonly linkers: ReadonlySet<string>;
  /** Between two counted nouns. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that end the counted noun phrase: prepositions, pronouns, articles, adverbs. */
  readonly stops: ReadonlySet<string>;
  /** Adjectives that stand before their noun. */
  readonly adjectives: ReadonlySet<string>;
  /** Whether adjectives follow the noun, so that the first noun is the head. */
  readonly headFirst: boolean;
  /** Nouns that a number names and does not count: `article`, `page`. */
  readonly nameNouns: ReadonlySet<string>;
  /** After a number of hours on the clock; `h`, `p.m`. */
  readonly clock: ReadonlySet<string>;
  /** Prepositions of a time of day before a number and `clockNouns`: `à 14 heures`. */
  readonly clockBefore: ReadonlySet<string>;
  readonly clockNouns: ReadonlySet<string>;
  /** Units of age, and words that say it is one. */
  readonly ageUnits: ReadonlySet<string>;
  readonly ageBefore: ReadonlySet<string>;
  /** People an age belongs to, before `de 57 ans`. */
  readonly agePeople: ReadonlySet<string>;
  /** Between two counts of a vote: `11 voix contre quatre`, `11 votes to four`. */
  readonly against: ReadonlySet<string>;
  readonly votes: ReadonlySet<string>;
  /** `nombre`, `number`: counts the noun after its linker. */
  readonly numberNouns: ReadonlySet<string>;
  /** Units of time, weight and length: less telling than a count of people or countries. */
  readonly measures: ReadonlySet<string>;
  /** Singular of a counted noun, or another spelling of it → what it counts, the same id in every language. */
  readonly concepts: ReadonlyMap<string, string>;
  /** Base form of a verb → what it says, the same id in every language. */
  readonly predicates: ReadonlyMap<string, string>;
  /** Counted nouns that say themselves what happened: `morts` → dead people. */
  readonly fates: ReadonlyMap<string, { readonly counts: string; readonly predicate: string }>;
  /** Reduces a counted noun to its singular, folded. */
  readonly singular: (word: string) => string;
  /** Words of the sentence that place it at the opening or the close. */
  readonly occasions: ReadonlyMap<string, Occasion>;
  /** `le 25 octobre` from `25 octobre`. */
  readonly onDay: (date: string) => string;
  readonly atOccasion: Readonly<Record<Occasion, string>>;
}
