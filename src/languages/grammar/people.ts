import type { PhraseTable } from '../words.js';
import type { PlaceLexicon } from './places.js';

/**
 * What a role says of its holder: `state` serves the State as a whole and speaks for it (minister, president, member of
 * parliament); `head` heads the State when nothing else is named, or else an organisation (president); `envoy` speaks for whoever sends (ambassador, delegate); `public` holds another public office (mayor,
 * judge); `office` leads or speaks for an organisation (director, chair, spokesman); `profession` is a
 * calling; `relation` says what somebody is to others (victim, wife, witness); `rank` a military or academic grade that stands before the name.
 */
export type RoleKind = 'state' | 'head' | 'envoy' | 'public' | 'office' | 'profession' | 'relation' | 'rank';
export type Gender = 'f' | 'm';

/** A form of a role noun. */
export interface RoleForm {
  /** The masculine singular, folded: what two forms of one role have in common. */
  readonly lemma: string;
  readonly kind: RoleKind;
  /** Gender which the form proves (`directrice`, `spokesman`); null where it is common or generic. */
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Whether the other gender has a form of its own, so that this one hints at a man. */
  readonly isPaired?: boolean;
}

/** A form of address before a name. */
export interface Honorific {
  readonly gender: Gender | null;
  /** Stands before several names (`MM.`). */
  readonly plural: boolean;
  /** Lemma of the role that it tells of: `Me` → `avocat`. */
  readonly role?: string;
}

/** A noun that heads the name of an organisation or stands for one. */
export interface OrganisationForm {
  readonly lemma: string;
  readonly gender: Gender | null;
}

/** What a modifier makes of a role: two persons may bear the role with and without it. */
export type Modification = 'deputy' | 'former' | 'other';

/** A word that introduces a noun phrase. */
export interface Determiner {
  readonly kind: 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'quantity';
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** Titles, roles, pronouns, name particles and the words around them. Sets and tables hold folded words. */
export interface PeopleLexicon {
  /** What is elided before an apostrophe: `l`, `qu`. */
  readonly elisions: ReadonlySet<string>;
  /** Possessive endings of nouns, with either apostrophe folded: `'s`. */
  readonly possessives: readonly string[];
  /** Abbreviations that keep their full stop: `gen`, `dr`. */
  readonly dotted: ReadonlySet<string>;
  /** Forms of address, with and without full stop. */
  readonly honorifics: PhraseTable<Honorific>;
  /** Abbreviated titles and their full form: `brig. gen.` → `Brigadier General`. */
  readonly abbreviations: PhraseTable<string>;
  /** Letters of office and honour behind a name: `QC`, `JA`, `MP` (folded). */
  readonly postNominals: ReadonlySet<string>;
  readonly roles: PhraseTable<RoleForm>;
  /** Expressions in which a noun of persons names nobody: `droits de l'homme`, `general assembly`. */
  readonly idioms: PhraseTable<true>;
  /** Endings that make an unlisted noun a profession: `ologist`. */
  readonly professionEndings: RegExp;
  /** Endings that many callings have, enough to know one in apposition between commas: `eur`, `er`. */
  readonly appositionEndings: RegExp;
  /** Role nouns that are adjectives too (`a major country`, `a private firm`). */
  readonly adjectiveRoles: ReadonlySet<string>;
  /** Words before the role noun that belong to it: `ancien`, `deputy`. */
  readonly roleModifiers: ReadonlyMap<string, Modification>;
  /** Prefixes joined to the role noun by a hyphen: `vice`, `ex`. */
  readonly rolePrefixes: ReadonlyMap<string, Modification>;
  /** Words after the role noun that make a deputy: `adjoint`. */
  readonly deputyWords: ReadonlySet<string>;
  /** Adjectives that stand with a capital behind a role noun written with one: `Directrice Générale`. */
  readonly titleAdjectives: ReadonlySet<string>;
  /** Openings of what tells the field of a role behind a comma: `chargé de`, `in charge of`. */
  readonly charges: PhraseTable<true>;
  /** General nouns and the roles they take up again: `diplomate` → `ambassadeur`. */
  readonly hypernyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Parties before a court, who are private persons: `prevenu`, `defendant`. */
  readonly parties: ReadonlySet<string>;
  /** Words that make a numeral behind them a rank: `number one`. */
  readonly rankings: ReadonlySet<string>;
  /** Those who speak for parties: `avocat`. */
  readonly counsels: ReadonlySet<string>;
  /** Nouns of persons whose role is that of the person named before: `homologue`. */
  readonly counterparts: ReadonlySet<string>;
  /** Whether nouns and names stand before the role noun as its modifiers ("transport minister"). */
  readonly hasNounModifiers: boolean;
  /** Endings of adjectives that stand after their noun; null where they do not. */
  readonly adjectiveEndings: RegExp | null;
  /** Verbs with such endings. */
  readonly adjectiveExceptions: ReadonlySet<string>;
  /** Infinitives, which a preposition may stand before; null where they have no ending. */
  readonly infinitive: RegExp | null;
  /** Portfolios and fields written with a capital after or before a role: `interieur`, `health`. */
  readonly portfolios: ReadonlySet<string>;
  /** Determiners and quantities, which may be several words: `de nombreux`. */
  readonly determiners: PhraseTable<Determiner>;
  /** Prepositions that hold an article: `du`. */
  readonly contractedArticles: ReadonlySet<string>;
  /** Prepositions before whom or what the role belongs to: `de`, `of`. */
  readonly ofPrepositions: ReadonlySet<string>;
  /** Prepositions before where, or with whom, it is exercised: `au`, `to`. */
  readonly atPrepositions: ReadonlySet<string>;
  /** All prepositions behind which somebody is not the subject; those that introduce a source are not among them. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions before whom one speaks to, which tell no affiliation behind a name: `à`, `to`. */
  readonly hearerPrepositions: ReadonlySet<string>;
  /** Prepositions inside names of organisations: `contre`, `on`. */
  readonly namePrepositions: ReadonlySet<string>;
  /** Prepositions after which a single capitalised word is a place: `a`, `in`. */
  readonly localPrepositions: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Words that open a clause right behind a verb, where nouns stand without preposition: `that`, `whether`, `he`. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Forms of "to be" that tell what somebody is: `who is the chair of`. */
  readonly copulas: ReadonlySet<string>;
  /** Verbs after the relative that tell of an office: `dirige`, `heads`. */
  readonly leadingVerbs: ReadonlySet<string>;
  /** Words that never belong to a name even with a capital, being first in a sentence. */
  readonly functionWords: ReadonlySet<string>;
  /** Words after which a capitalised name is that of a thing: `rue`, `aeroport`, `storm`. */
  readonly thingsBefore: ReadonlySet<string>;
  /** Words behind a capitalised name which make it a thing: `airport`, `act`. */
  readonly thingsAfter: ReadonlySet<string>;
  /** Capitalised words that are no names: months, weekdays, feasts, nationalities' languages. */
  readonly calendar: ReadonlySet<string>;
  readonly pronouns: {
    /** Subject pronouns. */
    readonly subjects: ReadonlyMap<string, Gender>;
    /** Hyphenated endings of inverted verbs, longest first: `-t-il`. */
    readonly inverted: readonly { readonly ending: string; readonly pronoun: string; readonly gender: Gender }[];
    /** Expressions for the person named last: `ce dernier`, `the latter`. */
    readonly latter: PhraseTable<Gender | null>;
    /**
     * What names an inhabitant and, behind an article, takes up somebody: `la Bâloise`; null where no such nouns are formed.
     */
    readonly inhabitants: RegExp | null;
    /** Words that set a pronoun apart from the verb: `elle aussi`. */
    readonly emphases: ReadonlySet<string>;
    /** Words after a masculine pronoun which make it impersonal: `faut`, `pleut`. */
    readonly impersonal: ReadonlySet<string>;
    /** Expressions which make it impersonal unless a participle follows: `y a`. */
    readonly existential: PhraseTable<true>;
    /** Endings of participles. */
    readonly participle: RegExp;
    /** Pronoun, copula and one of these = impersonal: `probable`. */
    readonly impersonalAdjectives: ReadonlySet<string>;
    readonly copulas: ReadonlySet<string>;
    /** Words between pronoun and verb: `ne`, `en`. */
    readonly clitics: ReadonlySet<string>;
  };
  readonly organisations: {
    readonly nouns: PhraseTable<OrganisationForm>;
    /**
     * Names and acronyms of international organisations, with an id that all names of one share in every language: who
     * speaks for them speaks for no State.
     */
    readonly international: PhraseTable<string>;
    /** Nouns of bodies that only a State, a region or a town has: `ministere`, `court`. */
    readonly publicNouns: ReadonlySet<string>;
    /** Nouns of bodies that are public with one of the adjectives: `comite provincial`, `national agency`. */
    readonly administrations: ReadonlySet<string>;
    readonly publicAdjectives: ReadonlySet<string>;
    /** Adjectives in lower case behind the capitalised noun of a public body: `la Marine nationale`. */
    readonly adjectives: ReadonlySet<string>;
    /** Nouns that take up a body whose name holds no noun of its own: `entreprise`, `company`. */
    readonly general: ReadonlySet<string>;
    /** Words that make a capitalised group of words an organisation, beside `nouns`: `limited`. */
    readonly words: ReadonlySet<string>;
  };
  /** Plural nouns of persons or States that speak as a group: `delegues`, `pays`. */
  readonly groups: ReadonlySet<string>;
  /** Whether groups stand without a determiner ("Residents said"). */
  readonly hasBareGroups: boolean;
  readonly places: PlaceLexicon;
}
