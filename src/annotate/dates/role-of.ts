import type { DateContext, VerbCue } from '../../languages/grammar/dates.js';
import type { DateMention } from '../../model/annotation.js';
import { boundsOf } from '../../text/edtf.js';
import type { DateExpression } from './expression.js';
import type { ResolvedDate } from './frame.js';
import type { TokenRange } from './match-form.js';
import { isEventNoun, nounBefore } from './no-date.js';

type Role = DateMention['role'];

/** Days before publication from which a time that still goes on is a state and not news. */
const LONG = 366;

/** Tells what a date does in its sentence: it dates a past or coming event, or is only referred to. */
export function roleOf(
  expression: DateExpression,
  date: ResolvedDate | null,
  verb: VerbCue | null,
  range: TokenRange,
  context: DateContext,
  issued: number | null,
): Role {
  if (isReference(expression, date, verb, range, context, issued)) return 'reference';
  const { ties } = expression;
  const looksAhead = verb?.tense === 'future' || verb?.tense === 'event';
  if (date && issued !== null) {
    const first = boundsOf(date.start).first;
    const last = boundsOf(date.end ?? date.start).last;
    if (last < issued) return 'past';
    if (first > issued) return 'scheduled';
    // A range that is over on the day of publication has taken place.
    if (first < issued && last === issued && !ties.includes('by')) return 'past';
  }
  if (expression.ties.includes('by') && !(verb?.tense === 'past' && verb.kind === 'finite')) return 'scheduled';
  const { shift } = expression;
  if (shift && shift.count !== 0 && !shift.fromPrevious) return shift.count > 0 ? 'scheduled' : 'past';
  // The present of an event tells the past as well; without the day of publication only a future tense looks ahead.
  const isStated = date !== null && !date.isRelative && verb?.tense === 'event';
  return looksAhead && !isStated ? 'scheduled' : 'past';
}

function isReference(
  expression: DateExpression,
  date: ResolvedDate | null,
  verb: VerbCue | null,
  range: TokenRange,
  context: DateContext,
  issued: number | null,
): boolean {
  const { from, to, points, ties, shift, meaning } = expression;
  const { tokens } = range;
  if (ties.includes('dated') || ties.includes('compared') || isDateline(expression, range)) return true;
  const isYear =
    shift === null &&
    points.length > 0 &&
    points.every(({ month, weekday, season }) => month === undefined && weekday === undefined && season === undefined);
  const isNews = verb?.tense === 'past' && verb.kind === 'finite';
  if (ties.includes('noun') && meaning.divides === undefined && points.every(({ season }) => season === undefined))
    return !(isNews && [tokens[to], tokens[to + 1]].some((token) => token && isEventNoun(token.key, context)));
  if (ties.includes('of')) {
    if (isYear && points.length === 1 && !(isNews && isEventNoun(nounBefore(tokens, from, context), context)))
      return true;
    if (namesDocument(tokens, from, context) || hasWord(tokens, from - 8, from, context.anniversaries)) return true;
  } else if (context.comparisons.has(nounBefore(tokens, from, context)) || isCompared(range, from, context))
    return true;
  // `un calendrier chargé cette année`: the year of publication dates nothing.
  const isPlain = expression.position === null && to - expression.core <= 2;
  if (shift && shift.count === 0 && shift.unit === 'year' && !shift.fromPrevious && isPlain) return true;
  // `cette année est une année de fêtes`, `in force since 2019`
  if (shift && shift.count === 0 && shift.unit !== 'day' && (verb === null || verb.tense === 'present')) return true;
  // `the worst since 2014`, `has led it since 2015`: only `closed since 2014` tells what happened then.
  if (ties.includes('since') && (verb === null || (!verb.passive && (isYear || verb.tense === 'present')))) return true;
  return date !== null && issued !== null && isGoingOn(expression, date, issued);
}

/** `le décret n° 12 du 3 mai`: the date is part of what the document is called. */
function namesDocument(tokens: TokenRange['tokens'], from: number, context: DateContext): boolean {
  let words = 0;
  for (let index = from - 1; index >= Math.max(0, from - 7) && words < 2; index--) {
    const token = tokens[index];
    if (!token || /^[,;:.]$/.test(token.key)) return false;
    if (context.documentNouns.has(token.key)) return true;
    if (token.kind === 'word' && token.key.length > 1 && !context.determiners.has(token.key)) words++;
  }
  return false;
}

/** `contre 61 % en janvier`: only figures stand between the word of comparison and the date. */
function isCompared({ tokens, from: start }: TokenRange, from: number, context: DateContext): boolean {
  let hasNumber = false;
  for (let index = from - 1; index >= Math.max(start, from - 8); index--) {
    const token = tokens[index];
    if (!token) return false;
    if (hasNumber && token.kind === 'word' && context.comparisons.has(token.key)) {
      return !context.votes.has(tokens[index - 1]?.key ?? '');
    }
    if (token.kind === 'number') hasNumber = true;
    else if (token.kind === 'word' && hasNumber && !context.determiners.has(token.key)) return false;
  }
  return false;
}

const hasWord = (tokens: TokenRange['tokens'], from: number, to: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, from), to).some(({ key }) => words.has(key));

/** A programme in brackets that began long ago and is not over: `(2020-2027)`. */
function isGoingOn({ from }: DateExpression, date: ResolvedDate, issued: number): boolean {
  if (date.end === null || from < 0) return false;
  return boundsOf(date.start).first < issued - LONG && boundsOf(date.end).last > issued + LONG;
}

/** `DAKAR, 31 janvier (ATI) –`: the place and date line that opens an agency's text. */
export function isDateline({ from, to }: DateExpression, range: TokenRange): boolean {
  const { tokens } = range;
  if (from > 8 || from === 0) return false;
  const opening = tokens.slice(0, from);
  const isPlace = opening.every(({ kind, text, lower }) => kind === 'mark' || text !== lower);
  const [next, after] = [tokens[to]?.key ?? '', tokens[to + 1]?.key ?? ''];
  const first = opening[0]?.key === '(' ? opening[1] : opening[0];
  // "THE HAGUE, 20 February 2023. The Court …": nothing else stands in the sentence.
  const isAlone = next === '.' && to + 1 >= range.to && from > 1;
  if (isPlace && isAlone && first?.kind === 'word' && first.text === first.text.toUpperCase()) return true;
  return isPlace && first?.kind === 'word' && (/^[(—-]$/.test(next) || (next === ')' && /^[—-]$/.test(after)));
}
