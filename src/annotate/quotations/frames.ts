import type { Language } from '../../languages/language.js';
import type { Sentence } from '../../model/annotation.js';
import type { Article } from '../../model/article.js';
import type { Reference, ReferenceIndex } from '../people/references.js';
import { cutItems, type Item } from './items.js';
import { isAdverbial } from './noun-places.js';
import type { QuotedPart, QuotedSpan } from './quoted-spans.js';

/** A sentence seen from outside its quotations: what stands in quotation marks is one item. */
export interface Frame {
  /** Index of the block in the article. */
  readonly block: number;
  readonly kind: 'text' | 'heading' | 'caption';
  readonly items: readonly Item[];
}

/** Nothing longer is a sentence; the bound keeps the work on a frame in proportion to its length. */
const MAX_ITEMS = 300;

const FINAL = /[.!?…]["'”’»›)\s]*$/;
const STRONG_FINAL = /[.]["'”’»›)\s]*$/;

/** Cuts an article into frames. Sentences that end inside quotation marks do not end the frame. */
export function cutFrames(
  article: Article,
  language: Language,
  sentences: readonly Sentence[],
  spans: readonly QuotedSpan[],
  references: ReferenceIndex,
): Frame[] {
  const quotes = groupBy(
    spans.flatMap(({ parts }, span) => parts.map((part) => ({ span, part }))),
    ({ part }) => part.block,
  );
  const ends = groupBy(sentences, ({ block }) => block);
  return article.blocks.flatMap((block, index) => {
    if (block.kind === 'table') return [];
    const kind = block.kind === 'heading' || block.kind === 'caption' ? block.kind : 'text';
    const own = (quotes.get(index) ?? []).toSorted((a, b) => a.part.start - b.part.start);
    const source = {
      text: block.text,
      start: 0,
      end: block.text.length,
      quotes: own,
      references: references.inBlock(block.id),
    };
    const items = cutItems(source, language.quotations.clitics);
    const boundaries = (ends.get(index) ?? []).map(({ anchor }) => anchor.end);
    return splitItems(items, boundaries, block.text, language).map((piece) => ({ block: index, kind, items: piece }));
  });
}

function groupBy<T>(values: readonly T[], key: (value: T) => number): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

function splitItems(items: readonly Item[], boundaries: readonly number[], text: string, language: Language): Item[][] {
  const frames: Item[][] = [];
  let frame: Item[] = [];
  let next = 0;
  for (const [index, item] of items.entries()) {
    const previous = items[index - 1];
    let isNew = false;
    for (; (boundaries[next] ?? Number.POSITIVE_INFINITY) <= item.start; next++) {
      // A boundary inside the quotation before is none of ours.
      isNew ||= previous === undefined || (boundaries[next] ?? 0) >= previous.end;
    }
    if (previous?.quote) isNew = endsAfterQuote(items, index, previous.quote.part, text, language) ?? isNew;
    if ((isNew || frame.length >= MAX_ITEMS) && frame.length > 0) {
      frames.push(frame);
      frame = [];
    }
    frame.push(item);
  }
  if (frame.length > 0) frames.push(frame);
  return frames;
}

/** Whether the sentence ends with the quotation before item `index`; null where the sentence cutter knows better. */
function endsAfterQuote(
  items: readonly Item[],
  index: number,
  { start, end, outerEnd }: QuotedPart,
  text: string,
  { quotations: grammar }: Language,
): boolean | null {
  const item = items[index];
  if (!item) return null;
  if (item.kind === 'mark' && !/[«"“(—–-]/.test(item.lower)) return false;
  const inner = text.slice(Math.max(start, end - 8), end);
  if (!FINAL.test(inner)) return item.kind === 'quote' && outerEnd <= item.start ? null : false;
  if (item.kind === 'word' && !item.capital) return false;
  if (STRONG_FINAL.test(inner) || !grammar.verbGroup.subjectPrecedesTag) return true;
  // "Who will pay?" Mayor Untel asked.
  const after = items.slice(index, index + 8);
  const isTagEnd = (next: Item | undefined): boolean =>
    next?.kind !== 'word' || grammar.clause.adjunctPrepositions.has(next.lower) || isAdverbial(next, grammar);
  const verb = after.findIndex(({ lower }, at) =>
    grammar.verbs
      .get(lower)
      ?.some(({ verb: { quotation, addressee } }) => quotation && (addressee || isTagEnd(after[at + 1]))),
  );
  return verb < 1 || after.slice(0, verb).some(({ kind }) => kind === 'quote');
}

/** Reads the mentions of an item list as chunks: the range of items that one outermost mention covers. */
export interface Chunk {
  readonly from: number;
  /** Index behind the last item, signs at its end left out. */
  readonly to: number;
  readonly reference: Reference;
}

/** Lists the chunks of a frame in order. */
export function chunksOf(items: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < items.length; ) {
    const reference = items[from]?.reference;
    let to = from + 1;
    if (reference) {
      while (items[to]?.reference === reference) to++;
      let last = to;
      while (last > from + 1 && /^[,;:–—-]$/.test(items[last - 1]?.lower ?? '')) last--;
      chunks.push({ from, to: last, reference });
    }
    from = to;
  }
  return chunks;
}
