import type { QuotationGrammar, ReportingVerb, VerbReading } from '../../languages/grammar/quotations.js';
import { type Around, endsWith, lookAround } from './around-verb.js';
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

/** So many items may stand between an auxiliary and a second participle that shares it. */
const MAX_SHARED = 40;

/** Lists the reporting verbs of a frame that say something was said, in order. */
export function findVerbGroups(items: readonly Item[], grammar: QuotationGrammar): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    // "The United States": a capital inside a name is no verb.
    if (item?.kind !== 'word' || (item.capital && item.reference && at > 0)) continue;
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
    if (mood === null || isReducedPassive(items, to, verb, around, grammar)) continue;
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

/** "the company, accused of draining the lake, …": without the object it needs, such a verb is a participle. */
const isReducedPassive = (
  items: readonly Item[],
  to: number,
  { addressee, object, prepositions }: ReportingVerb,
  { auxiliary }: Around,
  { verbGroup }: QuotationGrammar,
): boolean =>
  verbGroup.pastIsParticiple &&
  auxiliary === null &&
  addressee &&
  object &&
  prepositions.includes(items[to]?.lower ?? '');

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

/** Whether a form that can be a noun stands where only a noun can: after an article or a preposition. */
function isNounPlace(items: readonly Item[], from: number, { nounPhrase }: QuotationGrammar): boolean {
  const before = items[from - 1];
  if (before?.kind !== 'word') return false;
  const { determiners, prepositions } = nounPhrase;
  // The article inside a mention belongs to it ("Kenya's"), a pronoun can be a determiner too.
  if (before.reference && before.reference.mention.kind === 'pronoun') return false;
  return determiners.has(before.lower) || prepositions.has(before.lower);
}
