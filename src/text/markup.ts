/**
 * XHTML made by code of ours, as against text. Handlebars prints an object with `toHTML` unescaped and everything else
 * escaped, so that no string of an article can pass as markup.
 */
export interface Markup {
  readonly toHTML: () => string;
}

/** Declares a string to be well-formed XHTML. */
export function createMarkup(html: string): Markup {
  return { toHTML: () => html };
}
