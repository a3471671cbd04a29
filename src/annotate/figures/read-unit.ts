import type { NumberGrammar } from '../../languages/grammar/numbers.js';
import type { Token } from '../../text/tokens.js';
import { isGlued, type TokenRange } from '../dates/match-form.js';
import { readNumber } from './read-number.js';
import type { VerbIndex } from './verb-index.js';

/** What is counted: tokens from `from` to `next` (exclusive), or a sign. */
export interface UnitReading {
  /** `%` or a currency sign as written; null when the tokens say it. */
  readonly sign: string | null;
  readonly from: number;
  readonly next: number;
}

/** Most words of a counted noun phrase and of its complement. */
const MOST = 5;
const MOST_IN_COMPLEMENT = 3;

/** Reads what a number counts: a percentage, a currency, or the noun phrase after it; null when there is none. */
export function readUnit(
  range: TokenRange,
  at: number,
  grammar: NumberGrammar,
  verbs: VerbIndex,
  { takesLinker, isSingular }: { readonly takesLinker: boolean; readonly isSingular: boolean },
): UnitReading | null {
  const { tokens, to } = range;
  const percent = percentEnd(range, at, grammar);
  if (percent !== null) return { sign: '%', from: at, next: percent };
  const sign = at < to ? tokens[at] : undefined;
  if (sign && grammar.currencySigns.has(sign.key)) return { sign: sign.text, from: at, next: at + 1 };
  let start = takesLinker ? skipLinker(range, at, grammar) : at;
  // `trois des neuf stations`: a part of them.
  if (start === at) start = skipPartitive(range, at, grammar);
  const next = grammar.headFirst
    ? readHeadFirst(range, start, grammar, verbs, isSingular)
    : readHeadLast(range, start, grammar, verbs);
  return next === start ? null : { sign: null, from: start, next };
}

function percentEnd({ tokens, to }: TokenRange, at: number, grammar: NumberGrammar): number | null {
  for (const form of grammar.percent) {
    const words = form.split(' ');
    if (at + words.length <= to && words.every((word, index) => tokens[at + index]?.key === word))
      return at + words.length;
  }
  return null;
}

/** Skips `de`, `d'`, `of`. */
function skipLinker({ tokens, to }: TokenRange, at: number, { linkers }: NumberGrammar): number {
  if (at >= to || !linkers.has(tokens[at]?.key ?? '')) return at;
  return tokens[at + 1]?.key === "'" ? at + 2 : at + 1;
}

/** Skips `of the nine`, `des neuf`: the whole that a part is counted of. */
function skipPartitive(range: TokenRange, at: number, grammar: NumberGrammar): number {
  const { tokens } = range;
  const linked = skipLinker(range, at, grammar);
  if (linked === at) return at;
  const article = tokens[linked];
  const start = article && grammar.partitives.has(article.key) ? linked + 1 : linked;
  if (start === linked && !grammar.partitives.has(tokens[at]?.key ?? '')) return at;
  return readNumber(range, start, grammar)?.next ?? start;
}

const isNoun = (token: Token | undefined, grammar: NumberGrammar): token is Token =>
  token?.kind === 'word' && !grammar.stops.has(token.key) && token.key.length > 1;

/** Tells whether a finite verb or an auxiliary starts at a token. */
function isVerb({ starts }: VerbIndex, at: number): boolean {
  const verb = starts.get(at);
  return verb !== undefined && (verb.kind === 'finite' || verb.to > verb.from);
}

const isPlural = (token: Token, { plurals }: NumberGrammar): boolean =>
  /[sx]$/.test(token.key) || plurals.has(token.key);

/** Noun, then plural adjectives, a coordinated noun, one complement: `cycles de négociations`. */
function readHeadFirst(
  range: TokenRange,
  start: number,
  grammar: NumberGrammar,
  verbs: VerbIndex,
  isSingular: boolean,
): number {
  const { tokens, to } = range;
  let index = start;
  while (index < to && grammar.adjectives.has(tokens[index]?.key ?? '') && isNoun(tokens[index + 1], grammar)) index++;
  const head = tokens[index];
  if (index >= to || !isNoun(head, grammar) || isVerb(verbs, index)) return start;
  if (!isSingular && !isPlural(head, grammar) && !grammar.measures.has(head.key)) return start;
  index = skipCompound(range, index + 1, grammar);
  index = skipPlurals(range, index, start + MOST, grammar, verbs);
  const [conjunction, other] = [tokens[index], tokens[index + 1]];
  if (
    index + 1 < to &&
    conjunction &&
    grammar.conjunctions.has(conjunction.key) &&
    isNoun(other, grammar) &&
    isPlural(other, grammar) &&
    !isVerb(verbs, index + 1)
  ) {
    return skipPlurals(range, index + 2, index + 2 + MOST_IN_COMPLEMENT, grammar, verbs);
  }
  const linked = skipLinker(range, index, grammar);
  const isComplement =
    linked > index &&
    linked < to &&
    !grammar.partitives.has(tokens[index]?.key ?? '') &&
    isNoun(tokens[linked], grammar);
  if (!isComplement) return index;
  return skipPlurals(range, skipCompound(range, linked + 1, grammar), linked + MOST_IN_COMPLEMENT, grammar, verbs);
}

/** Skips the rest of a hyphenated word. */
function skipCompound({ tokens, to }: TokenRange, at: number, grammar: NumberGrammar): number {
  let index = at;
  while (
    index + 1 < to &&
    tokens[index]?.key === '-' &&
    isGlued(tokens[index - 1], tokens[index]) &&
    isNoun(tokens[index + 1], grammar)
  )
    index += 2;
  return index;
}

/** Skips adjectives: words in the plural, which verbs there do not look like. */
function skipPlurals(range: TokenRange, at: number, limit: number, grammar: NumberGrammar, verbs: VerbIndex): number {
  const { tokens, to } = range;
  let index = at;
  while (index < Math.min(to, limit)) {
    const token = tokens[index];
    if (!isNoun(token, grammar) || !isPlural(token, grammar) || isVerb(verbs, index)) break;
    index = skipCompound(range, index + 1, grammar);
  }
  return index;
}

/** Tells whether a word is a plural, or counts in the singular: `dead`, `km`. */
const isKnown = (token: Token | undefined, grammar: NumberGrammar): boolean =>
  token !== undefined &&
  (isPlural(token, grammar) ||
    grammar.measures.has(token.key) ||
    grammar.fates.has(token.key) ||
    grammar.concepts.has(token.key));

/** Adjectives, then nouns up to a plural, one complement: `new members`, `hours of talks`. */
function readHeadLast(range: TokenRange, start: number, grammar: NumberGrammar, verbs: VerbIndex): number {
  const { tokens, to } = range;
  let index = start;
  while (index < Math.min(to, start + MOST)) {
    const token = tokens[index];
    if (!isNoun(token, grammar) || (index > start && isVerb(verbs, index))) break;
    index = skipCompound(range, index + 1, grammar);
    if (grammar.measures.has(token.key)) break;
    const isHead = isPlural(token, grammar) && !/(?:ss|us|ous)$/.test(token.key);
    const next = tokens[index];
    if (isHead && !(isNoun(next, grammar) && isPlural(next, grammar) && !isVerb(verbs, index))) break;
  }
  if (index === start || !isKnown(tokens[index - 1], grammar)) return start;
  const linked = skipLinker(range, index, grammar);
  if (linked === index || !isNoun(tokens[linked], grammar) || linked >= to) return index;
  let end = linked;
  while (end < Math.min(to, linked + MOST_IN_COMPLEMENT)) {
    const token = tokens[end];
    if (!isNoun(token, grammar) || isVerb(verbs, end)) break;
    end = skipCompound(range, end + 1, grammar);
    if (isPlural(token, grammar)) break;
  }
  return end;
}

/** Gives the words of a unit as written, with single spaces. */
export function textOf({ tokens }: TokenRange, { sign, from, next }: UnitReading): string {
  if (sign !== null) return sign;
  let text = '';
  for (let index = from; index < next; index++) {
    const token = tokens[index];
    text += `${index > from && !isGlued(tokens[index - 1], token) ? ' ' : ''}${token?.text ?? ''}`;
  }
  return text;
}
