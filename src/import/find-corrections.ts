import type { ArticleCorrections } from './corrections.js';

/** Finds the corrections of an article by its file name (with or without folder and ending) or id. */
export function findCorrections(
  corrections: readonly ArticleCorrections[],
  names: readonly string[],
  id: string,
): ArticleCorrections[] {
  const forms = new Set([id, ...names.flatMap(addressesOf)]);
  return corrections.filter(({ article }) => forms.has(article.normalize('NFC')));
}

/** Lists the ways to write the name of a file. */
export function addressesOf(name: string): string[] {
  const base = name.split('/').at(-1) ?? name;
  return [...new Set([name, base].flatMap((form) => [form, form.replace(/\.[^.]{1,9}$/, '')]))];
}
