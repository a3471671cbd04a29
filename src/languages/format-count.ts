import { formatNumber } from './format-number.js';
import type { Countable } from './grammar/labels.js';
import type { Language } from './language.js';

/** Writes a counted noun by the plural rules of the language (CLDR): "1 article", "3 articles". */
export function formatCount(language: Language, noun: Countable, count: number): string {
  const forms = language.labels.counts[noun];
  const category = new Intl.PluralRules(language.tag).select(count);
  return (forms[category] ?? forms.other)
    .replace('{n}', formatNumber(language.labels.numbers, count))
    .replace(' ', '\u00a0');
}
