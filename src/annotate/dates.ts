import type { DateGrammar, VerbCue } from '../languages/grammar/dates.js';
import type { Language } from '../languages/language.js';
import { createAnchor } from '../model/anchor.js';
import type { DateMention, Sentence } from '../model/annotation.js';
import type { Article, Block } from '../model/article.js';
import { dayNumber, isDay } from '../text/edtf.js';
import { type Token, tokenize } from '../text/tokens.js';
import type { DateExpression } from './dates/expression.js';
import { findExpressions } from './dates/find-expressions.js';
import type { ResolvedDate } from './dates/frame.js';
import { governingVerb } from './dates/governing-verb.js';
import type { TokenRange } from './dates/match-form.js';
import { isNoDate } from './dates/no-date.js';
import { resolveExpression, toEdtf } from './dates/resolve.js';
import { roleOf } from './dates/role-of.js';

/** Sentences after which a date is no longer what "the next day" counts from. */
const MEMORY = 2;

/** Words between a verb of putting off and its date at most. */
const PUT_OFF_REACH = 8;

/** What is known while the sentences of an article are read in order. */
interface Reader {
  readonly article: Article;
  readonly grammar: DateGrammar;
  readonly issued: number | null;
  /** The last date that was resolved, and the index of its sentence. */
  previous: { readonly date: ResolvedDate; readonly sentence: number } | null;
}

/**
 * Finds the dated expressions of an article with their EDTF values (level 1). Dates without a year and relative ones
 * are resolved against the day of publication, by the tense of their verb; without that day they stay null. Captions
 * are left out.
 */
export function annotateDates(
  article: Article,
  language: Language,
  sentences: readonly Sentence[],
  wordsOf: (block: Block) => readonly Token[] = ({ text }) => tokenize(text),
): DateMention[] {
  const reader: Reader = { article, grammar: language.dates, issued: readIssued(article.issued), previous: null };
  const mentions: DateMention[] = [];
  let tokens: readonly Token[] = [];
  let current: Block | undefined;
  let cursor = 0;
  for (const [index, sentence] of sentences.entries()) {
    const block = article.blocks[sentence.block];
    if (!block || block.kind === 'caption') continue;
    if (block !== current) {
      current = block;
      tokens = wordsOf(block);
      cursor = 0;
    }
    const from = advance(tokens, cursor, sentence.anchor.start);
    const to = advance(tokens, from, sentence.anchor.end);
    cursor = to;
    mentions.push(...readSentence(reader, block, { tokens, from, to }, sentence, index));
  }
  return mentions;
}

/** Gives the index of the first token at or after an offset. */
function advance(tokens: readonly Token[], from: number, offset: number): number {
  let index = from;
  while (index < tokens.length && (tokens[index]?.start ?? 0) < offset) index++;
  return index;
}

/** Reads an EDTF day as a day number; a month or a year alone is not enough to count from. */
function readIssued(issued: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(issued ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

function readSentence(
  reader: Reader,
  block: Block,
  range: TokenRange,
  sentence: Sentence,
  index: number,
): DateMention[] {
  const { grammar } = reader;
  const expressions = findExpressions(range, grammar);
  if (expressions.length === 0) return [];
  const cues = grammar.verbs.find(range.tokens, range.from, range.to);
  const isHabit = hasPhrase(range, grammar.context.habitPhrases);
  const year = openingYear(expressions[0], range);
  const read = expressions.flatMap((expression): Read[] => {
    const verb = lookAhead(
      governingVerb(cues, range, expression.from, expression.to, grammar.verbs),
      expression,
      range,
      grammar,
    );
    if (isNoDate(expression, range, grammar.context, verb)) return [];
    if (isHabit && expression.shift === null && expression.points.every((point) => point.year === undefined)) return [];
    const dates = resolveExpression(expression, {
      issued: reader.issued,
      previous: reader.previous && index - reader.previous.sentence <= MEMORY ? reader.previous.date : null,
      year: expression === expressions[0] ? null : year,
      tense: expression.isPast ? 'past' : (verb?.tense ?? 'unknown'),
      isDeadline: expression.ties.includes('by'),
    });
    if (expression.shift?.fromPrevious && dates.length === 0) return [];
    const last = dates.at(-1);
    if (last) reader.previous = { date: last, sentence: index };
    return [{ expression, dates, verb }];
  });
  return joinAppositions(read, range).flatMap((item) => toMentions(item, reader, block, range, sentence));
}

/** "a été renvoyée au 14 septembre": the verb is in the past, but puts the date off. */
function lookAhead(
  verb: VerbCue | null,
  { from, to }: DateExpression,
  { tokens }: TokenRange,
  { verbs }: DateGrammar,
): VerbCue | null {
  const isPutOff =
    verb !== null && verbs.postponing.has(verb.lemma) && verb.to < from && from - verb.to <= PUT_OFF_REACH;
  if (!verb || !isPutOff) return verb;
  const before = tokens.slice(from - 1, Math.min(to, from + 2));
  return before.some(({ key }) => verbs.postponedTo.has(key)) ? { ...verb, tense: 'future' } : verb;
}

interface Read {
  readonly expression: DateExpression;
  readonly dates: readonly ResolvedDate[];
  readonly verb: VerbCue | null;
}

/** Gives the year that opens a sentence ("En 2019, …"): dates after it without a year belong to it. */
function openingYear(first: DateExpression | undefined, range: TokenRange): number | null {
  const point = first?.points[0];
  const isOpening =
    first?.from === range.from && first.points.length === 1 && first.shift === null && first.ties.includes('at');
  return isOpening && point?.month === undefined && point?.season === undefined ? (point?.year ?? null) : null;
}

function hasPhrase({ tokens, from, to }: TokenRange, phrases: readonly string[]): boolean {
  const words = ` ${tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** Joins "demain, vendredi 21 mai": the same day named twice is one mention. */
function joinAppositions(read: readonly Read[], { tokens }: TokenRange): readonly Read[] {
  const joined: Read[] = [];
  for (const item of read) {
    const before = joined.at(-1);
    const isNext =
      before !== undefined &&
      before.expression.to + 1 === item.expression.from &&
      tokens[before.expression.to]?.key === ',';
    const [a, b] = [before?.dates[0], item.dates[0]];
    if (isNext && a && b && before?.dates.length === 1 && toEdtf(a) === toEdtf(b)) {
      const expression = {
        ...before.expression,
        to: item.expression.to,
        part: before.expression.part ?? item.expression.part,
      };
      joined[joined.length - 1] = { ...before, expression };
    } else joined.push(item);
  }
  return joined;
}

function toMentions(
  { expression, dates, verb }: Read,
  reader: Reader,
  block: Block,
  range: TokenRange,
  sentence: Sentence,
): DateMention[] {
  const { article, grammar, issued } = reader;
  const { tokens } = range;
  const possessive =
    tokens[expression.to]?.key === "'" && tokens[expression.to + 1]?.key === 's' && expression.to + 1 < range.to;
  const end = possessive ? expression.to + 2 : expression.to;
  const isSplit = dates.length > 1;
  const pieces = isSplit
    ? dates.map((date, index) => ({
        date,
        from: index === 0 ? expression.from : (expression.points[index]?.at ?? end),
      }))
    : [{ date: dates[0] ?? null, from: expression.from }];
  return pieces.flatMap(({ date, from }, index): DateMention[] => {
    const next = pieces[index + 1]?.from;
    const first = tokens[from];
    const last = tokens[next === undefined ? end - 1 : lastBefore(tokens, next)];
    if (!first || !last || last.end <= first.start) return [];
    const anchor = createAnchor(article.id, block.id, block.text, first.start, last.end);
    const role = roleOf(expression, date, verb, range, grammar.context, issued);
    const isStated = date ? !date.isRelative : expression.points.length === 0 && expression.shift === null;
    return [
      {
        text: anchor.exact,
        edtf: date && toEdtf(date),
        basis: isStated ? 'stated' : 'relative',
        partOfDay: expression.part,
        anchor,
        sentence: sentence.anchor,
        role,
        confidence: confidenceOf(expression, date, verb),
      },
    ];
  });
}

/** Index of the last word or number before `at`: the conjunction of a list belongs to neither date. */
function lastBefore(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (index > 0 && tokens[index]?.kind !== 'number') index--;
  return index;
}

function confidenceOf(expression: DateExpression, date: ResolvedDate | null, verb: VerbCue | null): number {
  if (date === null) return 0.6;
  if (!date.isRelative) return expression.points.some(({ month }) => month !== undefined) ? 0.97 : 0.92;
  if (expression.shift) return expression.shift.fromPrevious ? 0.7 : 0.92;
  return verb ? 0.9 : 0.75;
}
