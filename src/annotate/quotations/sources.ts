import type { Pronoun, QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { AttributionBasis, LocalPerson } from '../../model/annotation.js';
import type { Clause, Subject } from './clause.js';
import { issuerBehind } from './issuers.js';
import type { Item } from './items.js';
import { readName, readNoun } from './unknown-nouns.js';

/** "Selon le maire", "according to the ministry", "as she put it". Indexes are of items. */
export interface Source {
  readonly person: LocalPerson | null;
  readonly pronoun: Pronoun | null;
  /** See `Subject.noun`. */
  readonly noun: Subject['noun'];
  /**
   * `view` counts only with words in quotation marks or a judgement: "pour le maire, …"; `relative` takes up the mention
   * before: "…, selon qui …".
   */
  readonly strength: 'source' | 'view' | 'relative';
  readonly from: number;
  /** Index behind the phrase, its closing comma left out. */
  readonly to: number;
  /** First and last item of the words that name the speaker. */
  readonly name: { readonly from: number; readonly to: number };
  readonly basis: AttributionBasis;
}

/** So many items may stand between the preposition and the mention (a title, an adjective). */
const MAX_REACH = 6;
/** So many items may describe the source behind its name. */
const MAX_APPOSITION = 25;

/** Finds the phrases of a frame that name a source. */
export function findSources({ items, chunks }: Clause, grammar: QuotationGrammar): Source[] {
  const { accordingTo, viewOf, asPut, ofSpeaker } = grammar.sources;
  const sources: Source[] = [];
  for (const [at, { lower, kind }] of items.entries()) {
    if (kind !== 'word' || (sources.at(-1)?.to ?? 0) > at) continue;
    const named = accordingTo.get(lower)?.find((phrase) => startsWith(items, at, phrase));
    // Only at the head of a sentence or clause does "pour le maire" give a view.
    const isHead = at === 0 || items[at - 1]?.kind === 'mark';
    const view = named ?? (isHead ? viewOf.get(lower)?.find((phrase) => startsWith(items, at, phrase)) : undefined);
    const own = isHead ? ofSpeaker.get(lower)?.find((phrase) => startsWith(items, at, phrase)) : undefined;
    if (own) {
      sources.push(ofLastSpeaker(at, at + own.length));
      continue;
    }
    const put = named || view ? undefined : asPut.find(({ open }) => open === lower);
    const phrase = named ?? view ?? (put ? [put.open] : undefined);
    if (!phrase) continue;
    const name =
      findName({ items, chunks }, at + phrase.length, grammar) ??
      findAntecedent({ items, chunks }, at, phrase.length, grammar);
    if (!name) continue;
    let { to } = name;
    if (put) {
      const close = put.close.find((words) => startsWith(items, name.to, words));
      if (!close) continue;
      to += close.length;
    }
    const { person, pronoun, noun } = name;
    const isRelative = grammar.sources.relatives.has(items[name.from]?.lower ?? '');
    // A name that is nobody's mention gives no view.
    if (noun && !named) continue;
    // "For her part, …"
    if (view && !named && pronoun && items[to]?.kind === 'word') continue;
    sources.push({
      person,
      pronoun,
      noun,
      strength: isRelative ? 'relative' : named || put ? 'source' : 'view',
      from: at,
      to: put
        ? to
        : skipApposition(items, skipBrackets(items, at === 0 ? skipComplement(items, to, grammar) : to), grammar),
      name: { from: name.from, to: name.to },
      basis: pronoun || items[name.from]?.reference?.mention.kind === 'pronoun' ? 'pronoun' : 'according-to',
    });
  }
  return sources;
}

/** "À l'en croire, …": whoever spoke last. */
const ofLastSpeaker = (from: number, to: number): Source => ({
  person: null,
  pronoun: { gender: null, plural: false },
  noun: null,
  strength: 'source',
  from,
  to,
  name: { from, to },
  basis: 'pronoun',
});

/** Whether the words of a phrase stand at `index`. */
export function startsWith(items: readonly Item[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => items[index + offset]?.lower === word);
}

interface Name {
  readonly person: LocalPerson | null;
  readonly pronoun: Pronoun | null;
  readonly noun: Subject['noun'];
  readonly from: number;
  readonly to: number;
}

function findName(clause: Clause, at: number, grammar: QuotationGrammar): Name | null {
  const known = findMention(clause, at, grammar);
  const first = clause.items[at];
  if (known || !first?.capital || first.reference) return known;
  // "selon Météo-Mer": a name that is nobody's is that of a body.
  const name = readName(clause.items, at, grammar);
  return name && { person: null, pronoun: name.pronoun, noun: 'body', from: at, to: name.to };
}

function findMention({ items, chunks }: Clause, at: number, grammar: QuotationGrammar): Name | null {
  const { nounPhrase } = grammar;
  const first = items[at];
  const pronoun = first && nounPhrase.sourcePronouns.get(first.lower);
  if (pronoun && first.reference === null) return { person: null, pronoun, noun: null, from: at, to: at + 1 };
  for (let index = at; index < Math.min(items.length, at + MAX_REACH); index++) {
    const item = items[index];
    if (!item || item.kind === 'mark' || item.quote) return null;
    if (item.reference) {
      const chunk = chunks.find(({ from, to }) => from <= index && index < to);
      return chunk ? { person: chunk.reference.person, pronoun: null, noun: null, from: index, to: chunk.to } : null;
    }
    const issuer = issuerBehind({ items, chunks }, index, grammar);
    if (issuer) return { person: issuer.reference.person, pronoun: null, noun: null, from: index + 1, to: issuer.to };
    // "selon un rapport du maire": the text is the source.
    if (nounPhrase.documents.has(item.lower)) return null;
    if (index > at && nounPhrase.prepositions.has(item.lower)) break;
  }
  // "selon un habitant": somebody new.
  const subject = nounPhrase.indefinites.has(first?.lower ?? '') ? readNoun(items, at, 'right', grammar) : null;
  return subject && { person: null, pronoun: subject.pronoun, noun: 'new', from: at, to: subject.to };
}

/** "…, selon qui la mesure est vaine": the mention before the comma. */
function findAntecedent(
  { items, chunks }: Clause,
  at: number,
  length: number,
  { sources }: QuotationGrammar,
): Name | null {
  const relative = items[at + length];
  if (!relative || !sources.relatives.has(relative.lower)) return null;
  const chunk = chunks.findLast(({ to }) => to <= at);
  const isNear = chunk && items.slice(chunk.to, at).every(({ quote, lower }) => quote === null && lower !== ';');
  if (!chunk || !isNear) return null;
  return { person: chunk.reference.person, pronoun: null, noun: null, from: at + length, to: at + length + 1 };
}

/** "selon la députée X (PS), …": skips what stands in brackets. */
function skipBrackets(items: readonly Item[], from: number): number {
  if (items[from]?.lower !== '(') return from;
  const close = items.slice(from, from + MAX_APPOSITION).findIndex(({ lower }) => lower === ')');
  return close < 0 ? from : from + close + 1;
}

/** "According to the agency INEI, …": skips what belongs to the name, up to the comma. */
function skipComplement(
  items: readonly Item[],
  from: number,
  { nounPhrase, clause, verbGroup }: QuotationGrammar,
): number {
  for (let index = from; index < Math.min(items.length, from + MAX_APPOSITION); index++) {
    const item = items[index];
    if (!item || /^[,(:]$/.test(item.lower)) return index;
    const isClause = [
      verbGroup.perfect,
      verbGroup.copula,
      verbGroup.unreal,
      clause.relatives,
      clause.complementizers,
    ].some((set) => set.has(item.lower));
    if (item.quote || item.kind === 'mark' || isClause || nounPhrase.subjectPronouns.has(item.lower)) return from;
  }
  return from;
}

/** "selon Mme X, présidente de Y, …": skips what stands between commas and is no clause. */
function skipApposition(
  items: readonly Item[],
  from: number,
  { nounPhrase, clause, verbGroup }: QuotationGrammar,
): number {
  if (items[from]?.lower !== ',') return from;
  const first = items[from + 1];
  if (first?.kind !== 'word' || first.quote) return from;
  const isRelative = clause.relatives.has(first.lower);
  // An apposition starts with a bare noun; a clause with an article, a pronoun or a name.
  const isPlainNoun =
    !first.capital &&
    first.reference === null &&
    !nounPhrase.determiners.has(first.lower) &&
    !nounPhrase.prepositions.has(first.lower) &&
    !nounPhrase.subjectPronouns.has(first.lower) &&
    !clause.clauseMarkers.has(first.lower);
  // "according to the Network, an NGO, …"
  const isBody = nounPhrase.indefinites.has(first.lower) && items[from + 1]?.reference?.person.kind === 'organisation';
  if (!isRelative && !isPlainNoun && !isBody) return from;
  for (let index = from + 2; index < Math.min(items.length, from + MAX_APPOSITION); index++) {
    const item = items[index];
    if (!item || item.lower === ';' || item.lower === ':') return from;
    // "According to X, inspections would begin, and fines …": what a conjunction goes on from is a clause.
    if (item.lower === ',') return nounPhrase.coordinators.has(items[index + 1]?.lower ?? '') ? from : index;
    const { copula, perfect, unreal } = verbGroup;
    if (!isRelative && [copula, perfect, unreal].some((set) => set.has(item.lower))) return from;
  }
  return from;
}
