import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { LocalPerson } from '../../model/annotation.js';
import { isTime } from './adjuncts.js';
import { type Clause, type Subject, toSubject } from './clause.js';
import { issuerBehind } from './issuers.js';
import { isAdverbial, isComplement, isComplementOnly } from './noun-places.js';
import type { VerbGroup } from './verb-groups.js';

/** So many items may stand between a verb and the subject that follows it. */
const MAX_TAG_REACH = 10;
/** So many items may stand between two commas before it. */
const MAX_COMPLEMENT = 14;

/** Finds the subject behind a tag, over times, places and hearers: « … », a dit mardi à Paris, le maire. */
export function findSubjectBehind(
  { items, chunks }: Clause,
  group: VerbGroup,
  grammar: QuotationGrammar,
): Subject | null {
  let limit = group.to + MAX_TAG_REACH;
  for (let index = group.to; index < Math.min(items.length, limit); index++) {
    const item = items[index];
    if (item?.lower === ',' && !item.reference) {
      const next = skipInserted({ items, chunks }, group.to, index, grammar);
      if (next === null) return null;
      index = next - 1;
      limit = next + MAX_TAG_REACH;
      continue;
    }
    if (item?.lower === '(' && !item.reference) {
      // "a écrit sur X (ex-Twitter) le ministre"
      const close = items.findIndex(({ lower }, at) => at > index && lower === ')');
      if (close < 0 || close > index + MAX_TAG_REACH) return null;
      index = close;
      continue;
    }
    if (!item || item.quote || (item.kind === 'mark' && !item.reference)) return null;
    const issuer = issuerBehind({ items, chunks }, index, grammar);
    if (issuer && !grammar.nounPhrase.prepositions.has(items[index - 2]?.lower ?? ''))
      return toSubject(issuer, 'right', 'verb');
    const chunk = chunks.find(({ from, to }) => from <= index && index < to);
    if (chunk) {
      if (!isComplement(items, chunk.from, grammar))
        return toSubject({ ...chunk, from: Math.max(chunk.from, index) }, 'right', 'verb');
      index = chunk.to - 1;
    }
    if (grammar.clause.complementizers.has(item.lower)) return null;
  }
  return null;
}

/**
 * "a affirmé jeudi à Rabat, le ministre", "a prévenu, ce matin, le préfet": where the subject begins behind a comma that
 * ends, or opens, a time or place; null when something else stands there.
 */
function skipInserted(
  { items, chunks }: Clause,
  from: number,
  comma: number,
  grammar: QuotationGrammar,
): number | null {
  const startsAt = (index: number): boolean =>
    chunks.some(
      (chunk) => chunk.from === index && isOneOrBody(chunk.reference.person) && !isComplement(items, index, grammar),
    );
  if (startsAt(comma + 1)) return comma > from ? comma + 1 : null;
  const isIssued = (index: number): boolean => issuerBehind({ items, chunks }, index + 1, grammar) !== null;
  const first = items[comma + 1];
  const isAdjunct =
    first !== undefined &&
    !first.reference &&
    (isAdverbial(first, grammar) ||
      isTime(items, comma + 1, grammar) ||
      (first.kind === 'word' && grammar.clause.adjunctPrepositions.has(first.lower)));
  if (!isAdjunct) return null;
  const end = items.findIndex(({ lower, reference }, index) => index > comma && lower === ',' && !reference);
  const isShort = end > 0 && end - comma <= MAX_COMPLEMENT && isComplementOnly(items, comma + 1, end, grammar);
  return isShort && (startsAt(end + 1) || isIssued(end + 1)) ? end + 1 : null;
}

const isOneOrBody = ({ kind }: LocalPerson): boolean => kind !== 'collective';
