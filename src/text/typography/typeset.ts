import type { RootContent } from 'hast';
import { createTypography, type FindRules } from './create-typography.js';
import { readXhtml, writeXhtml } from './xhtml-tree.js';

/** Sets XHTML and plain text by the rules of their language, see `createTypography`. */
export interface Typesetter {
  /** Sets the XHTML of a chapter; tags and attributes stay byte for byte. */
  readonly setXhtml: (html: string, language: string) => string;
  /** Sets a plain text: a running head, an entry of the table of contents. */
  readonly setText: (text: string, language: string) => string;
}

/** Makes a typesetter for many chapters. */
export function createTypesetter(findRules: FindRules): Typesetter {
  const set = createTypography(findRules);
  return {
    setXhtml: (html, language) => writeXhtml(set(readXhtml(html), language)),
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
