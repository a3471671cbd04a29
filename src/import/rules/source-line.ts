import type { Lexicon } from '../lexicon.js';
import { findOpening } from '../lexicon.js';
import { createLineRule, type PageLine } from '../page.js';

const ADDRESS = /^\S{0,3}(?:https?:\/\/|www\.)\S+$/i;

/** Tells whether a line gives the source of the article: a label and an address or a name, or an address alone. */
export function isSourceLine(line: PageLine, lexicon: Lexicon): boolean {
  if (ADDRESS.test(line.text)) return true;
  const label = findOpening(lexicon.lists.sourceLabels, line.key);
  if (label === null) return false;
  const rest = line.key.slice(label.length).replace(/^ ?:? ?/, '');
  const hasAddress = /^\S{0,2}(?:https? ?: ?\/\/|www\.)/.test(rest);
  if (hasAddress) return true;
  return line.key.startsWith(`${label} :`) && line.words <= 14 && !(line.ends && line.words > 6);
}

/** `Source : https://…`, `Source: AFP`, or an address on a line of its own. */
export const sourceLine = createLineRule('source-line', 'The line that names the source or its address', (line, page) =>
  isSourceLine(line, page.lexicon),
);
