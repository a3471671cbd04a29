/**
 * Words by which site chrome, captions, bylines and source lines are known. Every entry is folded (see `text/fold.ts`)
 * unless said otherwise. *Line* means that the whole line says this and nothing else (marks at both ends aside);
 * *opening* that the line begins so, at a word border, and is no sentence.
 */
export interface CleaningLexicon {
  /** Commonest function words: they tell prose from lists of names, and the language of a short line. */
  readonly functionWords: readonly string[];
  /** Month names and abbreviations → 1–12. */
  readonly months: Readonly<Record<string, number>>;
  /** Days of the week. */
  readonly weekdays: readonly string[];
  /** Order of a numeric date: day first, or null when it cannot be told (`05/06/2025`). */
  readonly numericDates: 'day-first' | null;
  /** Words before the source address or name: `source`. */
  readonly sourceLabels: readonly string[];
  /** Openings of a byline: `par`, `by`. */
  readonly bylineOpenings: readonly string[];
  /** Authors that name nobody: `la redaction`. */
  readonly genericAuthors: readonly string[];
  /** Words that may follow a name in a byline: `envoye special`, `staff writer`, `avec afp`. */
  readonly bylineTails: readonly string[];
  /** Openings of a credits line that ends an article: `reporting by`. */
  readonly creditsOpenings: readonly string[];
  /** Phrases that only credits at the end hold: `contributed to this report`. */
  readonly creditsPhrases: readonly string[];
  /** Words before a date of publication, and before a date of change, which counts only when there is no other. */
  readonly publishedLabels: readonly string[];
  readonly updatedLabels: readonly string[];
  /** Words of a relative time, which is not a date: `il y a`, `ago`. */
  readonly relativeTimes: readonly string[];
  /** What may stand beside a date in a date line: days of the week, `a`, `lecture`, `min`. */
  readonly dateLineWords: readonly string[];
  /** Words before the name of a photographer: `photo`, `credit`. */
  readonly creditLabels: readonly string[];
  /** Phrases that only captions use: `photo d'archives`, `file photo`. */
  readonly captionPhrases: readonly string[];
  /** Endings of a caption by which its credit is known: `getty images`. */
  readonly creditEndings: readonly string[];
  /** Lines that head a list of other articles, and openings of a line that names one. */
  readonly relatedLines: readonly string[];
  readonly relatedOpenings: readonly string[];
  /** Words of a comment counter or heading: `commentaires`. */
  readonly commentWords: readonly string[];
  /** Lines inside a comment section: `repondre`. */
  readonly commentLines: readonly string[];
  /** Verbs after the name of a commenter: `dit`, `says`. */
  readonly commentVerbs: readonly string[];
  /** Words of share buttons; a line made of these and names of services alone is one. */
  readonly shareWords: readonly string[];
  /** Lines of menus; a line made of these alone, with marks between, is one too. */
  readonly menuLines: readonly string[];
  /** Openings of invitations to the reader: `abonnez-vous`, `sign up`. */
  readonly invitationOpenings: readonly string[];
  /** Words of the web trade; two of them in a short line without full stop make it an invitation. */
  readonly tradeWords: readonly string[];
  /** Lines and openings of advertisements. */
  readonly advertisingOpenings: readonly string[];
  /** Phrases of a legal notice: `tous droits reserves`. */
  readonly legalPhrases: readonly string[];
  /** Words of a cookie notice beside `cookie` itself. */
  /** Openings of a longer note that says what a summary is and is not, together with one of `legalPhrases`. */
  readonly noticeOpenings: readonly string[];
  /** Openings of the line under a communiqué that says what office issued it. */
  readonly issuerOpenings: readonly string[];
  readonly cookieWords: readonly string[];
  /** Openings of lines that name topics: `tags`, `mots-cles`. */
  readonly topicOpenings: readonly string[];
  /** Openings of a block of contacts for the press, and of its lines (telephone, e-mail). */
  readonly contactOpenings: readonly string[];
  readonly contactLineOpenings: readonly string[];
  /** Units of file sizes: `ko`. */
  readonly sizeUnits: readonly string[];
  /** Openings of a line that announces a video, a live stream or a gallery. */
  readonly mediaOpenings: readonly string[];
  /** Openings of a ticker line: `en direct`, `breaking`. */
  readonly tickerOpenings: readonly string[];
  /** Names of languages in this language, left behind by translation tools; as written: `Français`. */
  readonly languageNames: readonly string[];
  /** First words of the letterhead of an institution; those of whole States (`republic`) are not among them. */
  readonly institutionWords: readonly string[];
  /** Words that open the name of a State in a letterhead: `république`, `kingdom`. */
  readonly stateWords: readonly string[];
  /** Words that, with ordinals and numbers, make up the line that counts sessions and meetings. */
  readonly sessionWords: readonly string[];
  /** Words found in names of newspapers, agencies and institutions: `courrier`, `gazette`. */
  readonly publisherWords: readonly string[];
}
