import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { Clause, Subject } from './clause.js';
import { findComplement } from './complements.js';
import type { VerbCue } from './drafts.js';
import type { Item } from './items.js';
import { isAdverbial, isPlainVerb } from './noun-places.js';
import { isClauseLike, isOwnClause } from './quoted-words.js';
import type { Source } from './sources.js';
import { findMainSubject } from './subjects.js';

/** How words in quotation marks are tied to a speaker. Indexes are of items. */
export interface DirectLink {
  /** The item of the quotation. */
  readonly quote: number;
  readonly cue: VerbCue | null;
  readonly source: Source | null;
  /** The subject, when neither cue nor source gives it. */
  readonly subject: Subject | null;
  readonly basis: 'verb' | 'according-to' | 'colon' | 'none';
  /** First item of what introduces it; statements before end there. */
  readonly from: number;
  /** Whether it goes on behind the tag of the quotation before. */
  readonly isNext: boolean;
}

export interface FrameView extends Clause {
  readonly text: string;
  readonly cues: readonly VerbCue[];
  readonly sources: readonly Source[];
  /** Index of the first item after a dateline. */
  readonly start: number;
  readonly grammar: QuotationGrammar;
}

/** So many words may stand before a quotation that is yet said whole: "Et « … », a-t-il dit". */
const MAX_LEAD = 2;

/** Ties the quotations of a frame to speakers, in order; those tied to nobody are left out. */
export function linkDirectSpeech(view: FrameView): DirectLink[] {
  const links: DirectLink[] = [];
  for (const [index, item] of view.items.entries()) {
    if (!item.quote || index < view.start) continue;
    const link = linkBehind(view, index, links) ?? linkBefore(view, index) ?? linkNext(view, index, links);
    const last = links.at(-1);
    // « A », a dit X, « b ».
    const isNext = link?.isNext === true || (link?.cue != null && last?.cue === link.cue && last.from === last.quote);
    if (link) links.push({ ...link, isNext });
  }
  return links;
}

export const wordsOf = ({ text }: FrameView, { quote }: Item): string =>
  quote ? text.slice(quote.part.start, quote.part.end) : '';

const isClause = (view: FrameView, index: number): boolean => {
  const item = view.items[index];
  return item !== undefined && isClauseLike(wordsOf(view, item), view.grammar);
};

const isCapital = (view: FrameView, index: number): boolean => {
  const item = view.items[index];
  return item !== undefined && /^[^\p{L}]*\p{Lu}/u.test(wordsOf(view, item));
};

/** « … », a dit X · “…,” X said · « … », selon X. */
function linkBehind(view: FrameView, index: number, links: readonly DirectLink[]): DirectLink | null {
  const { items, cues, sources, grammar } = view;
  let at = index + 1;
  while (items[at]?.lower === ',' || items[at]?.lower === '–' || items[at]?.lower === '—') at++;
  // « A » et « B », a dit X.
  if (items[at]?.quote || (grammar.nounPhrase.coordinators.has(items[at]?.lower ?? '') && items[at + 1]?.quote)) {
    const next = items[at]?.quote ? at : at + 1;
    const link = isClause(view, index) && next - index <= 3 ? linkBehind(view, next, links) : null;
    return link && { ...link, quote: index };
  }
  if (wordsBefore(view, index, links) > MAX_LEAD && items[index - 1]?.lower !== ':') return null;
  let verbAt = at;
  while (isAdverbial(items[verbAt], grammar)) verbAt++;
  const cue = cues.find(({ group, subject }) => {
    if (!subject || group.mood !== 'finite' || !group.verb.quotation) return false;
    if (subject.side === 'right') return group.from === verbAt || group.from === at;
    return grammar.verbGroup.subjectPrecedesTag && subject.from === at && group.at > at;
  });
  // "Le Rwanda « nie toute implication », a dit X" is a mixed quotation.
  if (cue && wordsBefore(view, index, links) > 0 && items[index - 1]?.lower !== ':' && !isCapital(view, index))
    return null;
  if (cue) return { quote: index, isNext: false, cue, source: null, subject: null, basis: 'verb', from: index };
  const source = sources.find(({ from, strength }) => from === at && strength === 'source');
  if (source && isClause(view, index))
    return { quote: index, isNext: false, cue: null, source, subject: null, basis: 'according-to', from: index };
  const subject = readUnlistedTag(view, index, at);
  return subject && { quote: index, isNext: false, cue: null, source: null, subject, basis: 'verb', from: index };
}

/** « … », tance-t-elle · « … », bougonne le maire · “…,” the mayor fumed: a tag whose verb is in no list. */
function readUnlistedTag(view: FrameView, index: number, at: number): Subject | null {
  const { items, chunks, grammar } = view;
  const { verbGroup, nounPhrase } = grammar;
  const [first, second] = [items[at], items[at + 1]];
  if (first?.kind !== 'word' || second?.kind !== 'word' || !isClause(view, index)) return null;
  if (verbGroup.invertedPronouns.has(second.lower)) {
    const pronoun = nounPhrase.subjectPronouns.get(second.lower);
    if (!pronoun) return null;
    const person = second.reference?.person ?? null;
    return {
      person,
      pronoun: person ? null : pronoun,
      noun: null,
      from: at + 1,
      to: at + 2,
      side: 'right',
      basis: 'pronoun',
    };
  }
  const isComma = items[index + 1]?.lower === ',' || /,["'”’»]?$/.test(wordsOf(view, items[index] ?? first));
  if (!isComma) return null;
  const chunk = chunks.find(({ from }) => from === at || from === at + 1);
  if (!chunk) return null;
  const behind = items[chunk.to];
  const isTag =
    chunk.from === at
      ? verbGroup.subjectPrecedesTag &&
        behind?.kind === 'word' &&
        isPlainVerb(behind, grammar) &&
        isTagEnd(items[chunk.to + 1])
      : verbGroup.subjectFollowsTag && isPlainVerb(first, grammar) && !grammar.verbs.has(first.lower);
  if (!isTag) return null;
  const basis = chunk.reference.mention.kind === 'pronoun' ? 'pronoun' : 'verb';
  return {
    person: chunk.reference.person,
    pronoun: null,
    noun: null,
    from: chunk.from,
    to: chunk.to,
    side: 'right',
    basis,
  };
}

const isTagEnd = (item: Item | undefined): boolean => item === undefined || item.kind !== 'word';

/** Counts the words between the last quotation (or the start) and a quotation, up to one more than may be. */
function wordsBefore({ items, start }: FrameView, index: number, links: readonly DirectLink[]): number {
  const last = links.at(-1)?.quote ?? -1;
  let words = 0;
  for (let at = index - 1; at >= start && at > last && words <= MAX_LEAD; at--) if (items[at]?.kind !== 'mark') words++;
  return words;
}

/** X dit : « … » · X said, “…” · X said “…” · Selon X, « … ». */
function linkBefore(view: FrameView, index: number): DirectLink | null {
  const { items, cues, sources } = view;
  const before = items[index - 1];
  if (!before || index - 1 < view.start) return null;
  if (before.lower === ':') return linkByColon(view, index);
  const source = sources.findLast(
    ({ to }) => to <= index && items.slice(to, index).every(({ kind }) => kind === 'mark'),
  );
  if (source) {
    const isWhole =
      endsStatement(view, index) &&
      wordsOf(view, items[index] ?? before)
        .trim()
        .split(/\s+/).length > 2;
    return isWhole
      ? { quote: index, isNext: false, cue: null, source, subject: null, basis: 'according-to', from: source.from }
      : null;
  }
  const cue = cues.findLast(({ group, subject }) => group.to <= index && subject !== null);
  if (!cue?.group.verb.quotation || !cue.subject || !isClause(view, index) || !endsStatement(view, index)) return null;
  if (before.lower !== ',' && !isOwnClause(wordsOf(view, items[index] ?? before), view.grammar)) return null;
  const from = Math.max(cue.group.to, cue.subject.side === 'right' ? cue.subject.to : 0);
  const until = before.lower === ',' ? index - 1 : index;
  if (!isAdjunctOnly(view, from, until, cue)) return null;
  return { quote: index, isNext: false, cue, source: null, subject: null, basis: 'verb', from: cue.group.from };
}

/** Whether between verb and quotation only times, places and hearers stand. */
function isAdjunctOnly({ items, grammar }: FrameView, from: number, until: number, { group }: VerbCue): boolean {
  if (from >= until) return true;
  const stretch = items.slice(from, until);
  if (stretch.some(({ quote, lower }) => quote || lower === ';' || lower === ':')) return false;
  const quoteItem = items.findIndex((item, index) => index >= until && item.quote !== null);
  const hidden = [...stretch, ...items.slice(quoteItem, quoteItem + 1)];
  const complement = findComplement(hidden, 0, { ...group.verb, object: false, predicate: false }, grammar);
  return complement?.form === 'quotation';
}

function linkByColon(view: FrameView, index: number): DirectLink | null {
  const { items, cues, sources, start, grammar } = view;
  const colon = index - 1;
  const head = items[colon - 1];
  const source = sources.find(({ to }) => to === colon);
  if (source)
    return { quote: index, isNext: false, cue: null, source, subject: null, basis: 'according-to', from: source.from };
  const cue = cues.findLast(({ group, subject }) => group.to <= colon && subject !== null);
  if (cue) return { quote: index, isNext: false, cue, source: null, subject: null, basis: 'verb', from: colon };
  if (!head || grammar.sources.naming.has(head.lower)) return null;
  if (hasDocument(view, start, colon) || !isClause(view, index)) return null;
  const subject = findMainSubject(view, start, colon, grammar);
  if (subject) return { quote: index, isNext: false, cue: null, source: null, subject, basis: 'colon', from: colon };
  const named = onlyPerson(view, colon);
  // "Puis : « … »" goes on; after a sentence about something else nobody can be named.
  const isBare = named === null && colon - start <= MAX_LEAD;
  return {
    quote: index,
    isNext: false,
    cue: null,
    source: null,
    subject: named,
    basis: isBare ? 'none' : 'colon',
    from: colon,
  };
}

/** "Pas de quoi convaincre Jean Untel, berger : « … »": the only person whom the words before a colon name. */
function onlyPerson({ chunks, start }: FrameView, colon: number): Subject | null {
  const named = chunks.filter(
    ({ from, to, reference: { person } }) =>
      from >= start && to <= colon && (person.kind === 'person' || person.kind === 'unnamed'),
  );
  const [first] = named;
  if (!first || named.some(({ reference }) => reference.person !== first.reference.person)) return null;
  return {
    person: first.reference.person,
    pronoun: null,
    noun: null,
    from: first.from,
    to: first.to,
    side: 'left',
    basis: 'colon',
  };
}

/** Whether the subject before a colon is a text: "L'article 7 précise : « … »". */
function hasDocument({ items, grammar }: FrameView, start: number, to: number): boolean {
  const { documents, determiners, prepositions } = grammar.nounPhrase;
  for (let at = start; at < Math.min(to, start + 5); at++) {
    const lower = items[at]?.lower ?? '';
    if (documents.has(lower) && !prepositions.has(items[at - 1]?.lower ?? '')) return true;
    if (!determiners.has(lower) && items[at]?.kind !== 'word') return false;
  }
  return false;
}

/** « A », a dit X, « b » · “A,” X said. “B”: the second half of an interrupted quotation. */
function linkNext(view: FrameView, index: number, links: readonly DirectLink[]): DirectLink | null {
  const last = links.at(-1);
  if (!last || last.from !== last.quote) return null;
  const end = Math.max(
    last.cue?.group.to ?? 0,
    last.cue?.subject?.to ?? 0,
    last.source?.to ?? 0,
    last.subject?.to ?? 0,
  );
  const between = view.items.slice(end, index);
  const before = view.items[index - 1];
  const isNear = between.length <= 12 && between.every(({ quote }) => quote === null);
  if (!isNear || before?.kind !== 'mark') return null;
  return { ...last, quote: index, from: end, isNext: true };
}

/** Whether a quotation ends its statement: a sign, the end, or another clause follows. */
function endsStatement({ items, grammar }: FrameView, index: number): boolean {
  const next = items[index + 1];
  if (!next || next.kind === 'mark' || next.quote) return true;
  return (
    grammar.nounPhrase.coordinators.has(next.lower) || grammar.clause.contrasts.some(([word]) => word === next.lower)
  );
}
