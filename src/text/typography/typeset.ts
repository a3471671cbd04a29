import type { RootContent } from 'hast';
import { createTypography, type FindRules } from './create-typography.js';
import type { KnownLanguage } from './find-foreign-quotations.js';
import { markForeignRuns } from './mark-foreign-runs.js';
import { readXhtml, writeXhtml } from './xhtml-tree.js';

/** Sets XHTML and plain text by the rules of their language, see `createTypography`. */
export interface Typesetter {
  /** Sets the XHTML of a chapter and marks runs in other languages; tags and attributes stay byte for byte. */
  readonly setXhtml: (html: string, language: string) => string;
  /** Sets a plain text: a running head, an entry of the table of contents. */
  readonly setText: (text: string, language: string) => string;
}

/** Makes a typesetter for many chapters. `languages` are those that quoted phrases may be in. */
export function createTypesetter(findRules: FindRules, languages: readonly KnownLanguage[]): Typesetter {
  const set = createTypography(findRules);
  return {
    setXhtml: (html, language) => {
      const prefix = `${/\sid="([^"]*)"/.exec(html)?.[1] ?? 'text'}-run`;
      const marked = markForeignRuns(readXhtml(html), { language, prefix, languages });
      return writeXhtml(set(marked, language));
    },
    setText: (text, language) =>
      set({ type: 'root', children: [{ type: 'text', value: text }] }, language)
        .children.map(readText)
        .join(''),
  };
}

function readText(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(readText).join('') : '';
}
