import type { VerbCue, VerbGrammar } from '../../languages/grammar/dates.js';
import type { Token } from '../../text/tokens.js';
import type { TokenRange } from './match-form.js';

/** The time a clause speaks of; `event` = present tense of a verb that names an event. */
export type Tense = VerbCue['tense'] | 'unknown';

const CLAUSE_MARKS = new Set([',', ':', ';', '(', ')', '«', '»', '“', '”', '"', '—', '[', ']']);
/** Words looked at on each side; a verb farther off does not govern the date. */
const REACH = 60;

const QUOTATION_MARKS = new Set(['«', '»', '“', '”', '"']);

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
  // The verb groups are in order; only those within reach are looked at, so that a long line stays linear.
  const middle = firstFrom(cues, from);
  const before = cues
    .slice(Math.max(0, middle - REACH), middle)
    .filter((cue) => cue.to < from && cue.to >= from - REACH);
  const after = cues.slice(middle, middle + REACH).filter((cue) => cue.from >= to && cue.from < to + REACH);
  const nearBefore = before.findLast((cue) => cue.from >= left);
  const nearAfter = after.find((cue) => cue.to < right && cue.kind === 'finite') ?? after.find((cue) => cue.to < right);
  const anyAfter = after.find(({ kind }) => kind === 'finite');
  // "Until June," she said: the verb behind the quotation marks tells when it was said, not when it happens.
  const isApart = (cue: VerbCue): boolean => {
    for (let at = to; at < cue.from; at++) if (QUOTATION_MARKS.has(tokens[at]?.key ?? '')) return true;
    return false;
  };
  const order = isOpening
    ? [nearAfter, anyAfter, nearBefore, before.at(-1), after[0]]
    : [nearBefore, nearAfter, before.at(-1), anyAfter, after[0]];
  const found = order.find((cue) => cue !== undefined);
  if (!found) return null;
  return found.from >= to && found.tense === 'past' && isApart(found) ? { ...found, tense: 'present' } : found;
}

/** Finds the index of the first verb group that starts at or after a token, by halving. */
export function firstFrom(cues: readonly VerbCue[], token: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? token) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
