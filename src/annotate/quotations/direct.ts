import { findComplement } from './complements.js';
import { linkByColon } from './direct-colon.js';
import type { DirectLink } from './direct-link.js';
import type { VerbCue } from './drafts.js';
import { type FrameView, wordsOf } from './frame-view.js';
import { isAdverbial } from './noun-places.js';
import { isClauseLike, isOwnClause } from './quoted-words.js';
import { readUnlistedTag } from './unlisted-tags.js';

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
  // "…" : dimanche, X, retraitée, a décrit la crue.
  const told = items[at]?.lower === ':' && isClause(view, index) ? tellerBehind(view, at) : undefined;
  if (told) return { quote: index, isNext: false, cue: told, source: null, subject: null, basis: 'verb', from: index };
  const source = sources.find(({ from, strength }) => from === at && strength === 'source');
  if (source && isClause(view, index))
    return { quote: index, isNext: false, cue: null, source, subject: null, basis: 'according-to', from: index };
  const subject = readUnlistedTag(view, index, at);
  return subject && { quote: index, isNext: false, cue: null, source: null, subject, basis: 'verb', from: index };
}

/** The first verb of saying behind a colon, if no other quotation stands there. */
function tellerBehind({ items, cues }: FrameView, colon: number): VerbCue | undefined {
  if (items.slice(colon).some(({ quote }) => quote)) return undefined;
  return cues.find(
    ({ group, subject }) =>
      group.from > colon && group.mood === 'finite' && group.verb.quotation && subject !== null && subject.from > colon,
  );
}

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
