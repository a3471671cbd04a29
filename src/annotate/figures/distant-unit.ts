import type { NumberGrammar } from '../../languages/grammar/numbers.js';
import type { TokenRange } from '../dates/match-form.js';
import { readUnit, textOf, type UnitReading } from './read-unit.js';
import type { VerbIndex } from './verb-index.js';

/** The figure before, as far as it matters to the next one. */
export interface CountedBefore {
  readonly unit: string;
  readonly next: number;
}

/**
 * Finds what is counted where no noun follows: `450 le nombre de licences`, `the number of licences rose to 450`, or the
 * thing counted just before (`11 voix contre quatre`, `212 dossiers sur 260`).
 */
export function distantUnit(
  range: TokenRange,
  at: number,
  next: number,
  grammar: NumberGrammar,
  verbs: VerbIndex,
  before: CountedBefore | undefined,
): { readonly text: string; readonly next: number } | null {
  const { tokens, from, to } = range;
  const isAgainst = before !== undefined && before.next === at - 1 && grammar.against.has(tokens[at - 1]?.key ?? '');
  if (isAgainst) return { text: before.unit, next };
  const counted = (index: number): UnitReading | null =>
    grammar.numberNouns.has(tokens[index]?.key ?? '') && grammar.linkers.has(tokens[index + 1]?.key ?? '')
      ? readUnit(range, index + 1, grammar, verbs, { takesLinker: true, isSingular: false })
      : null;
  const article = tokens[next];
  if (next + 1 < to && article && grammar.stops.has(article.key)) {
    const unit = counted(next + 1);
    if (unit) return { text: textOf(range, unit), next: unit.next };
  }
  for (let index = at - 1; index >= Math.max(from, at - 12); index--) {
    const unit = counted(index);
    if (unit && unit.next <= at) return { text: textOf(range, unit), next };
  }
  return null;
}
