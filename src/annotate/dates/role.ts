import type { DateContext, VerbCue } from '../../languages/grammar/dates.js';
import type { DateMention } from '../../model/annotation.js';
import { boundsOf } from '../../text/edtf.js';
import type { DateExpression } from './find-expressions.js';
import type { TokenRange } from './match-form.js';
import type { ResolvedDate } from './resolve.js';
import { nounBefore } from './veto.js';

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
  const looksAhead = verb?.tense === 'future' || verb?.tense === 'event';
  if (date && issued !== null) {
    const first = boundsOf(date.start).first;
    const last = boundsOf(date.end ?? date.start).last;
    if (last < issued) return 'past';
    if (first > issued) return 'scheduled';
  }
  if (expression.ties.includes('by') && !(verb?.tense === 'past' && verb.kind === 'finite')) return 'scheduled';
  const { shift } = expression;
  if (shift && shift.count !== 0 && !shift.fromPrevious) return shift.count > 0 ? 'scheduled' : 'past';
  return looksAhead ? 'scheduled' : 'past';
}

function isReference(
  expression: DateExpression,
  date: ResolvedDate | null,
  verb: VerbCue | null,
  range: TokenRange,
  context: DateContext,
  issued: number | null,
): boolean {
  const { from, points, ties, shift } = expression;
  const { tokens } = range;
  if (ties.includes('noun') || isDateline(expression, range)) return true;
  const isYear =
    shift === null &&
    points.length > 0 &&
    points.every(({ month, weekday, season }) => month === undefined && weekday === undefined && season === undefined);
  const before = tokens[from - 1];
  if (ties.includes('of')) {
    const noun = nounBefore(tokens, from, context);
    if ((isYear && points.length === 1) || context.documentNouns.has(noun)) return true;
    if (hasWord(tokens, from - 8, from, context.anniversaries)) return true;
  }
  if (before && context.comparisons.has(before.key) && !ties.includes('of')) return true;
  if (isCompared(range, from, context)) return true;
  // `cette année est une année de fêtes`, `in force since 2019`
  if (shift && shift.count === 0 && shift.unit !== 'day' && (verb === null || verb.tense === 'present')) return true;
  if (ties.includes('since') && (verb === null || (verb.tense === 'present' && !verb.passive))) return true;
  return date !== null && issued !== null && isGoingOn(expression, date, issued);
}

/** `contre 61 % en janvier`: only figures stand between the word of comparison and the date. */
function isCompared({ tokens, from: start }: TokenRange, from: number, context: DateContext): boolean {
  let hasNumber = false;
  for (let index = from - 1; index >= Math.max(start, from - 8); index--) {
    const token = tokens[index];
    if (!token) return false;
    if (hasNumber && context.comparisons.has(token.key) && token.kind === 'word') return true;
    if (token.kind === 'number') hasNumber = true;
    else if (token.kind === 'word' && hasNumber) return false;
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
  const next = tokens[to]?.key ?? '';
  return isPlace && opening[0]?.kind === 'word' && /^[(—-]$/.test(next);
}
