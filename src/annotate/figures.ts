import type { VerbGrammar } from '../languages/grammar/dates.js';
import type { NumberGrammar } from '../languages/grammar/numbers.js';
import type { Language } from '../languages/language.js';
import { type Anchor, createAnchor } from '../model/anchor.js';
import type { DateMention, FigureMention, Qualifier, Sentence } from '../model/annotation.js';
import type { Article, Block } from '../model/article.js';
import { type Token, tokenize } from '../text/tokens.js';
import type { TokenRange } from './dates/match-form.js';
import { distantUnit } from './figures/distant-unit.js';
import { findPredicate } from './figures/find-predicate.js';
import { isNoFigure } from './figures/no-figure.js';
import { currencyBefore, readMoney } from './figures/read-money.js';
import { type NumberReading, readNumber } from './figures/read-number.js';
import { readQualifier } from './figures/read-qualifier.js';
import { readUnit, textOf } from './figures/read-unit.js';
import { indexVerbs, type VerbIndex } from './figures/verb-index.js';

/** A number with all that belongs to it; indices are of tokens. */
interface Found {
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly next: number;
  readonly unit: string;
  readonly predicate: string | null;
  readonly isDigits: boolean;
}

/**
 * Finds the figures of an article: numbers in digits and words with what they count, how exactly, and the verb that
 * says what happened. Dates, times, ages, ordinals and numbers in names are none; headings and captions are left out.
 */
export function annotateFigures(
  article: Article,
  language: Language,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  wordsOf: (block: Block) => readonly Token[] = ({ text }) => tokenize(text),
): FigureMention[] {
  const datesOf = anchorsByBlock(dates);
  const figures: FigureMention[] = [];
  let tokens: readonly Token[] = [];
  let current: Block | undefined;
  let cursor = 0;
  for (const sentence of sentences) {
    const block = article.blocks[sentence.block];
    if (!block || block.kind === 'caption' || block.kind === 'heading') continue;
    if (block !== current) {
      current = block;
      tokens = withoutDates(wordsOf(block), datesOf.get(block.id) ?? []);
      cursor = 0;
    }
    const from = advance(tokens, cursor, sentence.anchor.start);
    const to = advance(tokens, from, sentence.anchor.end);
    cursor = to;
    for (const found of readSentence({ tokens, from, to }, language)) {
      const [first, last] = [tokens[found.from], tokens[found.next - 1]];
      if (!first || !last) continue;
      const { value, upper, qualifier, unit, predicate } = found;
      const anchor = createAnchor(article.id, block.id, block.text, first.start, last.end);
      const confidence = unit === '' ? 0.6 : found.isDigits ? 0.95 : 0.88;
      figures.push({ value, upper, qualifier, unit, predicate, anchor, sentence: sentence.anchor, confidence });
    }
  }
  return figures;
}

function anchorsByBlock(dates: readonly DateMention[]): ReadonlyMap<string, readonly Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  for (const { anchor } of dates) {
    const list = anchors.get(anchor.block);
    if (list) list.push(anchor);
    else anchors.set(anchor.block, [anchor]);
  }
  return anchors;
}

function advance(tokens: readonly Token[], from: number, offset: number): number {
  let index = from;
  while (index < tokens.length && (tokens[index]?.start ?? 0) < offset) index++;
  return index;
}

/** Turns the tokens of dates into marks, so that no number is read in them. */
function withoutDates(tokens: readonly Token[], dates: readonly Anchor[]): readonly Token[] {
  if (dates.length === 0) return tokens;
  const spans = [...dates].sort((a, b) => a.start - b.start);
  let index = 0;
  return tokens.map((token) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= token.start) index++;
    const isInside = (spans[index]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    return isInside && token.kind !== 'mark' ? { ...token, kind: 'mark' as const, key: '', lower: '' } : token;
  });
}

function readSentence(range: TokenRange, language: Language): readonly Found[] {
  const { numbers, dates } = language;
  const found: Found[] = [];
  let verbs: VerbIndex | null = null;
  for (let at = range.from; at < range.to; at++) {
    const reading = readNumber(range, at, numbers);
    if (!reading) continue;
    verbs ??= indexVerbs(dates.verbs.find(range.tokens, range.from, range.to));
    const figure = readFigure({ range, numbers, verbs, verbGrammar: dates.verbs }, at, reading, found.at(-1));
    if (figure) found.push(figure);
    at = Math.max(at, (figure?.next ?? reading.next) - 1);
  }
  return found;
}

/** What a sentence is read with. */
interface Reader {
  readonly range: TokenRange;
  readonly numbers: NumberGrammar;
  readonly verbs: VerbIndex;
  readonly verbGrammar: VerbGrammar;
}

function readFigure(reader: Reader, at: number, first: NumberReading, before: Found | undefined): Found | null {
  const { range, numbers: grammar, verbs, verbGrammar } = reader;
  const bounds = readBounds(range, at, first, grammar);
  if (bounds === 'none') return null;
  const { last, next } = bounds;
  const place = { from: at, next, isDigits: first.isDigits, value: first.value };
  const currency = currencyBefore(range, at, grammar);
  if (currency === null && isNoFigure(place, range, grammar)) return null;
  const money = readMoney(range, next, grammar, currency !== null);
  const unitAt = money?.next ?? next;
  const unit =
    currency === null
      ? readUnit(range, unitAt, grammar, verbs, { takesLinker: last.takesLinker, isSingular: last.value < 2 })
      : null;
  const distant = unit === null && currency === null ? distantUnit(range, at, next, grammar, verbs, before) : null;
  const start = currency?.from ?? bounds.from;
  const qualified = readQualifier(range, start, grammar);
  const end = unit?.next ?? distant?.next ?? unitAt;
  const text = currency?.sign ?? (unit ? textOf(range, unit) : (distant?.text ?? ''));
  if (text === '' && (!first.isDigits || first.value < 2 || isYearLike(range, at, first))) return null;
  const scale = money?.value ?? 1;
  const isRange = last !== first;
  return {
    value: (isRange && first.value < 1000 ? first.value * (last.scale / first.scale) : first.value) * scale,
    upper: isRange ? last.value * scale : null,
    qualifier: qualified?.qualifier ?? (first.isRound ? 'about' : 'exact'),
    from: qualified?.from ?? start,
    next: end,
    unit: text,
    predicate: findPredicate(verbs, range, { from: qualified?.from ?? start, next: end }, grammar, verbGrammar),
    isDigits: first.isDigits,
  };
}

/** Reads the second number of a range; `none` when the two are a score. */
function readBounds(
  range: TokenRange,
  at: number,
  first: NumberReading,
  grammar: NumberGrammar,
): { readonly from: number; readonly last: NumberReading; readonly next: number } | 'none' {
  const { tokens } = range;
  const between = tokens[first.next]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  const second = grammar.ranges.some((form) => form.between === between)
    ? readNumber(range, first.next + 1, grammar)
    : null;
  const form = grammar.ranges.find(
    (candidate) => candidate.between === between && (candidate.before === null || candidate.before === before),
  );
  if (!second || !form || second.isShare) return { from: at, last: first, next: first.next };
  const isScore = between === '-' && first.isDigits && second.value <= first.value;
  if (isScore) return 'none';
  if (second.value <= first.value) return { from: at, last: first, next: first.next };
  return { from: form.before === null ? at : at - 1, last: second, next: second.next };
}

/** Four digits between 1900 and 2100 that count nothing are a year. */
const isYearLike = ({ tokens }: TokenRange, at: number, { value, next }: NumberReading): boolean =>
  next === at + 1 && tokens[at]?.text.length === 4 && value >= 1900 && value <= 2100;
