import type { Token } from '../../text/tokens.js';
import {
  type CompiledForm,
  DATE_SLOTS,
  type DateContext,
  type DateForm,
  type DateGrammar,
  type DateLexicon,
  type DateSlot,
  type FormElement,
  type VerbGrammar,
} from './dates.js';

/** Index key of forms that start (or end) with so many digits, `#1` to `#4`; other numbers are no dates. */
const numberKey = (digits: number): string => NUMBER_KEYS[digits] ?? '';
/** Gives the index key of a token. */
export const indexKey = ({ kind, key }: Token): string => (kind === 'number' ? numberKey(key.length) : key);
const NUMBER_KEYS: readonly string[] = ['', '#1', '#2', '#3', '#4'];

/** A date grammar as a language file writes it. */
export interface DateDefinition {
  readonly lexicon: DateLexicon;
  readonly context: DateContext;
  readonly verbs: VerbGrammar;
  readonly cores: readonly DateForm[];
  readonly befores: readonly DateForm[];
  readonly afters: readonly DateForm[];
}

/** Compiles the forms of a language once, when its file is loaded. */
export function defineDates(definition: DateDefinition): DateGrammar {
  const { lexicon, context, verbs } = definition;
  return {
    lexicon,
    context,
    verbs,
    cores: indexForms(
      definition.cores.flatMap(expand).map((form) => compileForm(form, lexicon)),
      'first',
      lexicon,
    ),
    befores: indexForms(
      definition.befores.flatMap(expand).map((form) => compileForm(form, lexicon)),
      'last',
      lexicon,
    ),
    afters: indexForms(
      definition.afters.flatMap(expand).map((form) => compileForm(form, lexicon)),
      'first',
      lexicon,
    ),
  };
}

const isSlot = (word: string): word is DateSlot => DATE_SLOTS.some((slot) => slot === word);

function compileForm({ form, ...meaning }: DateForm, lexicon: DateLexicon): CompiledForm {
  const elements = form.split(/\s+/).map((source): FormElement => {
    const optional = source.length > 1 && source.endsWith('?');
    const alternatives = (optional ? source.slice(0, -1) : source).split('|');
    return {
      optional,
      words: new Set(alternatives.filter((word) => !isSlot(word))),
      slots: alternatives.filter(isSlot),
    };
  });
  // A slot is at most three tokens: `vingt - cinq`, `apres - midi`, `1 er`.
  const widest = ({ slots }: FormElement): number => (slots.length > 0 ? 3 : 1);
  return {
    elements,
    second: secondKeys(elements, lexicon),
    least: elements.filter(({ optional }) => !optional).length,
    most: elements.reduce((sum, element) => sum + widest(element), 0),
    meaning,
  };
}

/** Index keys that the token after the first may have: the rest of the first element, or the start of the next ones. */
function secondKeys([first, ...rest]: readonly FormElement[], lexicon: DateLexicon): ReadonlySet<string> | null {
  if (!first || first.optional) return null;
  const keys = new Set(first.slots.flatMap((slot) => restOf(slot, lexicon)));
  for (const { words, slots, optional } of rest) {
    for (const word of words) keys.add(/^\d+$/.test(word) ? numberKey(word.length) : word);
    for (const slot of slots) for (const word of wordsOf(slot, 'first', lexicon)) keys.add(word);
    if (!optional) return keys;
  }
  return null;
}

/** Second tokens of a slot that takes more than one: `vingt-cinq`, `1er`, `oct.`, `après-midi`, `1990s`. */
function restOf(slot: DateSlot, { ordinalEndings }: DateLexicon): readonly string[] {
  if (slot === 'DAY' || slot === 'RANK') return [...ordinalEndings];
  if (slot === 'MONTH') return ['.'];
  if (slot === 'DECADE') return ['s'];
  return slot === 'YEAR' || slot === 'YY' || slot === 'ROMAN' || slot === 'WEEKDAY' ? [] : ['-'];
}

/** Writes a form that may begin with its second element as two. */
function expand(form: DateForm): readonly DateForm[] {
  const [first = '', ...rest] = form.form.split(/\s+/);
  if (!first.endsWith('?') || first.length === 1) return [form];
  return [{ ...form, form: [first.slice(0, -1), ...rest].join(' ') }, ...expand({ ...form, form: rest.join(' ') })];
}

/** Words with which an element of this slot may start or end. */
function wordsOf(slot: DateSlot, edge: 'first' | 'last', lexicon: DateLexicon): readonly string[] {
  const part = (keys: Iterable<string>): string[] =>
    [...keys].map((key) => key.split('-').at(edge === 'first' ? 0 : -1) ?? key);
  switch (slot) {
    case 'MONTH':
      return part(lexicon.months.keys());
    case 'WEEKDAY':
      return part(lexicon.weekdays.keys());
    case 'SEASON':
      return part(lexicon.seasons.keys());
    case 'PART':
      return part(lexicon.parts.keys());
    case 'UNIT':
      return part(lexicon.units.keys());
    case 'COUNT':
      return ['#1', '#2', '#3', ...part(lexicon.counts.keys())];
    case 'RANK':
      return ['#1', '#2', ...part(lexicon.ranks.keys())];
    case 'DAY':
      return ['#1', '#2', ...(edge === 'last' ? lexicon.ordinalEndings : [])];
    case 'ROMAN':
      return ROMAN_CENTURIES.flatMap((roman) => [...lexicon.ordinalEndings].map((ending) => roman + ending));
    case 'YEAR':
      return ['#4'];
    case 'YY':
      return ['#2'];
    case 'DECADE':
      return ['#2', '#4'];
  }
}

/** Centuries I–XXII; with the ending of an ordinal they are one word to the tokeniser: `xxe`. */
export const ROMAN_CENTURIES: readonly string[] =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'.split(' ');

function indexForms(
  forms: readonly CompiledForm[],
  edge: 'first' | 'last',
  lexicon: DateLexicon,
): ReadonlyMap<string, readonly CompiledForm[]> {
  const index = new Map<string, CompiledForm[]>();
  for (const form of forms) {
    const keys = new Set<string>();
    const elements = edge === 'first' ? form.elements : form.elements.toReversed();
    for (const { words, slots, optional } of elements) {
      for (const word of words) keys.add(word);
      for (const slot of slots) for (const word of wordsOf(slot, edge, lexicon)) keys.add(word);
      if (!optional) break;
    }
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(form);
      else index.set(key, [form]);
    }
  }
  return index;
}
