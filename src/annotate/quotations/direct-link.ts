import type { Subject } from './clause.js';
import type { VerbCue } from './drafts.js';
import type { Source } from './sources.js';

/** How words in quotation marks are tied to a speaker. Indexes are of items. */
export interface DirectLink {
  /** The item of the quotation. */
  readonly quote: number;
  readonly cue: VerbCue | null;
  readonly source: Source | null;
  /** The subject, when neither cue nor source gives it. */
  readonly subject: Subject | null;
  readonly basis: 'verb' | 'according-to' | 'colon' | 'none';
  /** First item of what introduces it; statements before end there. */
  readonly from: number;
  /** Whether it goes on behind the tag of the quotation before. */
  readonly isNext: boolean;
}
