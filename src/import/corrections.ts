import type { Place } from '../model/message.js';

/** Where in the overrides file a correction stands, for messages. */
export interface CorrectionSource {
  readonly file: string;
  readonly place: Place | null;
}

/** The editor's corrections of one article that apply while it is read. */
export interface ArticleCorrections {
  /** File name (with or without folder and ending) or id of the article. */
  readonly article: string;
  readonly metadata: readonly {
    readonly values: {
      readonly title?: string | null | undefined;
      readonly publisher?: string | null | undefined;
      readonly author?: string | null | undefined;
      readonly issued?: string | null | undefined;
      readonly url?: string | null | undefined;
      readonly language?: string | undefined;
    };
    readonly source: CorrectionSource;
  }[];
  readonly lines: readonly {
    /** The whole line as it stands in the raw page. */
    readonly exact: string;
    readonly action: 'keep' | 'remove';
    readonly source: CorrectionSource;
  }[];
}
