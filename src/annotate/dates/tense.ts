import type { VerbCue, VerbGrammar } from '../../languages/grammar/dates.js';
import type { Token } from '../../text/tokens.js';
import type { TokenRange } from './match-form.js';

/** The time a clause speaks of; `event` = present tense of a verb that names an event. */
export type Tense = VerbCue['tense'] | 'unknown';

const CLAUSE_MARKS = new Set([',', ':', ';', '(', ')', '«', '»', '“', '”', '"', '—', '[', ']']);
/** Words looked at on each side; a verb farther off does not govern the date. */
const REACH = 60;

const isBorder = (token: Token | undefined, { clauseOpeners }: VerbGrammar): boolean =>
  token !== undefined && (CLAUSE_MARKS.has(token.key) || clauseOpeners.has(token.key));

/**
 * Finds the verb that governs the words from `from` to `to`: a date that opens its clause belongs to the finite verb
 * after it, another one to the nearest verb before it.
 */
export function governingVerb(
  cues: readonly VerbCue[],
  range: TokenRange,
  from: number,
  to: number,
  verbs: VerbGrammar,
): VerbCue | null {
  const { tokens } = range;
  const isOpening = from === range.from || isBorder(tokens[from - 1], verbs) || tokens[from - 1]?.key === '-';
  let left = from;
  while (left > range.from && left > from - REACH && !isBorder(tokens[left - 1], verbs)) left--;
  let right = to;
  while (right < range.to && right < to + REACH && !isBorder(tokens[right], verbs)) right++;
  const before = cues.filter((cue) => cue.to < from && cue.to >= from - REACH);
  const after = cues.filter((cue) => cue.from >= to && cue.from < to + REACH);
  const nearBefore = before.findLast((cue) => cue.from >= left);
  const nearAfter = after.find((cue) => cue.to < right && cue.kind === 'finite') ?? after.find((cue) => cue.to < right);
  const anyAfter = after.find(({ kind }) => kind === 'finite');
  const order = isOpening
    ? [nearAfter, anyAfter, nearBefore, before.at(-1), after[0]]
    : [nearBefore, nearAfter, before.at(-1), anyAfter, after[0]];
  return order.find((cue) => cue !== undefined) ?? null;
}
