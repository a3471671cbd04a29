import type { QuotationGrammar, ReportingVerb } from '../../languages/grammar/quotations.js';
import { isTime } from './adjuncts.js';
import type { Item } from './items.js';

/** Where what was said begins, as an index of items, and as what: a clause, a phrase, or words in quotation marks. */
export interface ComplementStart {
  readonly from: number;
  readonly form: 'clause' | 'phrase' | 'quotation';
}

/** So many items may stand between a verb and its complement (time, place, hearer). */
export const MAX_REACH = 30;

/** Tells as what the complement of a verb begins at an item; null when none does. */
export function formAt(
  items: readonly Item[],
  index: number,
  verb: ReportingVerb,
  grammar: QuotationGrammar,
  skipped: number,
): ComplementStart['form'] | null {
  const { clause } = grammar;
  const item = items[index];
  const next = items[index + 1];
  if (!item || !next) return null;
  if (verb.clause && clause.complementizers.has(item.lower)) return 'clause';
  if (verb.clause && clause.questionWords.has(item.lower) && isQuestion(item, next, grammar)) return 'clause';
  if (isTime(items, index, grammar)) return null;
  if (verb.clause && !verb.clauseMarked && clause.clauseLeads.has(item.lower) && leadsClause(items, index, grammar))
    return 'clause';
  const opensCount = clause.bareClause && verb.clause && !verb.clauseMarked && clause.approximators.has(item.lower);
  if (opensCount && isBareClause(items, index, grammar)) return 'clause';
  if (verb.prepositions.includes(item.lower) && !isTime(items, index + 1, grammar)) return 'phrase';
  // "asked not to be named" is a wish, "vowed not to resign" a statement.
  const isWish = verb.addressee && grammar.verbGroup.negations.has(item.lower);
  if (verb.infinitive && !isWish && isInfinitive(items, index, grammar)) return 'phrase';
  if (verb.addressee && opensAddressee(items, index, verb, grammar)) return 'phrase';
  if (verb.nouns && hasNoun(items, index, verb.nouns)) return 'phrase';
  if (verb.predicate && hasPredicate(items, index, grammar)) return 'phrase';
  if (verb.object && isNounPhrase(items, index, grammar)) return 'phrase';
  if (
    verb.clause &&
    !verb.clauseMarked &&
    clause.bareClause &&
    (skipped > 0 || !verb.addresseeNeeded) &&
    isBareClause(items, index, grammar) &&
    (!verb.clauseShown || showsVerb(items, index, grammar))
  )
    return 'clause';
  const isPlain =
    item.kind === 'word' && !item.capital && skipped === 0 && !grammar.nounPhrase.prepositions.has(item.lower);
  return verb.adjective && isPlain && !grammar.nounPhrase.coordinators.has(item.lower) ? 'phrase' : null;
}

/** "ce que", "s'il", "si"; not "ce matin". */
function isQuestion(item: Item, next: Item, { clause, nounPhrase }: QuotationGrammar): boolean {
  if (item.lower.endsWith("'")) return nounPhrase.subjectPronouns.has(next.lower);
  const isPlain = item.lower.length > 2 || !nounPhrase.determiners.has(item.lower);
  return isPlain || clause.complementizers.has(next.lower) || clause.relatives.has(next.lower);
}

function isInfinitive(
  items: readonly Item[],
  index: number,
  { clause, verbGroup }: Pick<QuotationGrammar, 'clause' | 'verbGroup'>,
): boolean {
  if (clause.infinitiveMark !== null) {
    // "vowed not to resign"
    if (verbGroup.negations.has(items[index]?.lower ?? ''))
      return isInfinitive(items, index + 1, { clause, verbGroup });
    const next = items[index + 1];
    return items[index]?.lower === clause.infinitiveMark && next?.kind === 'word' && !next.capital && !next.reference;
  }
  const isClitic = (lower: string): boolean =>
    verbGroup.objectClitics.has(lower) ||
    verbGroup.reflexive.has(lower) ||
    verbGroup.negations.has(lower) ||
    verbGroup.adverbs.has(lower);
  let at = index;
  while (at < index + 4 && isClitic(items[at]?.lower ?? '')) at++;
  const item = items[at];
  // "a dit ne « pas exclure » cette hypothèse"
  if (item?.quote && at > index) return true;
  if (item?.kind !== 'word' || item.capital || item.reference || item.lower.length < 4) return false;
  return clause.infinitiveEndings.some((ending) => item.lower.endsWith(ending));
}

/** Whether an addressee and then the verb's preposition or infinitive follow: `exhorté les camps à cesser`. */
function opensAddressee(
  items: readonly Item[],
  index: number,
  verb: ReportingVerb,
  grammar: QuotationGrammar,
): boolean {
  const { nounPhrase, clause } = grammar;
  const first = items[index];
  if (first?.kind !== 'word' || grammar.verbGroup.negations.has(first.lower)) return false;
  if (nounPhrase.prepositions.has(first.lower) && !nounPhrase.determiners.has(first.lower)) return false;
  for (let at = index + 1; at < Math.min(items.length, index + MAX_REACH); at++) {
    const item = items[at];
    if (!item || item.quote || item.lower === ';' || item.lower === ':') return false;
    if (verb.clause && clause.complementizers.has(item.lower)) return false;
    if (verb.prepositions.includes(item.lower) && !item.reference) return true;
    if (verb.infinitive && isInfinitive(items, at, grammar)) return true;
  }
  return false;
}

function hasNoun(items: readonly Item[], index: number, nouns: ReadonlySet<string>): boolean {
  return items.slice(index, index + 6).some((item) => nouns.has(item.lower));
}

/** `called the reform too slow`, `called it “a stunt”`. */
function hasPredicate(items: readonly Item[], index: number, grammar: QuotationGrammar): boolean {
  // "calls himself a rebel"
  if (/^\p{L}{2,4}sel(?:f|ves)$/u.test(items[index - 1]?.lower ?? '')) return false;
  if (!isNounPhrase(items, index, grammar)) return false;
  const { determiners, prepositions } = grammar.nounPhrase;
  for (let at = index + 1; at < Math.min(items.length, index + 12); at++) {
    const item = items[at];
    // "called the results flawed"
    if (!item || item.kind === 'mark' || grammar.nounPhrase.coordinators.has(item.lower))
      return at > index + 1 && isJudgement(items[at - 1], grammar);
    if (item.quote) return true;
    const isNewPhrase = determiners.has(item.lower) || grammar.verbGroup.adverbs.has(item.lower);
    if (isNewPhrase && !prepositions.has(items[at - 1]?.lower ?? '') && !determiners.has(items[at - 1]?.lower ?? ''))
      return true;
  }
  return false;
}

const isJudgement = (item: Item | undefined, { clause: { judgements } }: QuotationGrammar): boolean =>
  item?.kind === 'word' && (judgements.words.has(item.lower) || judgements.ending.test(item.lower));

function isNounPhrase(items: readonly Item[], index: number, grammar: QuotationGrammar): boolean {
  const item = items[index];
  if (!item) return false;
  const { nounPhrase, clause, verbGroup } = grammar;
  if (item.kind === 'number' || item.reference || nounPhrase.determiners.has(item.lower)) return true;
  if (item.kind !== 'word') return false;
  return !(
    nounPhrase.prepositions.has(item.lower) ||
    nounPhrase.coordinators.has(item.lower) ||
    nounPhrase.subjectPronouns.has(item.lower) ||
    clause.complementizers.has(item.lower) ||
    clause.relatives.has(item.lower) ||
    clause.contrasts.some((words) => words[0] === item.lower) ||
    verbGroup.adverbs.has(item.lower) ||
    verbGroup.negations.has(item.lower) ||
    item.lower === clause.infinitiveMark ||
    item.lower.endsWith(verbGroup.adverbEnding)
  );
}

/** "said despite the rain, work would go on": whether the clause follows behind the comma that ends an adverbial. */
function leadsClause(items: readonly Item[], index: number, grammar: QuotationGrammar): boolean {
  for (let at = index + 1; at < Math.min(items.length, index + MAX_REACH); at++) {
    const item = items[at];
    if (!item || item.quote || /^[;:.]$/.test(item.lower)) return false;
    if (item.lower === ',') return isBareClause(items, at + 1, grammar) && showsVerb(items, at + 1, grammar);
  }
  return false;
}

/** So many items are searched for the verb of a clause. */
const MAX_SUBJECT = 24;

/** Whether a verb that is known for one stands in the clause at `index`, before its first comma. */
function showsVerb(items: readonly Item[], index: number, { clause, verbGroup }: QuotationGrammar): boolean {
  for (let at = index + 1; at < Math.min(items.length, index + MAX_SUBJECT); at++) {
    const item = items[at];
    if (!item || (item.kind === 'mark' && !item.reference)) return false;
    const { clauseMarkers } = clause;
    if ([clauseMarkers, verbGroup.perfect, verbGroup.copula, verbGroup.unreal].some((set) => set.has(item.lower)))
      return true;
  }
  return false;
}

/** Whether a clause without complementizer begins at `index`: at least three items, no preposition first. */
function isBareClause(items: readonly Item[], index: number, grammar: QuotationGrammar): boolean {
  const { nounPhrase } = grammar;
  const item = items[index];
  if (!item || (item.kind !== 'word' && item.kind !== 'number')) return false;
  const isPronoun = nounPhrase.subjectPronouns.has(item.lower);
  // "said around 15 people had …", "said at least two had …"
  const isCounted =
    grammar.clause.approximators.has(item.lower) &&
    items.slice(index + 1, index + 4).some(({ kind, lower }) => kind === 'number' || grammar.clause.counts.has(lower));
  if (!isPronoun && !isCounted && !isNounPhrase(items, index, grammar)) return false;
  const next = items.slice(index + 1, index + 3);
  // "warned the “tension that had mounted”"
  if (next[0]?.quote) return true;
  return next.length === 2 && next.every(({ lower }) => lower !== '.' && lower !== ';' && lower !== ':');
}
