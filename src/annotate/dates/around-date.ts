import type { DateGrammar, Position, Tie } from '../../languages/grammar/dates.js';
import type { PartOfDay } from '../../model/annotation.js';
import type { Shift } from './expression.js';
import { type Capture, type FormMatch, matchForm, matchFormBefore, type TokenRange } from './match-form.js';

/** What belongs to a date on its left. */
export interface Before {
  readonly from: number;
  readonly ties: readonly Tie[];
  readonly position: Position | null;
  readonly part: PartOfDay | null;
  /** Whether it says that the date lies behind. */
  readonly isPast: boolean;
}

/** Reads leftwards what belongs to the date: articles, prepositions, the part of the day. */
export function readBefore(range: TokenRange, at: number, least: number, grammar: DateGrammar): Before {
  const ties: Tie[] = [];
  let from = at;
  let position: Position | null = null;
  let part: PartOfDay | null = null;
  let isPast = false;
  for (let steps = 0; steps < 4 && from > least; steps++) {
    const forms = grammar.befores.get(range.tokens[from - 1]?.key ?? '') ?? [];
    let best: (FormMatch & { readonly start: number }) | null = null;
    for (const form of forms) {
      const match = matchFormBefore(form, { ...range, from: least }, from, grammar.lexicon);
      const { accented } = form.meaning;
      // "dès" is not "des", though both fold to the same.
      if (!match || (accented !== undefined && range.tokens[match.start]?.lower !== accented)) continue;
      const isFirst = best === null || match.start < best.start;
      if (isFirst || (accented !== undefined && match.start === best?.start)) best = match;
    }
    if (!best) break;
    const { meaning } = best.form;
    if (meaning.tie) ties.push(meaning.tie);
    isPast ||= meaning.past === true;
    // The article belongs to the noun that the date stands before, `de` in `la séance de l'après-midi` to the one after.
    if (meaning.tie === 'noun' || (meaning.tie === 'of' && ties.length > 1)) break;
    from = best.start + (meaning.lead ?? 0);
    position ??= meaning.position ?? null;
    const own = partOf(best.captures, grammar);
    part ??= own ?? meaning.part ?? null;
    // Of prepositions there is one; before an article, a part of the day or of the period may stand another.
    if (own === null && meaning.part === undefined && meaning.position === undefined && meaning.article === undefined)
      break;
  }
  return { from, ties, position, part, isPast };
}

/** Gives the part of the day among the captures. */
export const partOf = (captures: readonly Capture[], { lexicon }: DateGrammar): PartOfDay | null => {
  const word = captures.find(({ slot }) => slot === 'PART')?.word;
  return [...lexicon.parts.values()].find((part) => part === word) ?? null;
};

/** What belongs to a date on its right. */
export interface After {
  readonly to: number;
  readonly part: PartOfDay | null;
  readonly direction: -1 | 1 | null;
  readonly yearShift: Shift | null;
  readonly weekShift: number | null;
}

/** Reads rightwards: the part of the day, `dernier`, `of last year`. */
export function readAfter(
  at: number,
  range: TokenRange,
  core: { readonly hasDay: boolean; readonly hasYear: boolean },
  grammar: DateGrammar,
): After {
  let to = at;
  let part: PartOfDay | null = null;
  let direction: -1 | 1 | null = null;
  let yearShift: Shift | null = null;
  let weekShift: number | null = null;
  for (let steps = 0; steps < 2; steps++) {
    const forms = grammar.afters.get(range.tokens[to]?.key ?? '') ?? [];
    const matches = forms.map((form) => matchForm(form, range, to, grammar.lexicon)).filter((match) => match !== null);
    const best = matches
      .sort((a, b) => b.end - a.end)
      .find(({ form: { meaning }, captures }) => {
        if (captures.some(({ slot }) => slot === 'PART')) return core.hasDay;
        return meaning.shift === undefined || !core.hasYear;
      });
    if (!best) break;
    const { meaning } = best.form;
    to = best.end;
    part ??= partOf(best.captures, grammar);
    if (meaning.shift !== undefined && meaning.unit === 'year') {
      yearShift = { count: meaning.shift, unit: 'year', fromPrevious: meaning.fromPrevious === true, isCounted: false };
    } else if (meaning.shift !== undefined && meaning.unit === 'week') {
      weekShift = meaning.shift;
    } else if (meaning.shift !== undefined) {
      direction = meaning.shift < 0 ? -1 : 1;
    }
  }
  return { to, part, direction, yearShift, weekShift };
}
