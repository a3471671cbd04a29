import type { PartOfDay } from '../../model/annotation.js';
import type { Token } from '../../text/tokens.js';

/** What a date is counted in; `weekend` is Saturday and Sunday, `half` six months. */
export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Slots of a form: classes of words that carry a value. */
export const DATE_SLOTS = [
  'DAY',
  'MONTH',
  'YEAR',
  'YY',
  'DECADE',
  'WEEKDAY',
  'SEASON',
  'PART',
  'COUNT',
  'UNIT',
  'RANK',
  'ROMAN',
] as const;
export type DateSlot = (typeof DATE_SLOTS)[number];

/** Where in its period a date lies: `mid-2025`, `fin octobre`. */
export type Position = 'early' | 'mid' | 'late';

/**
 * How a date is tied to its sentence: `at` a time, `by` or `until` a deadline, `since` a start, `of` a noun,
 * `between` two bounds, `from` one to the other, before a `noun` like an adjective (`the 2015 agreement`), the date of a document (`dated`), or one
 * `compared` with.
 */
export type Tie = 'at' | 'by' | 'since' | 'of' | 'between' | 'from' | 'noun' | 'dated' | 'compared';

/** What a form says beyond its slots. */
export interface DateMeaning {
  /** Units from the day of publication (or from the date before), times COUNT where there is one. */
  readonly shift?: number;
  readonly unit?: CalendarUnit;
  readonly part?: PartOfDay;
  readonly position?: Position;
  readonly tie?: Tie;
  /** Counted from the date named before and not from publication. */
  readonly fromPrevious?: true;
  /** A word that means "now" as well as a day: dates only an event. */
  readonly vague?: true;
  /** Holds only where the verb looks ahead (`dans trois mois`). */
  readonly ahead?: true;
  /** Rank of a period in its year counts quarters or halves. */
  readonly divides?: 'quarter' | 'half';
  /** Which quarter or half, where the word says it: `Q1`. */
  readonly rank?: 1 | 2 | 3 | 4;
  /** `et`, `and`: the slots are a list; else the second of two is the end of a range. */
  readonly list?: true;
  /** Is a date only after one of these ties, else a number, a name or another word. */
  readonly needs?: readonly Tie[];
  /** An article: a preposition may stand before it. */
  readonly article?: true;
  /** First word with its accents, where folding makes it another: `dès`. */
  readonly accented?: string;
  /** Whether the date lies behind, whatever the tense of the verb: `depuis`, `since`. */
  readonly past?: true;
  /** So many words at its start are context only: the verb of `remonte à 2014`. */
  readonly lead?: number;
  /** Not a date at all, whatever it looks like. */
  readonly none?: true;
}

/**
 * A form of words: elements between spaces, alternatives between bars, `?` = may be absent. Capitals are slots, the
 * rest are folded words and single marks (`'`, `-`, `,`) as the tokeniser cuts them.
 */
export interface DateForm extends DateMeaning {
  readonly form: string;
}

/** An element of a compiled form. */
export interface FormElement {
  readonly words: ReadonlySet<string>;
  readonly slots: readonly DateSlot[];
  readonly optional: boolean;
}

export interface CompiledForm {
  readonly elements: readonly FormElement[];
  /** Index keys that the second token may have; null = not known beforehand. Most forms are ruled out by it. */
  readonly second: ReadonlySet<string> | null;
  readonly least: number;
  readonly most: number;
  readonly meaning: DateMeaning;
}

/** Words that fill the slots. Keys folded; a hyphen joins the parts of a compound (`apres-midi`). */
export interface DateLexicon {
  /** 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Month words that are other words as well: a date only with a preposition, a day or a year. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** 21–24, ISO 8601-2. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, PartOfDay>;
  readonly units: ReadonlyMap<string, CalendarUnit>;
  readonly counts: ReadonlyMap<string, number>;
  /** Words for first to fourth, and for centuries. */
  readonly ranks: ReadonlyMap<string, number>;
  /** What follows the digits of an ordinal number: `er`, `th`. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Whether months and weekdays are written with a capital. */
  readonly capitals: boolean;
  /** Order of an all-digit date written with slashes; null = unknown, only unambiguous ones are read. */
  readonly slashOrder: 'day-first' | null;
}

/** Words around a date that change what it is; all folded. */
export interface DateContext {
  /** Before the date: it is part of a name (`rue du 8 mai`). */
  readonly namesBefore: ReadonlySet<string>;
  /** After the date: it is part of a name (`Sunday Times`). */
  readonly namesAfter: ReadonlySet<string>;
  /** Before a weekday or month: a habit (`chaque`, `every`). */
  readonly habits: ReadonlySet<string>;
  /** Anywhere in the sentence: a habit (`chaque année`), as words in a row. */
  readonly habitPhrases: readonly string[];
  /** Nouns of things that happen: `la séance d'hier` is a date, `les ennemis d'hier` is none. */
  readonly eventNouns: ReadonlySet<string>;
  /** Nouns of documents, known by their date: `loi`, `letter`. */
  readonly documentNouns: ReadonlySet<string>;
  /** Before a date: it is only compared with (`contre`, `than`). */
  readonly comparisons: ReadonlySet<string>;
  /** Counts of a vote, after which `contre` and `against` compare no dates. */
  readonly votes: ReadonlySet<string>;
  readonly anniversaries: ReadonlySet<string>;
  /** Articles and the like between such a noun and the date. */
  readonly determiners: ReadonlySet<string>;
}

/** A verb of a sentence and the time it speaks of; `event` = present tense of a verb that names an event. */
export interface VerbCue {
  /** First and last token of the group. */
  readonly from: number;
  readonly to: number;
  readonly tense: 'past' | 'present' | 'future' | 'event';
  /** Dictionary form of the full verb. */
  readonly lemma: string;
  readonly kind: 'finite' | 'participle' | 'infinitive';
  readonly passive: boolean;
}

/** Verbs of a language. */
export interface VerbGrammar {
  /** Finds the verb groups among the tokens from `from` to `to`. */
  readonly find: (tokens: readonly Token[], from: number, to: number) => readonly VerbCue[];
  /** Words that open a subordinate clause (`que`, `that`): what follows belongs to the verb after it. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Verbs of putting off and fixing (base forms): what follows `to`, `until`, `au` lies ahead. */
  readonly postponing: ReadonlySet<string>;
  /** Words before a date that a verb of putting off points to. */
  readonly postponedTo: ReadonlySet<string>;
  /** Words that open reported speech after its verb: `que`, `that`. */
  readonly complementizers: ReadonlySet<string>;
  /** Words that join two clauses: `et`, `and`. */
  readonly coordinators: ReadonlySet<string>;
  /** Verbs of taking effect, as words in a row (folded): events that may have no date yet. */
  readonly effects: readonly string[];
  /** Words that make such an event depend on another: `une fois`, `once`. */
  readonly conditions: readonly string[];
}

/** Words and forms of dates. */
export interface DateGrammar {
  readonly lexicon: DateLexicon;
  readonly context: DateContext;
  readonly verbs: VerbGrammar;
  /** Forms that are a date, by the folded word (or `#`, any number) that they may start with. */
  readonly cores: ReadonlyMap<string, readonly CompiledForm[]>;
  /** Forms that may stand before one, by their last word. */
  readonly befores: ReadonlyMap<string, readonly CompiledForm[]>;
  /** Forms that may stand after one, by their first word. */
  readonly afters: ReadonlyMap<string, readonly CompiledForm[]>;
}
