import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { Item } from './items.js';

/** So many items may stand between an auxiliary and its verb. */
const MAX_REACH = 12;

/** What stands around a verb inside its group. */
export interface Around {
  from: number;
  inverted: number | null;
  auxiliary: 'perfect' | 'copula' | null;
  hasNonFiniteAuxiliary: boolean;
  isReflexive: boolean;
  isNegated: boolean;
  isUnreal: boolean;
}

/** Walks left from a verb over what belongs to its group. */
export function lookAround(items: readonly Item[], at: number, grammar: QuotationGrammar): Around {
  const { perfect, copula, nonFiniteAuxiliaries, reflexive, objectClitics, negations } = grammar.verbGroup;
  const { adverbs, adverbEnding, invertedPronouns, unreal } = grammar.verbGroup;
  const around: Around = {
    from: at,
    inverted: null,
    auxiliary: null,
    hasNonFiniteAuxiliary: false,
    isReflexive: false,
    isNegated: false,
    isUnreal: false,
  };
  let left = at - 1;
  for (const last = Math.max(0, at - MAX_REACH); left >= last; left--) {
    const item = items[left];
    if (!item || item.kind === 'quote' || item.kind === 'number') break;
    const { lower } = item;
    // "a quant à lui reconnu"
    const insert = grammar.verbGroup.inserts.get(lower)?.find((words) => endsWith(items, left + 1, words));
    if (insert) {
      left -= insert.length - 1;
      continue;
    }
    if (perfect.has(lower) || copula.has(lower)) {
      around.auxiliary ??= copula.has(lower) ? 'copula' : 'perfect';
      around.hasNonFiniteAuxiliary ||= nonFiniteAuxiliaries.has(lower);
      around.from = left;
    } else if (reflexive.has(lower)) {
      around.isReflexive = true;
      around.from = left;
    } else if (negations.has(lower)) {
      around.isNegated = true;
      around.from = left;
    } else if (unreal.has(lower)) {
      around.isUnreal = true;
      break;
    } else if (objectClitics.has(lower) && !item.reference) {
      if (!isCliticPlace(items, left, grammar)) break;
      around.from = left;
    } else if (invertedPronouns.has(lower)) {
      around.inverted = left;
      around.from = left;
    } else if (lower === ',') {
      // ", de son côté," between auxiliary and participle: looked for only where an auxiliary stands before it.
      const auxiliary = findAuxiliaryBefore(items, left, grammar);
      if (around.auxiliary !== null || auxiliary === null) break;
      left = auxiliary + 1;
    } else if (!adverbs.has(lower) && !(lower.endsWith(adverbEnding) && lower.length > adverbEnding.length + 3)) {
      break;
    }
  }
  // "to announce", "expected to say": the unreal verb stands before the mark of the infinitive.
  const mark = grammar.clause.infinitiveMark;
  if (items[left]?.lower === mark || unreal.has(items[left]?.lower ?? '')) around.isUnreal = true;
  return around;
}

/** Whether the clitic at `index` is an object before a verb and not an article before a noun. */
function isCliticPlace(
  items: readonly Item[],
  index: number,
  { verbGroup, clause, nounPhrase }: QuotationGrammar,
): boolean {
  const before = items[index - 1];
  // "y", "lui" are no articles.
  if (!nounPhrase.determiners.has(items[index]?.lower ?? '')) return true;
  if (!before) return false;
  const { reflexive, negations, objectClitics } = verbGroup;
  return (
    before.reference !== null ||
    nounPhrase.subjectPronouns.has(before.lower) ||
    [reflexive, negations, objectClitics, clause.relatives].some((set) => set.has(before.lower))
  );
}

/** Finds an auxiliary that ends right before a stretch between commas which ends at `comma`. */
function findAuxiliaryBefore(items: readonly Item[], comma: number, { verbGroup }: QuotationGrammar): number | null {
  for (let index = comma - 1; index > Math.max(0, comma - MAX_REACH); index--) {
    const item = items[index];
    if (!item || item.kind === 'quote') return null;
    if (item.lower !== ',') continue;
    const before = items[index - 1]?.lower ?? '';
    return verbGroup.perfect.has(before) || verbGroup.copula.has(before) ? index - 1 : null;
  }
  return null;
}

/** Whether the words before `index` are an opener. */
export function endsWith(items: readonly Item[], index: number, opener: readonly string[]): boolean {
  return opener.every((word, offset) => items[index - opener.length + offset]?.lower === word);
}
