import { fold } from '../text/fold.js';
import type { Language } from './language.js';
import { LANGUAGES } from './registry.js';

/** Names a country in the language (CLDR, with the language's own exceptions); an unknown code stands for itself. */
export function countryName(language: Language, code: string): string {
  const own = language.labels.countries[code];
  if (own !== undefined) return own;
  return new Intl.DisplayNames(language.tag, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** Names a language (BCP 47 tag) in the language of the dossier; an unknown tag stands for itself. */
export function languageName(language: Language, tag: string): string {
  try {
    return new Intl.DisplayNames(language.tag, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Tells whether words are the name of a country in one of the supported languages, or its code. */
export function isCountryName(code: string, words: string): boolean {
  const names = LANGUAGES.flatMap(({ tag, labels }) => [
    labels.countries[code] ?? code,
    new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' }).of(code) ?? code,
  ]);
  return [code, ...names].some((name) => fold(name) === fold(words));
}
