import type { VerbGrammar } from '../../languages/grammar/dates.js';
import type { NumberGrammar } from '../../languages/grammar/numbers.js';
import { firstFrom } from '../dates/governing-verb.js';
import type { TokenRange } from '../dates/match-form.js';
import type { VerbIndex } from './verb-index.js';

/** Words between a verb and its object at most; a figure farther off is no object of it. */
const OBJECT_REACH = 4;
const SUBJECT_REACH = 14;
/** Marks over which a verb does not belong to the figure. */
const BORDERS = new Set([';', ':', '(', ')', '«', '»', '“', '”', '"']);

/**
 * Finds the verb that says what the counted things did or what was done with them: of a passive before `par`, else the
 * verb right before its object, else the one after its subject.
 */
export function findPredicate(
  verbs: VerbIndex,
  range: TokenRange,
  { from, next }: { readonly from: number; readonly next: number },
  grammar: NumberGrammar,
  { clauseOpeners }: VerbGrammar,
): string | null {
  const { tokens } = range;
  const { cues } = verbs;
  const middle = firstFrom(cues, from);
  const before = cues.slice(Math.max(0, middle - 2), middle).findLast((verb) => verb.to < from);
  const start = firstFrom(cues, next);
  const after = cues.slice(start, start + 3).find((verb) => verb.kind !== 'infinitive');
  const isOpen = (left: number, right: number): boolean => {
    for (let index = left; index < right; index++) if (BORDERS.has(tokens[index]?.key ?? '')) return false;
    return true;
  };
  if (before && grammar.agent.has(tokens[from - 1]?.key ?? '')) return before.lemma || null;
  if (
    before &&
    from - before.to <= OBJECT_REACH &&
    isOpen(before.to, from) &&
    isDirect(range, before.to, from, clauseOpeners)
  )
    return before.lemma || null;
  if (after && after.from - next <= SUBJECT_REACH && isOpen(next, after.from)) return after.lemma || null;
  if (before && from - before.to <= SUBJECT_REACH && isOpen(before.to, from)) return before.lemma || null;
  return null;
}

/** Tells whether neither a comma nor a word that opens a clause stands between a verb and its object. */
function isDirect({ tokens }: TokenRange, verb: number, from: number, openers: ReadonlySet<string>): boolean {
  for (let index = verb + 1; index < from; index++) {
    const key = tokens[index]?.key ?? '';
    if (key === ',' || openers.has(key)) return false;
  }
  return true;
}
