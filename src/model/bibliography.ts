/** The formatted sources, one entry per article. */
export interface Bibliography {
  readonly entries: readonly {
    /** Id of the article. */
    readonly id: string;
    /** Well-formed XHTML of the reference, made by code of ours from escaped text. */
    readonly html: string;
  }[];
}
