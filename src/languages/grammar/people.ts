/** Titles, roles, pronouns and name particles. */
export interface PeopleLexicon {
  /** Forms of address before a name: `M.`, `Mme`. */
  readonly honorifics: readonly string[];
}
