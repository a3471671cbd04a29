import type { Language } from '../languages/language.js';
import { findLanguage } from '../languages/registry.js';
import type { AnnotatedArticle } from '../model/annotation.js';
import type { Speaker } from '../model/dossier.js';
import { ambiguousForms } from './speakers/ambiguous-forms.js';
import { collectAppearances } from './speakers/appearances.js';
import { describeEntry } from './speakers/describe-entry.js';
import { mergeAppearances } from './speakers/merge-appearances.js';
import { createSlugs } from './speakers/slugs.js';

/**
 * Compiles the register of those who speak, over all articles: the same person under several spellings, orders and short
 * forms is one entry; different persons of one surname never are. Who says nothing has no entry; what nobody can be named
 * for is given to nobody. Sorted by `sortName` as the language of the dossier sorts; ids and order depend on nothing else.
 * @param articles in the order of the dossier, which is that of statements and mentions
 */
export function compileSpeakers(articles: readonly AnnotatedArticle[], language: Language): Speaker[] {
  const appearances = collectAppearances(articles, (tag) => findLanguage(tag)?.people ?? null);
  const entries = mergeAppearances(appearances);
  const ambiguous = ambiguousForms(entries);
  const collator = new Intl.Collator(language.tag, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  const slug = createSlugs();
  return entries
    .filter((entry) => entry.some(({ statements }) => statements.length > 0))
    .map((entry) => describeEntry(entry, ambiguous, language))
    .sort(
      (a, b) =>
        collator.compare(a.sortName, b.sortName) || (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0),
    )
    .map((speaker) => ({ ...speaker, id: slug(speaker.label) }));
}
