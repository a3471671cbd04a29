import { isGivenName } from '../../languages/given-names.js';
import type { PeopleLexicon } from '../../languages/grammar/people.js';
import type { Language } from '../../languages/language.js';
import type { PlaceMention, Sentence } from '../../model/annotation.js';
import type { Article, Block } from '../../model/article.js';
import { type Token, tokenize } from './tokens.js';

/** A stretch of tokens: from `from` up to but without `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A place at its tokens. */
export interface PlaceSpan extends Span {
  readonly country: string;
  readonly kind: PlaceMention['kind'];
}

/** A block cut into tokens, with what is known of them; token ranges run from `from` up to but without `to`. */
export interface Reading {
  readonly block: Block;
  /** Index of the block in the article. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** The place that begins or goes on at each token; sparse. */
  readonly places: ReadonlyMap<number, PlaceSpan>;
  /** Number of the sentence in the article that each token stands in. */
  readonly sentenceOf: (at: number) => number;
  /**
   * Words of the article that stand with a capital inside sentences, never without, and never behind a given name or a
   * title: what they name is no person, even where a sentence begins.
   */
  readonly properWords: ReadonlySet<string>;
}

/** Lists the words that are written with a capital inside sentences, nowhere without, and that no person bears. */
function findProperWords(cut: readonly (readonly Token[])[], people: PeopleLexicon): ReadonlySet<string> {
  const [proper, plain] = [new Set<string>(), new Set<string>()];
  let before: Token | undefined;
  for (const token of cut.flat()) {
    const { key, shape, initial } = token;
    const isTitled = before !== undefined && (people.honorifics.has(before.key) || people.roles.has(before.key));
    const isBorne = isCapitalised(before) && (isTitled || isGivenName(before?.key ?? ''));
    if (shape === 'lower' || (isBorne && !initial)) plain.add(key);
    else if (!initial && (shape === 'capital' || shape === 'upper')) proper.add(key);
    before = token;
  }
  return new Set([...proper].filter((key) => !plain.has(key)));
}

interface SentenceStart {
  readonly start: number;
  readonly number: number;
}

/** Gives the sentences of each block: where they start, and their numbers in the article. */
function startsByBlock(sentences: readonly Sentence[]): ReadonlyMap<number, readonly SentenceStart[]> {
  const startsOf = new Map<number, SentenceStart[]>();
  for (const [number, { anchor, block }] of sentences.entries()) {
    const starts = startsOf.get(block) ?? [];
    starts.push({ start: anchor.start, number });
    startsOf.set(block, starts);
  }
  return startsOf;
}

/** Cuts the blocks of an article into tokens. */
export function tokenizeBlocks(
  { blocks }: Article,
  { people }: Language,
  sentences: readonly Sentence[],
): readonly (readonly Token[])[] {
  const startsOf = startsByBlock(sentences);
  const folded = new Map<string, string>();
  return blocks.map(({ text }, index) =>
    tokenize(
      text,
      (startsOf.get(index) ?? []).map(({ start }) => start),
      people,
      folded,
    ),
  );
}

/** Lays places and sentences over the tokens of the blocks of an article. */
export function readBlocks(
  article: Article,
  cut: readonly (readonly Token[])[],
  sentences: readonly Sentence[],
  places: readonly PlaceMention[],
  people: PeopleLexicon,
): Reading[] {
  const startsOf = startsByBlock(sentences);
  const placesOf = new Map<string, PlaceMention[]>();
  for (const place of places) {
    const list = placesOf.get(place.anchor.block);
    if (list) list.push(place);
    else placesOf.set(place.anchor.block, [place]);
  }
  const properWords = findProperWords(cut, people);
  return article.blocks.map((block, index) => {
    const starts = startsOf.get(index) ?? [];
    const tokens = cut[index] ?? [];
    const numbers: number[] = [];
    let next = 0;
    let number = starts[0]?.number ?? sentences.length + index;
    for (const { start } of tokens) {
      for (let begin = starts[next]; begin && begin.start <= start; begin = starts[next]) {
        number = begin.number;
        next += 1;
      }
      numbers.push(number);
    }
    return {
      block,
      index,
      tokens,
      places: locatePlaces(tokens, placesOf.get(block.id) ?? []),
      sentenceOf: (at) => numbers[at] ?? number,
      properWords,
    };
  });
}

function locatePlaces(tokens: readonly Token[], mentions: readonly PlaceMention[]): Map<number, PlaceSpan> {
  const located = new Map<number, PlaceSpan>();
  let at = 0;
  for (const { anchor, country, kind } of mentions) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= anchor.start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < anchor.end) to += 1;
    const span = { from: at, to, country, kind };
    for (let inside = at; inside < to; inside += 1) located.set(inside, span);
  }
  return located;
}

/** Tells whether a word is written with a capital, in capitals or as initials. */
export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'initial');

/** Tells whether a token is one of the given signs. */
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.shape === 'mark' && marks.includes(token.text);

/** Lists the tokens that spans cover. */
export function tokensIn(spans: Iterable<Span>): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { from, to } of spans) for (let at = from; at < to; at += 1) covered.add(at);
  return covered;
}
