import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import { type Clause, toClause } from './clause.js';
import type { VerbCue } from './drafts.js';
import type { Item } from './items.js';
import { findSharedSubject } from './main-subject.js';
import { isClauseLike } from './quoted-words.js';
import { findSources, type Source } from './sources.js';
import { findSubject } from './subjects.js';
import { findVerbGroups } from './verb-groups.js';

/** A frame with its reporting verbs, their subjects, and its sources. */
export interface FrameView extends Clause {
  readonly text: string;
  readonly cues: readonly VerbCue[];
  readonly sources: readonly Source[];
  /** Index of the first item after a dateline. */
  readonly start: number;
  readonly grammar: QuotationGrammar;
}

/** A dateline ends with a dash within so many items. */
const MAX_DATELINE = 16;

/** Reads verbs, subjects and sources of a frame. */
export function viewFrame(items: readonly Item[], text: string, grammar: QuotationGrammar): FrameView {
  const clause = toClause(items);
  const start = findDatelineEnd(items, text);
  const groups = findVerbGroups(items, grammar);
  const cues: VerbCue[] = [];
  let quote = -1;
  let seen = start;
  for (const group of groups) {
    // A quotation before the verb bounds the search for its subject.
    for (; seen < group.from; seen++) {
      const item = items[seen];
      if (item?.quote && isClauseLike(wordsIn(text, item), grammar)) quote = seen;
    }
    const main =
      cues.findLast(({ subject, group: { mood } }) => subject !== null && mood === 'finite')?.subject ?? null;
    const subject =
      group.mood === 'finite'
        ? findSubject(clause, group, Math.max(start, quote + 1), grammar)
        : findSharedSubject(clause, group, start, main, grammar);
    cues.push({ group, subject });
  }
  return { ...clause, text, cues, sources: findSources(clause, grammar), start, grammar };
}

const wordsIn = (text: string, { quote }: Item): string => (quote ? text.slice(quote.part.start, quote.part.end) : '');

/** Gives the words of a quotation without their marks. */
export const wordsOf = ({ text }: FrameView, item: Item): string => wordsIn(text, item);

/** "LAGOS, Jan 9 - …": a town in capitals at the head of a block, and a dash between spaces. */
function opensInCapitals(items: readonly Item[], dash: number, text: string): boolean {
  const [first, mark] = [items[0], items[dash]];
  if (first?.kind !== 'word' || first.start !== 0 || !mark || text.charAt(mark.end) !== ' ') return false;
  const town = text.slice(0, first.end);
  return town.length > 1 && town === town.toUpperCase() && text.charAt(mark.start - 1) === ' ';
}

/** "DAKAR, 31 janvier (ATI) – …": the index behind the dash; 0 when there is no dateline. */
function findDatelineEnd(items: readonly Item[], text: string): number {
  for (let index = 1; index < Math.min(items.length, MAX_DATELINE); index++) {
    const item = items[index];
    if (!item || item.quote) return 0;
    if (item.kind !== 'mark' || !/[–—-]/.test(item.lower)) continue;
    const head = items.slice(0, index);
    const hasAgency = head.at(-1)?.lower === ')' && head.some(({ lower }) => lower === '(');
    return hasAgency || opensInCapitals(items, index, text) ? index + 1 : 0;
  }
  return 0;
}
