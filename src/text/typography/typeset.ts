import type { RootContent } from 'hast';
import { applyTypography, type TypographyOptions } from './apply-typography.js';
import { readXhtml, writeXhtml } from './xhtml-tree.js';

/** Sets the XHTML of a chapter; see `applyTypography`. Tags and attributes stay byte for byte. */
export function typesetXhtml(html: string, options: TypographyOptions): string {
  return writeXhtml(applyTypography(readXhtml(html), options));
}

/** Sets a plain text (a running head, an entry of the table of contents) by the rules of its language. */
export function typesetText(text: string, options: TypographyOptions): string {
  return applyTypography({ type: 'root', children: [{ type: 'text', value: text }] }, options)
    .children.map(readText)
    .join('');
}

function readText(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(readText).join('') : '';
}
