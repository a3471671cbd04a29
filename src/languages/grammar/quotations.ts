import type { PhraseIndex } from '../phrases.js';

/** Reporting verbs and the grammar of attribution. All words are in lower case with straight apostrophes. */
export interface QuotationGrammar {
  /** Readings of every form of every reporting verb. */
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  /** Syllables written to a word with an apostrophe before it (`qu'`, `l'`) or behind it (`'s`), and inverted pronouns. */
  readonly clitics: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly verbGroup: VerbGroupGrammar;
  readonly nounPhrase: NounPhraseGrammar;
  readonly clause: ClauseGrammar;
  readonly sources: SourceGrammar;
}

/**
 * How a form stands in the paradigm: `finite` has a tense, `plural` too, with a subject in the plural only; `participle` is
 * the past one, `gerund` the present one.
 */
export type VerbFormKind = 'finite' | 'plural' | 'participle' | 'gerund' | 'infinitive';

/** One reporting verb with what may follow it. */
export interface ReportingVerb {
  readonly lemma: string;
  /** Stands with words in quotation marks: `« … », a-t-il dit`. */
  readonly quotation: boolean;
  /** Governs a clause: `que …`, `that …`, `si …`. */
  readonly clause: boolean;
  /** Governs a clause only with its complementizer: `charged that`. */
  readonly clauseMarked: boolean;
  /** Takes objects of other kinds, too, so that a clause without complementizer must show its verb: `claimed second place`. */
  readonly clauseShown: boolean;
  /** Governs a noun phrase that is what was said: `dénoncer le blocage`. */
  readonly object: boolean;
  /** Governs an object with what is said of it: `called the reform too slow`. */
  readonly predicate: boolean;
  /** Governs a bare infinitive (French) or one with `to` (English). */
  readonly infinitive: boolean;
  /** Governs an adjective: `se dire prêt`. */
  readonly adjective: boolean;
  /** Is followed by whom it is said to before the clause: `told the court that`. */
  readonly addressee: boolean;
  /** Always is, so that the noun phrase behind the verb is the hearer: `told parliament the fund was empty`. */
  readonly addresseeNeeded: boolean;
  /** Stays a statement when it is negated: `ne pas exclure`. */
  readonly negatable: boolean;
  /** An adjective that reports with "to be": `est convaincu que`, `was adamant that`. */
  readonly copular: boolean;
  /** Stands with a reflexive pronoun: `se féliciter`. */
  readonly reflexive: boolean;
  /** Prepositions that open what is said: `contre` of `mettre en garde contre`. */
  readonly prepositions: readonly string[];
  /** Words that must follow the verb: `en garde`. */
  readonly particle: readonly string[];
  /** Nouns to which the object is limited, singular and plural: `exprimer sa gratitude`; null = none. */
  readonly nouns: ReadonlySet<string> | null;
}

export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly form: VerbFormKind;
}

/** What stands around a verb inside its group. */
export interface VerbGroupGrammar {
  /** Auxiliaries that make a past participle a tense of the active voice: `a`, `avait`, `has`. */
  readonly perfect: ReadonlySet<string>;
  /** Forms of "to be": with a past participle the passive (or, for reflexive verbs, a tense), with a gerund a tense. */
  readonly copula: ReadonlySet<string>;
  /** Auxiliaries without a tense: `ayant`, `having`. */
  readonly nonFiniteAuxiliaries: ReadonlySet<string>;
  /** Ending of present participles: `ant`, `ing`. */
  readonly gerundEnding: string;
  /** Words between a noun place and a present participle that is yet a verb: `en`, `while`. */
  readonly gerundOpeners: ReadonlySet<string>;
  /** Words that give a present participle a subject of its own: `with both sides pledging`. */
  readonly absoluteOpeners: ReadonlySet<string>;
  /** Verbs and particles after which nothing has been said yet: `devrait annoncer`, `will say`, `refuse de`. */
  readonly unreal: ReadonlySet<string>;
  /** Word of the infinitive that tells a story: `et la ministre de préciser`; null where there is none. */
  readonly storyMark: ReadonlySet<string>;
  /** Words before an infinitive that is yet a statement: `avant de`, `went on to`; by the last word. */
  readonly infinitiveOpeners: PhraseIndex;
  /** Of these openers those of a purpose, which only states with a clause: `pour dire que`, not `pour demander l'autorisation`. */
  readonly purposeOpeners: ReadonlySet<string>;
  readonly reflexive: ReadonlySet<string>;
  /** Clitic objects between subject and verb: `l'`, `lui`, `y`. */
  readonly objectClitics: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Phrases that stand between auxiliary and participle like an adverb, by the last word: `quant à lui`. */
  readonly inserts: PhraseIndex;
  readonly adverbs: ReadonlySet<string>;
  /** Ending of regular adverbs: `ment`, `ly`. */
  readonly adverbEnding: string;
  /** Pronouns written behind an inverted verb: `-t-il`; empty where inversion is not marked. */
  readonly invertedPronouns: ReadonlySet<string>;
  /** Whether the subject may follow a verb that stands after what was said (`dit le maire`, `said the mayor`). */
  readonly subjectFollowsTag: boolean;
  /** Whether the subject may precede it there (`the mayor said`). */
  readonly subjectPrecedesTag: boolean;
  /** Whether a past participle has the same form as the past tense, so that a bare one counts as finite. */
  readonly pastIsParticiple: boolean;
}

/** What a pronoun of the third person says of whom it means. */
export interface Pronoun {
  readonly gender: 'f' | 'm' | null;
  readonly plural: boolean;
}

export interface NounPhraseGrammar {
  readonly determiners: ReadonlySet<string>;
  /** Determiners of somebody new (`un`, `another`), and of somebody known (`la`, `this`), with the gender they show. */
  readonly indefinites: ReadonlyMap<string, Pronoun>;
  readonly definites: ReadonlyMap<string, Pronoun>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that tie a complement to a noun inside its phrase: `de`, `of`. */
  readonly linkers: ReadonlySet<string>;
  /** Endings of a possessor, which is never the head of a phrase: `'s`. */
  readonly possessives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlyMap<string, Pronoun>;
  /** Pronouns of whom one speaks after `selon`: `lui`, `him`. */
  readonly sourcePronouns: ReadonlyMap<string, Pronoun>;
  /** Nouns of texts, which state but do not speak: `rapport`, `treaty`. */
  readonly documents: ReadonlySet<string>;
  /** Texts in which a body speaks, so that their issuer is the speaker: `communiqué du ministère`; and `source`. */
  readonly releases: ReadonlySet<string>;
  /** Texts that a court or assembly adopts: what it "says" there is the text's (`dans son arrêt, la cour`). */
  readonly rulings: ReadonlySet<string>;
  /** Bodies whose announcements are acts (`la cour a confirmé la peine`): only clauses of theirs are statements. */
  readonly courts: ReadonlySet<string>;
}

export interface ClauseGrammar {
  /** `que`, `qu'`; `that`. */
  readonly complementizers: ReadonlySet<string>;
  /** Words that open an indirect question: `si`, `pourquoi`; `whether`, `why`. */
  readonly questionWords: ReadonlySet<string>;
  /** Whether a clause may do without complementizer (`said the plan was dead`). */
  readonly bareClause: boolean;
  /** Pronouns of things that open such a clause: `it`. */
  readonly bareSubjects: ReadonlySet<string>;
  /** Words before a number that a clause without complementizer may begin with: `around`, `at least`; and numbers in words. */
  readonly approximators: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  /** Word that opens an infinitive (`to`); null where the infinitive has an ending. */
  readonly infinitiveMark: string | null;
  readonly infinitiveEndings: readonly string[];
  /** Words that open an adverbial before a clause without complementizer: `said despite the rain, work would go on`. */
  readonly clauseLeads: ReadonlySet<string>;
  /** Openings of a clause that only names what it is about: `ce qu'il appelle`, `what he calls`. */
  readonly freeRelatives: readonly (readonly string[])[];
  /** Subject pronouns of relative clauses: `qui`, `who`. */
  readonly relatives: ReadonlySet<string>;
  /** Pronouns of relative clauses with a subject of their own: `dont`, `whom`. */
  readonly objectRelatives: ReadonlySet<string>;
  /** Conjunctions that set another speaker's clause against the one before: `tandis que`, `while`. */
  readonly contrasts: readonly (readonly string[])[];
  /** Openings of a tail that is no longer what was said, after a comma: `avant de`, `lors de`. */
  readonly tails: readonly (readonly string[])[];
  /** Words of time after a verb of saying: weekdays, `hier`, `yesterday`, `earlier`. */
  readonly timeWords: ReadonlySet<string>;
  /** Prepositions that open an adjunct of time, place or hearer between verb and complement. */
  readonly adjunctPrepositions: ReadonlySet<string>;
  /** Nouns without article to whom one speaks, where an infinitive could stand too: `said to reporters`. */
  readonly hearers: ReadonlySet<string>;
  /** Pronouns of whoever speaks or listens: they show that words in quotation marks are somebody's own clause. */
  readonly speakerPronouns: ReadonlySet<string>;
  /** Adjectives that judge what stands before them (`called the results flawed`), by themselves or by their ending. */
  readonly judgements: { readonly words: ReadonlySet<string>; readonly ending: RegExp };
  /** Words that show a clause is finite and present: `est`, `doit`, `is`. */
  readonly clauseMarkers: ReadonlySet<string>;
}

export interface SourceGrammar {
  /** Prepositions that introduce a source: `selon`, `d'après`, `according to`. */
  readonly accordingTo: PhraseIndex;
  /** Relative pronouns after them, which mean the mention before: `selon qui`. */
  readonly relatives: ReadonlySet<string>;
  /** Phrases that give what follows to whoever spoke last: `à l'en croire`, `in his view`. */
  readonly ofSpeaker: PhraseIndex;
  /** Those that do only with a judgement or words in quotation marks: `pour`. */
  readonly viewOf: PhraseIndex;
  /** Openings between which and whose verb the source stands: `as … put it`. */
  readonly asPut: readonly { readonly open: string; readonly close: readonly (readonly string[])[] }[];
  /** Adjectives and participles that give words to an agent: `jugé « … » par`, `dismissed as “…” by`. */
  readonly judged: ReadonlySet<string>;
  readonly agent: ReadonlySet<string>;
  /** Words of headings and captions that say somebody speaks: `s'exprime`, `speaks`. */
  readonly takesFloor: PhraseIndex;
  /** Labels of questions and answers before a colon: `Q`, `Réponse`. */
  readonly turns: { readonly questions: ReadonlySet<string>; readonly answers: ReadonlySet<string> };
  /** Words before quotation marks that only name something: `dit`, `so-called`, `thème`, `titled`. */
  readonly naming: ReadonlySet<string>;
}
