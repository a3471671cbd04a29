import type { Language } from '../languages/language.js';
import type { LocalPerson, PlaceMention, Sentence } from '../model/annotation.js';
import type { Article } from '../model/article.js';

/**
 * Finds everybody an article speaks of: named persons with role and affiliation, unnamed representatives, groups and
 * organisations that can speak, after coreference. Each mention's anchor covers the whole referring expression: article,
 * title, role, name and apposition ("Le ministre de l'Intérieur, Jean Untel," is one mention of kind `full-name`);
 * pronouns that stand as subjects outside quotation marks are mentions of kind `pronoun`.
 */
export function annotatePeople(
  _article: Article,
  _language: Language,
  _sentences: readonly Sentence[],
  _places: readonly PlaceMention[],
): LocalPerson[] {
  return [];
}
