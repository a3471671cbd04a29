import type { VerbCue } from '../../languages/grammar/dates.js';

/** The verb groups of a sentence, in order and by their first token. */
export interface VerbIndex {
  readonly cues: readonly VerbCue[];
  readonly starts: ReadonlyMap<number, VerbCue>;
}

/** Indexes verb groups, so that a sentence with many figures stays linear. */
export function indexVerbs(cues: readonly VerbCue[]): VerbIndex {
  return { cues, starts: new Map(cues.map((cue) => [cue.from, cue])) };
}
