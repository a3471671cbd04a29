import type { DateContext, VerbCue } from '../../languages/grammar/dates.js';
import type { Token } from '../../text/tokens.js';
import type { DateExpression } from './expression.js';
import type { TokenRange } from './match-form.js';

/** Finds the nearest word before `at` that is no determiner, at most `reach` tokens away. */
export function nounBefore(tokens: readonly Token[], at: number, context: DateContext, reach = 4): string {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const key = tokens[index]?.key ?? '';
    if (!context.determiners.has(key)) return key;
  }
  return '';
}

/** Tells whether a noun names something that happens, in the singular or plural. */
export const isEventNoun = (key: string, { eventNouns }: DateContext): boolean =>
  eventNouns.has(key) || eventNouns.has(key.replace(/[sx]$/, ''));

const isBareWeekday = ({ points }: DateExpression): boolean =>
  points.length > 0 && points.every(({ weekday, day }) => weekday !== undefined && day === undefined);
const isBareYear = ({ points, shift, meaning }: DateExpression): boolean =>
  shift === null &&
  meaning.unit === undefined &&
  meaning.divides === undefined &&
  points.length === 1 &&
  points[0]?.month === undefined &&
  points[0]?.year !== undefined;

/**
 * Tells whether an expression that looks like a date is none where it stands: part of a name, a habit, a number that
 * counts something, or a word for "nowadays".
 */
export function isNoDate(
  expression: DateExpression,
  range: TokenRange,
  context: DateContext,
  verb: VerbCue | null,
): boolean {
  const { tokens } = range;
  const { from, to, core, ties, meaning, shift, direction } = expression;
  const [before, next] = [tokens[from - 1], to < range.to ? tokens[to] : undefined];
  if (before && context.namesBefore.has(before.key)) return true;
  if (next && context.namesAfter.has(next.key) && (next.text !== next.lower || isBareWeekday(expression))) return true;
  const isOpen = expression.points.every(({ year }) => year === undefined);
  if (isOpen && shift === null && before && context.habits.has(before.key)) return true;
  if (isBareWeekday(expression) && direction === null && isArticle(tokens, from, core, ties)) return true;
  if (shift && isOpen && meaning.fromPrevious === undefined && isOfSomething(expression, range, context)) return true;
  if (meaning.vague && (verb === null || verb.tense === 'present')) return true;
  if (meaning.ahead && (verb === null || verb.tense === 'past' || verb.tense === 'present')) return true;
  // "it would cost more than we spend in one year"
  if (meaning.ahead && verb && hasComparison(tokens, verb.to + 1, from, context)) return true;
  // "a demand for the fall of the party"
  const isSeason = isOpen && expression.points.some(({ season }) => season !== undefined);
  if (isSeason && next?.key === 'of') return true;
  if (isBareYear(expression) && countsSomething(expression, range)) return true;
  // "appeler au 1710"
  if (isBareYear(expression) && core - from === 1 && tokens[from]?.key === 'au' && tokens[core]?.kind === 'number')
    return true;
  return isName(expression, tokens);
}

/** Most words between a verb and its date that are searched for a comparison. */
const COMPARED = 20;

const hasComparison = (tokens: readonly Token[], from: number, to: number, { comparisons }: DateContext): boolean =>
  tokens.slice(Math.max(from, to - COMPARED), to).some(({ key }) => comparisons.has(key));

/** `le lundi`: a habit, where the language puts no article before a weekday of this week. */
function isArticle(tokens: readonly Token[], from: number, core: number, ties: DateExpression['ties']): boolean {
  return ties.length > 0 && core - from === 1 && /^(?:le|les)$/.test(tokens[from]?.key ?? '');
}

/** `les ennemis d'hier`, `yesterday's men`: the word means the past or the future, unless the noun is an event. */
function isOfSomething(
  { ties, to, from, shift }: DateExpression,
  { tokens }: TokenRange,
  context: DateContext,
): boolean {
  if (shift?.unit !== 'day') return false;
  if (tokens[to]?.key === "'" && tokens[to + 1]?.key === 's') {
    return ![tokens[to + 2], tokens[to + 3]].some((token) => token && isEventNoun(token.key, context));
  }
  return ties.includes('of') && !isEventNoun(nounBefore(tokens, from, context), context);
}

/** `de 2015 visiteurs`: the year is a number. A plural noun follows it. */
function countsSomething({ ties, to, from }: DateExpression, { tokens, to: limit }: TokenRange): boolean {
  const next = to < limit ? tokens[to] : undefined;
  const isAdnominal = ties.includes('noun');
  if (!ties.includes('of') && !isAdnominal) return false;
  if (tokens[from - 1]?.kind === 'number') return true;
  if (isAdnominal) return next?.kind !== 'word' || (/00$/.test(tokens[to - 1]?.key ?? '') && next.key.endsWith('s'));
  return next?.kind === 'word' && next.text === next.lower && /[sx]$/.test(next.key) && next.key.length > 4;
}

/** `la COP de 2030`, `Agenda 2030`: a capital right before a year that no preposition ties. */
function isName({ ties, from, core, points }: DateExpression, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  const isYear = points.length === 1 && points[0]?.month === undefined && points[0]?.year !== undefined;
  return (
    isYear &&
    ties.length === 0 &&
    core === from &&
    before?.kind === 'word' &&
    before.text !== before.lower &&
    tokens[from]?.key !== '('
  );
}
