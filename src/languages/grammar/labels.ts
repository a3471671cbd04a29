import type { PartOfDay, Qualifier } from '../../model/annotation.js';
import type { BlockKind, IssuedBasis, TitleBasis } from '../../model/article.js';
import type { DossierEvent } from '../../model/dossier.js';
import type { Override } from '../../model/overrides.js';
import type { PublicationLabel } from '../../model/publication.js';

/** Forms of a counted noun by plural category (CLDR); `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

/** What is counted in print. */
export type Countable =
  | 'articles'
  | 'sources'
  | 'statements'
  | 'speakers'
  | 'events'
  | 'figures'
  | 'conflicts'
  | 'countries'
  | 'removedLines'
  | 'missingArticles'
  | 'corrections'
  | 'originals';

/** How dates are written. Months count from 1; parts that are not known are null. */
export interface DateLabels {
  readonly unknown: string;
  readonly noDate: string;
  /** A day with what of month and year is to be written: "25 octobre 2025", "25 octobre", "25". */
  readonly day: (day: number, month: number | null, year: number | null) => string;
  readonly month: (month: number, year: number | null) => string;
  readonly season: (season: 21 | 22 | 23 | 24, year: number) => string;
  /** Ten or a hundred years from `year` on. */
  readonly span: (year: number, years: 10 | 100) => string;
  /** Short form for the axis of the timeline: "oct. 2025". */
  readonly shortMonth: (month: number, year: number) => string;
  readonly shortDay: (day: number, month: number) => string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly partOfDay: Readonly<Record<PartOfDay, string>>;
  readonly withPartOfDay: (date: string, part: string) => string;
}

/** How numbers are written. */
export interface NumberLabels {
  readonly decimal: string;
  readonly group: string;
  /** Numbers below it are not grouped in threes. */
  readonly groupFrom: number;
  readonly qualifier: Readonly<Record<Qualifier, (number: string) => string>>;
  readonly range: (from: string, to: string) => string;
}

/** How a list of things is joined: "a, b et c". */
export interface ListLabels {
  readonly separator: string;
  readonly last: string;
  /** Between references: "art. 1, § 2 ; art. 3, § 4". */
  readonly references: string;
}

/** Quotation marks with their inner spaces. */
export interface QuoteLabels {
  readonly open: string;
  readonly close: string;
}

export interface CoverLabels {
  readonly kind: string;
  readonly event: string;
  readonly place: string;
  readonly date: string;
  readonly reference: string;
  readonly asOf: string;
  readonly language: string;
  readonly contents: string;
  readonly hash: string;
  readonly producer: string;
  readonly derivedTitle: string;
  readonly derived: string;
  readonly untitled: string;
}

export interface GlanceLabels {
  readonly title: string;
  readonly points: string;
  readonly figures: string;
  readonly value: string;
  readonly counts: string;
  readonly asOf: string;
  readonly source: string;
  readonly conflict: string;
  readonly conflicts: string;
  readonly unexplained: string;
  readonly conflictOf: (values: string) => string;
  readonly allFigures: string;
  readonly figuresNote: string;
  /** "12 figures of 37; all are in dossier.json." */
  readonly figuresShown: (shown: string, total: string) => string;
  readonly saidBy: (name: string) => string;
  /** "art. 2, § 4" */
  readonly locator: (article: number, paragraph: number | null) => string;
  readonly pagePrefix: string;
}

export interface ContentsLabels {
  readonly title: string;
  readonly summary: string;
  readonly articles: string;
  readonly annexes: string;
}

export interface ChronologyLabels {
  readonly title: string;
  readonly figureTitle: string;
  readonly figureText: (events: string, from: string, to: string) => string;
  readonly legendPast: string;
  readonly legendRange: string;
  readonly legendScheduled: string;
  readonly legendScale: string;
  readonly date: string;
  readonly event: string;
  readonly source: string;
  readonly status: Readonly<Record<DossierEvent['status'], string>>;
  readonly undated: string;
  readonly tableTitle: string;
}

export interface SpeakerLabels {
  readonly title: string;
  readonly howTo: string;
  readonly howToText: readonly string[];
  readonly byPerson: string;
  readonly byBody: string;
  readonly see: string;
  readonly seeAlso: string;
  readonly mentioned: string;
  readonly noStatement: string;
  readonly unnamed: string;
  readonly otherBodies: string;
  readonly symbols: string;
  /** "PAYS, fonction" in parentheses after the name. */
  readonly details: (parts: readonly string[]) => string;
  /** Accessible name of the margin link from a statement to its entry. */
  readonly toIndex: (name: string) => string;
}

export interface ParticipationLabels {
  readonly title: string;
  readonly intro: string;
  readonly body: string;
  readonly direct: string;
  readonly indirect: string;
  readonly total: string;
  readonly chart: string;
}

export interface ArticleLabels {
  readonly article: (number: number) => string;
  readonly untitled: string;
  readonly by: (author: string) => string;
  readonly source: string;
  readonly noPublisher: string;
  readonly published: (date: string) => string;
  readonly noDate: string;
  readonly issuedBasis: Readonly<Record<IssuedBasis, string | null>>;
  readonly titleBasis: Readonly<Record<TitleBasis, string | null>>;
  readonly language: (name: string) => string;
  readonly onTheWeb: string;
}

export interface SourceLabels {
  readonly title: string;
  readonly intro: string;
  readonly qr: (title: string) => string;
  readonly file: string;
  readonly toArticle: string;
}

export interface RemovalLabels {
  readonly title: string;
  readonly intro: string;
  readonly missing: string;
  readonly missingIntro: string;
  readonly file: string;
  readonly line: string;
  readonly text: string;
  readonly rule: string;
  readonly reason: string;
  readonly none: string;
  /** Cleaning rules by id; a rule that is not here is printed by its id. */
  readonly rules: Readonly<Record<string, string>>;
}

export interface ColophonLabels {
  readonly title: string;
  readonly made: string;
  readonly madeText: readonly string[];
  readonly marks: string;
  readonly thresholdText: (threshold: string) => string;
  readonly editorText: string;
  readonly derivedText: string;
  readonly corrections: string;
  readonly noCorrections: string;
  readonly correctionKinds: Readonly<Record<Override['item'], string>>;
  readonly fonts: string;
  readonly versions: string;
  readonly identity: string;
  readonly fullHash: string;
  readonly generated: string;
  readonly rights: string;
  readonly notice: string;
  readonly attachments: string;
}

export interface MarkLabels {
  /** Under the confidence threshold. */
  readonly toCheck: string;
  /** Changed by the editor. */
  readonly corrected: string;
  /** Written by the editor. */
  readonly written: string;
  readonly pinned: string;
}

/** Every printed word of the dossier, and how dates, numbers and lists are written. */
export interface Labels {
  /** Words that renderers need. */
  readonly publication: Readonly<Record<PublicationLabel, string>>;
  readonly counts: Readonly<Record<Countable, PluralForms>>;
  readonly dates: DateLabels;
  readonly numbers: NumberLabels;
  readonly lists: ListLabels;
  readonly quotes: QuoteLabels;
  readonly marks: MarkLabels;
  readonly cover: CoverLabels;
  readonly glance: GlanceLabels;
  readonly contents: ContentsLabels;
  readonly chronology: ChronologyLabels;
  readonly speakers: SpeakerLabels;
  readonly participation: ParticipationLabels;
  readonly article: ArticleLabels;
  readonly sources: SourceLabels;
  readonly removal: RemovalLabels;
  readonly colophon: ColophonLabels;
  readonly blocks: Readonly<Partial<Record<BlockKind, string>>>;
  /** Names of countries that differ from CLDR's, by ISO 3166-1 alpha-2. */
  readonly countries: Readonly<Record<string, string>>;
}
