import type { PhraseTable } from '../words.js';

/** One country and every way a language names it. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The usual name, for print. */
  readonly name: string;
  /** All names and aliases, as written. */
  readonly names: readonly string[];
  /** Adjectives and nouns of nationality in every inflection. */
  readonly demonyms: readonly string[];
  /** Capital and other towns that stand for the country alone. */
  readonly cities: readonly string[];
}

/** What a form means. */
export interface PlaceForm {
  readonly code: string;
  readonly kind: 'name' | 'demonym' | 'city';
  /** Other countries that the same form can mean (`Congolese`). */
  readonly others: readonly string[];
  /** A name that is the nationality, too, when it begins with a small letter (`suisse`). */
  readonly isDemonym: boolean;
  /** Only counts in capitals (`US`, against `us`). */
  readonly upper: boolean;
}

/** Names of countries, nationalities and towns. */
export interface PlaceLexicon {
  readonly forms: PhraseTable<PlaceForm>;
  /** The usual name of a country by code, for print. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether nationalities are always written with a capital. */
  readonly hasCapitalDemonyms: boolean;
  /** Words after which a nationality is the name of a language: `en`, `in`. */
  readonly languageCues: ReadonlySet<string>;
  /** Names that are given names or surnames, too: `jordan`, `georgia`. */
  readonly personalNames: ReadonlySet<string>;
  /** Names that only count with an article or preposition before them, since they are words or given names: `reunion`. */
  readonly articleNeeded: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}
