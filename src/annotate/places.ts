import type { Language } from '../languages/language.js';
import type { PlaceMention } from '../model/annotation.js';
import type { Article } from '../model/article.js';

/** Finds countries by name, alias, demonym or capital; longest match first. */
export function annotatePlaces(_article: Article, _language: Language): PlaceMention[] {
  return [];
}
