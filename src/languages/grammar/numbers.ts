import type { Qualifier } from '../../model/annotation.js';

/** Moments of an event by which a count is dated where no date is given. */
export type Occasion = 'opening' | 'closing';

export type QualifierIndex = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly qualifier: Qualifier }[]
>;

/** Indexes qualifiers, each a row of folded words, by their last word. */
export function indexQualifiers(rows: readonly (readonly [string, Qualifier])[]): QualifierIndex {
  const entries = rows.map(([row, qualifier]) => ({ words: row.split(' '), qualifier }));
  const index = new Map<string, { words: string[]; qualifier: Qualifier }[]>();
  for (const entry of entries) {
    const last = entry.words.at(-1) ?? '';
    index.set(last, [...(index.get(last) ?? []), entry]);
  }
  return index;
}

/** Number words, qualifiers, separators, and what may and may not be counted. All words folded. */
export interface NumberGrammar {
  readonly decimal: ',' | '.';
  /** Marks between groups of three digits, besides spaces. */
  readonly groupMarks: ReadonlySet<string>;
  /** Words for 0 to 90; compounds are added up (`vingt-cinq`, `seventy-eight`). */
  readonly words: ReadonlyMap<string, number>;
  /** `cent`, `thousand`: multiply what stands before. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Multipliers that are a number by themselves: `cent`, `mille`. */
  readonly standalone: ReadonlySet<string>;
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
  /** Words before a number that say how exact it is, by the last of them. */
  readonly qualifiers: QualifierIndex;
  /** All words of the qualifiers. */
  readonly qualifierWords: ReadonlySet<string>;
  /** `tiers`, `thirds` → denominator. */
  readonly fractions: ReadonlyMap<string, number>;
  readonly half: ReadonlySet<string>;
  /** Word sequences that mean %. */
  readonly percent: readonly string[];
  readonly currencySigns: ReadonlySet<string>;
  /** Currencies written in letters before the amount: `Rs 83`. */
  readonly currencyCodes: ReadonlySet<string>;
  /** Word before and word between the bounds of a range: `de … à`, `between … and`; null = nothing stands before. */
  readonly ranges: readonly { readonly before: string | null; readonly between: string }[];
  /** Between a noun and its complement: `de`, `of`. */
  readonly linkers: ReadonlySet<string>;
  /** Articles of the whole that a part is counted of: `des`, `the`. */
  readonly partitives: ReadonlySet<string>;
  /** Between two counted nouns. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that end the counted noun phrase: prepositions, pronouns, articles, adverbs. */
  readonly stops: ReadonlySet<string>;
  /** Adjectives that stand before their noun. */
  readonly adjectives: ReadonlySet<string>;
  /** Plurals without the ending of a plural: `people`. */
  readonly plurals: ReadonlySet<string>;
  /** Before the agent of a passive: `par`, `by`. */
  readonly agent: ReadonlySet<string>;
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
  /** `ont 57 ans`. */
  readonly ageVerbs: ReadonlySet<string>;
  /** Between two counts of one thing: `11 voix contre quatre`, `212 dossiers sur 260`, `11 votes to four`. */
  readonly against: ReadonlySet<string>;
  /** `nombre`, `number`: counts the noun after its linker. */
  readonly numberNouns: ReadonlySet<string>;
  /** Units of time, weight and length: less telling than a count of people or countries. */
  readonly measures: ReadonlySet<string>;
  /** Singular of a counted noun, or another spelling of it → what it counts, the same id in every language. */
  readonly concepts: ReadonlyMap<string, string>;
  /** Base form of a verb → what it says, the same id in every language. */
  readonly predicates: ReadonlyMap<string, string>;
  /** Verbs that say nothing of what they count: `avoir`, `be`. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Words in a row before a count that is asked for, not made: `une fois`, `at least … must`. */
  readonly thresholds: readonly string[];
  /** Words in a row before a count of only some of the things: `parmi eux`, `including`. */
  readonly parts: readonly string[];
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
