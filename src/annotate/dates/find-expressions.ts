import type { CompiledForm, DateGrammar, DateSlot } from '../../languages/grammar/dates.js';
import { indexKey } from '../../languages/grammar/define-dates.js';
import { type Before, partOf, readAfter, readBefore } from './around-date.js';
import type { DateExpression } from './expression.js';
import { type Capture, type FormMatch, matchForm, type TokenRange } from './match-form.js';
import { readNumeric } from './read-numeric.js';
import { readPoints } from './read-points.js';

/** Finds the dated expressions of a sentence, the longest form first, without overlaps. */
export function findExpressions(range: TokenRange, grammar: DateGrammar): readonly DateExpression[] {
  const found: DateExpression[] = [];
  let least = range.from;
  for (let at = range.from; at < range.to; at++) {
    const token = range.tokens[at];
    if (!token) continue;
    const forms = grammar.cores.get(indexKey(token));
    if (!forms) continue;
    const numeric = token.kind === 'number' ? readNumeric(range, at, least, grammar) : null;
    const expression = numeric ?? readForms(forms, range, at, least, grammar);
    if (!expression) continue;
    if (expression.meaning.none === undefined) found.push(expression);
    at = Math.max(at, expression.to - 1);
    least = at + 1;
  }
  return found;
}

function readForms(
  forms: readonly CompiledForm[],
  range: TokenRange,
  at: number,
  least: number,
  grammar: DateGrammar,
): DateExpression | null {
  const matches: FormMatch[] = [];
  const next = at + 1 < range.to ? range.tokens[at + 1] : undefined;
  const second = next ? indexKey(next) : '';
  for (const form of forms) {
    if (form.second !== null && !form.second.has(second)) continue;
    const match = matchForm(form, range, at, grammar.lexicon);
    if (match) matches.push(match);
  }
  if (matches.length === 0) return null;
  matches.sort((a, b) => b.end - a.end);
  const before = readBefore(range, at, least, grammar);
  for (const match of matches) {
    const expression = compose(match, range, at, before, grammar);
    if (expression) return expression;
  }
  return null;
}

/** Makes the expression of a matched form, or null when the words around it make it something else. */
function compose(
  match: FormMatch,
  range: TokenRange,
  at: number,
  before: Before,
  grammar: DateGrammar,
): DateExpression | null {
  const { meaning } = match.form;
  const { captures } = match;
  const slots = new Set(captures.map(({ slot }) => slot));
  const points = readPoints(captures);
  if (points === null) return null;
  const has = (...wanted: readonly DateSlot[]): boolean => wanted.some((slot) => slots.has(slot));
  const after = readAfter(
    match.end,
    range,
    { hasDay: has('DAY', 'WEEKDAY') || meaning.unit === 'day', hasYear: has('YEAR', 'YY') },
    grammar,
  );
  const isBareMonth = has('MONTH') && !has('DAY', 'YEAR');
  const isDirected = meaning.shift !== undefined || after.direction !== null;
  const isTied =
    meaning.needs === undefined || before.ties.some((tie) => meaning.needs?.includes(tie)) || before.position !== null;
  if (!isTied && !(isDirected && isBareMonth)) return null;
  if (isBareMonth && before.ties[0] === 'noun' && isDoubtful(range, captures, grammar)) return null;
  const units = captures.find(({ slot }) => slot === 'UNIT')?.word;
  const unit =
    meaning.unit ??
    [...grammar.lexicon.units.values()].find((name) => name === units) ??
    (meaning.shift !== undefined && has('PART') ? 'day' : null);
  const count = captures.find(({ slot }) => slot === 'COUNT')?.number;
  if (meaning.shift !== undefined && count === undefined && isPluralUnit(range, captures, grammar)) return null;
  const isShift = meaning.shift !== undefined && unit !== null && unit !== 'season';
  return {
    from: before.from,
    to: after.to,
    core: at,
    points,
    isList: meaning.list === true && !before.ties.includes('between'),
    shift: isShift
      ? {
          count: (meaning.shift ?? 0) * (count ?? 1),
          unit,
          fromPrevious: meaning.fromPrevious === true,
          isCounted: count !== undefined,
        }
      : null,
    direction: isShift ? null : (after.direction ?? toDirection(meaning.shift)),
    yearShift: after.yearShift,
    weekShift: after.weekShift,
    rank: meaning.rank ?? captures.find(({ slot }) => slot === 'RANK' || slot === 'ROMAN')?.number ?? null,
    meaning,
    ties: [...before.ties, ...(meaning.tie ? [meaning.tie] : [])],
    position: meaning.position ?? before.position,
    part: meaning.part ?? partOf(captures, grammar) ?? after.part ?? before.part,
    isPast: before.isPast,
  };
}

const toDirection = (shift: number | undefined): -1 | 0 | 1 | null =>
  shift === undefined ? null : shift < 0 ? -1 : shift > 0 ? 1 : 0;

const isDoubtful = (range: TokenRange, captures: readonly Capture[], { lexicon }: DateGrammar): boolean =>
  captures.some(({ slot, at }) => slot === 'MONTH' && lexicon.doubtfulMonths.has(range.tokens[at]?.key ?? ''));

/** `in the coming months`: several units without a number are no date. */
function isPluralUnit({ tokens }: TokenRange, captures: readonly Capture[], { lexicon }: DateGrammar): boolean {
  const unit = captures.find(({ slot }) => slot === 'UNIT');
  const key = tokens[unit?.at ?? -1]?.key ?? '';
  return key.endsWith('s') && lexicon.units.has(key.slice(0, -1));
}
