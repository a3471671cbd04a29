import type { QuotationGrammar, ReportingVerb, VerbReading } from '../../languages/grammar/quotations.js';
import type { Item } from './items.js';

/** A reporting verb in a frame with its auxiliaries, clitics, adverbs and particle. Indexes are of items. */
export interface VerbGroup {
  readonly verb: ReportingVerb;
  /** `finite` has a tense of its own or by its auxiliary; `gerund` and `infinitive` lean on another verb's subject. */
  readonly mood: 'finite' | 'gerund' | 'infinitive';
  /** First item of the group. */
  readonly from: number;
  /** Index of the verb itself. */
  readonly at: number;
  /** Index behind the group. */
  readonly to: number;
  /** Index of a pronoun written behind the verb or its auxiliary; null = none. */
  readonly inverted: number | null;
  /** Whether the form needs a subject in the plural. */
  readonly isPlural: boolean;
}

/** So many items may stand between an auxiliary and its verb. */
const MAX_REACH = 12;
/** So many items may stand between an auxiliary and a second participle that shares it. */
const MAX_SHARED = 40;

interface Around {
  from: number;
  inverted: number | null;
  auxiliary: 'perfect' | 'copula' | null;
  hasNonFiniteAuxiliary: boolean;
  isReflexive: boolean;
  isNegated: boolean;
  isUnreal: boolean;
}

/** Lists the reporting verbs of a frame that say something was said, in order. */
export function findVerbGroups(items: readonly Item[], grammar: QuotationGrammar): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    const readings = grammar.verbs.get(item.lower);
    if (!readings) continue;
    const around = lookAround(items, at, grammar);
    const group = pickReading(items, at, readings, around, grammar);
    if (group) groups.push(group);
  }
  return groups;
}

/** Takes the reading with the longest particle that its surroundings allow. */
function pickReading(
  items: readonly Item[],
  at: number,
  readings: readonly VerbReading[],
  around: Around,
  grammar: QuotationGrammar,
): VerbGroup | null {
  let best: VerbGroup | null = null;
  for (const { verb, form } of readings) {
    const to = skipParticle(items, at + 1, verb, grammar);
    if (to === null || (best && verb.particle.length <= best.verb.particle.length)) continue;
    const mood = moodOf(items, at, form, verb, around, grammar);
    if (mood === null) continue;
    const behind = items[at + 1];
    const isInverted = behind !== undefined && grammar.verbGroup.invertedPronouns.has(behind.lower);
    const inverted = isInverted && form === 'finite' ? at + 1 : around.inverted;
    best = {
      verb,
      mood,
      from: around.from,
      at,
      to: Math.max(to, (inverted ?? 0) + 1),
      inverted,
      isPlural: form === 'plural',
    };
  }
  return best;
}

function skipParticle(
  items: readonly Item[],
  from: number,
  verb: ReportingVerb,
  grammar: QuotationGrammar,
): number | null {
  let to = from;
  if (verb.particle.length === 0) return to;
  const { adverbs, adverbEnding, invertedPronouns } = grammar.verbGroup;
  const isBetween = (item: Item | undefined): boolean =>
    item !== undefined &&
    (adverbs.has(item.lower) || item.lower.endsWith(adverbEnding) || invertedPronouns.has(item.lower));
  for (let skipped = 0; isBetween(items[to]) && skipped < 3 && items[to]?.lower !== verb.particle[0]; skipped++) to++;
  return verb.particle.every((word, index) => items[to + index]?.lower === word) ? to + verb.particle.length : null;
}

/** Walks left from a verb over what belongs to its group. */
function lookAround(items: readonly Item[], at: number, grammar: QuotationGrammar): Around {
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

function moodOf(
  items: readonly Item[],
  _at: number,
  form: VerbReading['form'],
  verb: ReportingVerb,
  around: Around,
  grammar: QuotationGrammar,
): VerbGroup['mood'] | null {
  if (around.isReflexive !== verb.reflexive) return null;
  if (around.isNegated && !verb.negatable) return null;
  const { auxiliary, isUnreal } = around;
  const before = items[around.from - 1]?.lower ?? '';
  switch (form) {
    case 'finite':
    case 'plural':
      if (auxiliary !== null || isUnreal) return null;
      return isNounPlace(items, around.from, grammar) ? null : 'finite';
    case 'participle':
      if (isUnreal) return null;
      if (verb.copular) return auxiliary === 'copula' ? 'finite' : null;
      if (auxiliary !== null && (auxiliary === 'perfect') === verb.reflexive) return null;
      if (auxiliary === null) return sharesAuxiliary(items, around.from, verb, grammar) ? 'finite' : null;
      return around.hasNonFiniteAuxiliary ? 'gerund' : 'finite';
    case 'gerund':
      if (auxiliary === 'copula' && grammar.verbGroup.pastIsParticiple) return isUnreal ? null : 'finite';
      if (auxiliary !== null) return null;
      return isNounPlace(items, around.from, grammar) && !grammar.verbGroup.gerundOpeners.has(before) ? null : 'gerund';
    case 'infinitive':
      if (auxiliary !== null) return null;
      if (tellsStory(items, around.from, grammar)) return 'finite';
      return grammar.verbGroup.infinitiveOpeners.get(before)?.some((opener) => endsWith(items, around.from, opener))
        ? 'infinitive'
        : null;
  }
}

/** "Et la ministre de préciser": an infinitive behind its subject, at the head of a sentence. */
function tellsStory(items: readonly Item[], from: number, { verbGroup, nounPhrase }: QuotationGrammar): boolean {
  const mark = items[from - 1];
  const subject = items[from - 2]?.reference;
  if (!mark || !subject || mark.reference === subject || !verbGroup.storyMark.has(mark.lower)) return false;
  const first = items.findIndex(({ reference }) => reference === subject);
  return (
    first >= 1 &&
    nounPhrase.coordinators.has(items[first - 1]?.lower ?? '') &&
    (first === 1 || items[first - 2]?.kind !== 'word')
  );
}

/** "ont reçu les familles et promis que …": a bare participle behind a conjunction shares the auxiliary before. */
function sharesAuxiliary(
  items: readonly Item[],
  from: number,
  { reflexive }: ReportingVerb,
  { verbGroup, nounPhrase }: QuotationGrammar,
): boolean {
  if (reflexive || verbGroup.pastIsParticiple || !nounPhrase.coordinators.has(items[from - 1]?.lower ?? ''))
    return false;
  for (let index = from - 2; index >= Math.max(0, from - MAX_SHARED); index--) {
    const { lower = '', kind } = items[index] ?? {};
    if (lower === ';' || lower === ':' || kind === 'quote' || verbGroup.copula.has(lower)) return false;
    if (verbGroup.perfect.has(lower)) return !verbGroup.nonFiniteAuxiliaries.has(lower);
  }
  return false;
}

/** Whether the words before `index` are an opener. */
export function endsWith(items: readonly Item[], index: number, opener: readonly string[]): boolean {
  return opener.every((word, offset) => items[index - opener.length + offset]?.lower === word);
}

/** Whether a form that can be a noun stands where only a noun can: after an article or a preposition. */
function isNounPlace(items: readonly Item[], from: number, { nounPhrase }: QuotationGrammar): boolean {
  const before = items[from - 1];
  if (before?.kind !== 'word') return false;
  const { determiners, prepositions } = nounPhrase;
  // The article inside a mention belongs to it ("Kenya's"), a pronoun can be a determiner too.
  if (before.reference && before.reference.mention.kind === 'pronoun') return false;
  return determiners.has(before.lower) || prepositions.has(before.lower);
}
