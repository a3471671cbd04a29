import type { Pronoun } from '../../languages/grammar/quotations.js';
import type { AttributionBasis, LocalPerson } from '../../model/annotation.js';
import type { Subject } from './clause.js';
import type { VerbGroup } from './verb-groups.js';

/** Offsets in the plain text of a block, given by its index in the article. */
export interface TextRange {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A quotation found in one frame, before the discourse around it is looked at. */
export interface Draft {
  readonly kind: 'direct' | 'indirect';
  readonly parts: readonly TextRange[];
  /** Index of the quoted span it gives; null for indirect speech. */
  readonly span: number | null;
  readonly cue: TextRange | null;
  readonly source: TextRange | null;
  readonly person: LocalPerson | null;
  readonly pronoun: Pronoun | null;
  /** See `Subject.noun`. */
  readonly noun: Subject['noun'];
  /** `none` = it stands alone and must be attributed by what is around it. */
  readonly basis: AttributionBasis;
  /** Whether it can be the second half of the sentence of the quotation before. */
  readonly isNext: boolean;
  /** Index of the frame in the article. */
  readonly frame: number;
}

/** A reporting verb of a frame with its subject. */
export interface VerbCue {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
}
