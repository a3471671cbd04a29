import type { NumberGrammar } from '../../languages/grammar/numbers.js';
import type { Token } from '../../text/tokens.js';
import { isGlued, type TokenRange } from '../dates/match-form.js';

/** A number as read; indices are of tokens, `next` the one after it. */
export interface NumberReading {
  readonly value: number;
  readonly next: number;
  readonly isDigits: boolean;
  /** `une quarantaine`, `a dozen`. */
  readonly isRound: boolean;
  /** `two thirds`: a share of what follows. */
  readonly isShare: boolean;
  /** Whether a noun follows by way of `de`, `of`: after a scale or a round number. */
  readonly takesLinker: boolean;
  /** The scale in it, 1 where there is none: `2 à 3 millions` scales both. */
  readonly scale: number;
}

/** Largest number of words in a number written out. */
const LONGEST = 12;

const plain = { isRound: false, isShare: false, takesLinker: false, scale: 1 };

/** Reads a number in digits or words at `at`; null when there is none. */
export function readNumber(range: TokenRange, at: number, grammar: NumberGrammar): NumberReading | null {
  const token = range.tokens[at];
  if (!token || at >= range.to) return null;
  if (token.kind === 'number') return readDigits(range, at, grammar);
  if (token.kind !== 'word') return null;
  if (grammar.half.has(token.key)) return readHalf(range, at, grammar);
  return isNumberWord(token, grammar) ? readWords(range, at, grammar) : null;
}

/** Tells whether exactly one space stands between two tokens. */
const isSpaced = (left: Token, right: Token): boolean => right.start - left.end === 1;

/** Reads `1 550`, `1.550`, `1,234,567`, `2,5`, `2.5 billion`, `0,8`. */
function readDigits(range: TokenRange, at: number, grammar: NumberGrammar): NumberReading | null {
  const { tokens, to } = range;
  let digits = tokens[at]?.text ?? '';
  let index = at + 1;
  const isGroup = (token: Token | undefined): token is Token => token?.kind === 'number' && token.text.length === 3;
  if (digits.length > 15) return null;
  if (digits.length <= 3 && digits !== '0') {
    for (;;) {
      const [last, mark, group] = [tokens[index - 1], tokens[index], tokens[index + 1]];
      if (!last || !mark || index >= to || digits.length > 15) break;
      if (isGroup(mark) && isSpaced(last, mark) && !isLetterGlued(tokens, index)) {
        digits += mark.text;
        index += 1;
      } else if (
        index + 1 < to &&
        grammar.groupMarks.has(mark.key) &&
        isGroup(group) &&
        isGlued(last, mark) &&
        isGlued(mark, group)
      ) {
        digits += group.text;
        index += 2;
      } else break;
    }
  }
  const decimals = readDecimals(range, index, grammar, index === at + 1);
  if (decimals) {
    digits += decimals.isGroup ? decimals.text : `.${decimals.text}`;
    index += 2;
  }
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  const scaled = readScale(range, index, grammar);
  if (scaled)
    return {
      ...plain,
      value: round(value * scaled.value),
      next: scaled.next,
      isDigits: true,
      takesLinker: true,
      scale: scaled.value,
    };
  return { ...plain, value, next: index, isDigits: true };
}

const isLetterGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'word' && isGlued(tokens[at], tokens[at + 1]);

/**
 * Reads what stands behind a decimal mark. Three digits behind the mark of decimals are a group of thousands in
 * translated pages (`1,000 délégués`), unless a percentage or a scale follows.
 */
function readDecimals(
  { tokens, to }: TokenRange,
  at: number,
  grammar: NumberGrammar,
  isFirst: boolean,
): { readonly text: string; readonly isGroup: boolean } | null {
  const [before, mark, digits, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!mark || at + 1 >= to || digits?.kind !== 'number' || !isGlued(before, mark) || !isGlued(mark, digits))
    return null;
  const isDecimal = mark.key === grammar.decimal || (mark.key === '.' && digits.text.length !== 3);
  if (!isDecimal || (mark.key !== ',' && mark.key !== '.')) return null;
  const isWhole = next !== undefined && (next.key === '%' || grammar.scales.has(next.key));
  const isGroup = isFirst && mark.key === ',' && digits.text.length === 3 && before?.text !== '0' && !isWhole;
  return { text: digits.text, isGroup };
}

const round = (value: number): number => Number(value.toPrecision(12));

/** Reads a scale after digits: `millions`, `mille`. */
function readScale(
  { tokens, to }: TokenRange,
  at: number,
  grammar: NumberGrammar,
): { readonly value: number; readonly next: number } | null {
  const key = at < to ? (tokens[at]?.key ?? '') : '';
  const multiplier = grammar.multipliers.get(key) ?? 0;
  const value = grammar.scales.get(key) ?? (multiplier >= 1000 ? multiplier : undefined);
  return value === undefined ? null : { value, next: at + 1 };
}

/** Reads `half a million`, `la moitié`, `half of`. */
function readHalf(range: TokenRange, at: number, grammar: NumberGrammar): NumberReading | null {
  const { tokens, to } = range;
  const article = tokens[at + 1];
  const scaled = article && grammar.ones.has(article.key) ? readScale(range, at + 2, grammar) : null;
  if (scaled)
    return {
      ...plain,
      value: scaled.value / 2,
      next: scaled.next,
      isDigits: false,
      takesLinker: true,
      scale: scaled.value,
    };
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  const isOf = next !== undefined && grammar.linkers.has(next.key);
  return isOf ? { ...plain, value: 0.5, next: at + 1, isDigits: false, isShare: true, takesLinker: true } : null;
}

/** Reads number words, added and multiplied up: `deux mille trois cents`, `soixante-dix-huit`, `a hundred`. */
function readWords(range: TokenRange, at: number, grammar: NumberGrammar): NumberReading | null {
  const { tokens, to } = range;
  let [total, current, last] = [0, 0, Number.POSITIVE_INFINITY];
  let index = at;
  let words = 0;
  let scale = 1;
  let isOpen = true;
  while (index < Math.min(to, at + LONGEST)) {
    const key = tokens[index]?.key ?? '';
    const [value, multiplier, large] = [grammar.words.get(key), grammar.multipliers.get(key), grammar.scales.get(key)];
    if (value !== undefined) {
      const isScore = current % 100 === 4 && value === 20 && last === 4;
      if (
        !isScore &&
        !(
          current === 0 ||
          (isOpen && value < last && (last >= 100 || (last >= 20 && value < 20) || (last === 10 && value < 10)))
        )
      )
        break;
      current = isScore ? current - 4 + 80 : current + value;
      last = isScore ? 80 : value;
    } else if (
      multiplier !== undefined &&
      multiplier < 1000 &&
      (words === 0 ? grammar.words.get(key) === undefined && isStandalone(key, grammar) : current < 100)
    ) {
      current = Math.max(1, current) * multiplier;
      last = multiplier;
    } else if (
      multiplier !== undefined &&
      multiplier >= 1000 &&
      total === 0 &&
      (words > 0 || isStandalone(key, grammar))
    ) {
      total += Math.max(1, current) * multiplier;
      [current, last] = [0, multiplier];
    } else if (large !== undefined && words > 0 && current > 0) {
      total += current * large;
      [current, last, scale] = [0, large, large];
    } else if (words > 0 && grammar.joiners.has(key) && isNumberWord(tokens[index + 1], grammar)) {
      isOpen = true;
      index++;
      continue;
    } else break;
    index++;
    words++;
  }
  if (words === 0) return null;
  // A joiner that led nowhere is not part of the number.
  while (index > at && !isNumberWord(tokens[index - 1], grammar)) index--;
  const isOne = words === 1 && grammar.ones.has(tokens[at]?.key ?? '');
  const value = total + current;
  const share = readShare(range, index, value, grammar);
  if (share) return share;
  const collective = readCollective(range, index, value, grammar);
  if (collective) return collective;
  return isOne ? null : { ...plain, value, next: index, isDigits: false, takesLinker: scale > 1, scale };
}

/** `cent`, `mille` are numbers alone, `hundred` and `milliers` need one before. */
const isStandalone = (key: string, grammar: NumberGrammar): boolean => grammar.standalone.has(key);

const isNumberWord = (token: Token | undefined, { words, multipliers, scales }: NumberGrammar): boolean =>
  token !== undefined && (words.has(token.key) || multipliers.has(token.key) || scales.has(token.key));

/** Reads `two thirds`, `un quart`. */
function readShare(
  { tokens, to }: TokenRange,
  at: number,
  value: number,
  grammar: NumberGrammar,
): NumberReading | null {
  // Two words may be joined by a hyphen: `two-thirds`.
  const index = tokens[at]?.key === '-' ? at + 1 : at;
  const denominator = index < to ? grammar.fractions.get(tokens[index]?.key ?? '') : undefined;
  if (denominator === undefined || value >= denominator) return null;
  return {
    ...plain,
    value: Number((value / denominator).toFixed(4)),
    next: index + 1,
    isDigits: false,
    isShare: true,
    takesLinker: true,
  };
}

/** Reads `une quarantaine`, `a dozen`, `two dozen`. */
function readCollective(
  { tokens, to }: TokenRange,
  at: number,
  count: number,
  grammar: NumberGrammar,
): NumberReading | null {
  const size = at < to ? grammar.collectives.get(tokens[at]?.key ?? '') : undefined;
  if (size === undefined) return null;
  return { ...plain, value: count * size, next: at + 1, isDigits: false, isRound: count === 1, takesLinker: true };
}
