import { en } from './en/en.js';
import { fr } from './fr/fr.js';
import type { Language } from './language.js';

/** The supported languages; the first is the dossier's when nothing else decides. */
export const LANGUAGES: readonly Language[] = [fr, en];

/** Finds the language of a BCP 47 tag by its primary subtag (`fr-CA` → French); null when it is not supported. */
export function findLanguage(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.tag === primary) ?? null;
}
