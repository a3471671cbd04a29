import type { Anchor } from './anchor.js';
import type { Article } from './article.js';

/**
 * Stand-off annotations of one article. Every item carries anchors into the blocks; the tree is never rewritten.
 * `confidence` is a probability from 0 to 1 that the item is right, calibrated on the annotated corpora.
 */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

export interface Sentence {
  readonly anchor: Anchor;
  /** Index of the block in the article. */
  readonly block: number;
}

export interface DateMention {
  readonly text: string;
  /** EDTF level 0/1 (`2025-10-25/2025-10-26`, `2019-21`, `2021~`), null when it cannot be resolved. */
  readonly edtf: string | null;
  /** `stated`: the words alone give the value; `relative`: it needed the article's date. */
  readonly basis: 'stated' | 'relative';
  readonly partOfDay: PartOfDay | null;
  readonly anchor: Anchor;
  /** The sentence that holds it. */
  readonly sentence: Anchor;
  /** What the date does in its sentence: dates an event (past or scheduled), or only refers (an age, an anniversary). */
  readonly role: 'past' | 'scheduled' | 'reference';
  readonly confidence: number;
}

export interface PlaceMention {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Name of the country, demonym, or a city that stands for it. */
  readonly kind: 'name' | 'demonym' | 'city';
  readonly anchor: Anchor;
}

/** How a person is referred to at one place. */
export type ReferenceKind = 'full-name' | 'short-name' | 'role' | 'pronoun';

export interface PersonMention {
  readonly anchor: Anchor;
  readonly kind: ReferenceKind;
  /** Id of the `LocalPerson`. */
  readonly person: string;
}

export type SpeakerKind = 'person' | 'unnamed' | 'collective' | 'organisation';

/** Somebody the article speaks of, after coreference within the article. */
export interface LocalPerson {
  /** Unique in the article: `p1`, `p2`, … */
  readonly id: string;
  readonly kind: SpeakerKind;
  /** Fullest form of the name as written, without title; null for unnamed representatives and collectives. */
  readonly name: string | null;
  /** Every form under which the text names it, titles included where they belong to the form (`M. Tung`). */
  readonly variants: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  /** ISO 3166-1 alpha-2, null for international organisations and the unknown. */
  readonly country: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly mentions: readonly PersonMention[];
  /** Where role and affiliation were read. */
  readonly evidence: readonly Anchor[];
  readonly confidence: number;
}

/** By what the speaker of a quotation was found. */
export type AttributionBasis =
  | 'verb'
  | 'according-to'
  | 'colon'
  | 'heading'
  | 'continuation'
  | 'participle'
  | 'pronoun'
  | 'none';

export interface Quotation {
  readonly kind: 'direct' | 'indirect';
  /** The words, in reading order; several when narration interrupts it or it runs over paragraphs. */
  readonly parts: readonly Anchor[];
  /** The verb or preposition that introduces it. */
  readonly cue: Anchor | null;
  /** The words that name the speaker. */
  readonly source: Anchor | null;
  /** Id of a `LocalPerson`; null when nobody can be named without guessing. */
  readonly speaker: string | null;
  readonly basis: AttributionBasis;
  readonly confidence: number;
}

export type Qualifier = 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'nearly';

export interface FigureMention {
  readonly value: number;
  /** Upper bound of a range ("de 10 à 15"), else null. */
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  /** What is counted, as written: `pays`, `heures de négociations`, `%`, `dollars`. */
  readonly unit: string;
  /** The verb or participle that says what they did, lemma form, when there is one: `signer`. */
  readonly predicate: string | null;
  /** Number, qualifier and unit as written. */
  readonly anchor: Anchor;
  readonly sentence: Anchor;
  readonly confidence: number;
}

export interface Annotations {
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly people: readonly LocalPerson[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly FigureMention[];
}

/** An article with what was found in it; `language` tag null = not annotated, because no language file covers it. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotations: Annotations;
}
