import type { CreateRule, Edit } from '../rule.js';
import { NO_BREAK, SPACE_CLASS, WORD_CLASS } from '../spaces.js';

const BETWEEN = new RegExp(
  `(${SPACE_CLASS}(?<=${WORD_CLASS}.)${SPACE_CLASS}*)(-{1,2}|[–—])(?=(${SPACE_CLASS}?)(.?))`,
  'gu',
);
/** Quick test: without one of these the patterns need not run. */
const MAYBE = new RegExp(`${SPACE_CLASS}[-–—]|[-–—]${SPACE_CLASS}`);
const LEADING = new RegExp(`^(${SPACE_CLASS}{0,64})([–—-])(${SPACE_CLASS}+)(?=[\\p{L}«“"])`, 'u');

/**
 * Sets a hyphen between spaces as an en dash and binds every spaced dash to the word before it, so that none starts a
 * line; a dash that opens a block (a line of dialogue) is bound to the word after it. A minus sign stays.
 */
export const setDashes: CreateRule =
  () =>
  ({ text }) => {
    if (!MAYBE.test(text)) return [];
    const edits: Edit[] = [];
    const leading = LEADING.exec(text);
    if (leading !== null) {
      const [all, { length: start } = '', dash = ''] = leading;
      edits.push({ start, end: start + 1, text: dash === '-' ? '–' : dash });
      edits.push({ start: start + 1, end: all.length, text: NO_BREAK });
    }
    for (const match of text.matchAll(BETWEEN)) {
      const [, spaces = '', dash = '', after = '', next = ''] = match;
      const start = match.index;
      const middle = start + spaces.length;
      const spaced = after !== '' || middle + dash.length === text.length;
      const minus = /\d/.test(next) && !/[\d)\].]/.test(text.charAt(start - 1));
      if (!spaced) continue;
      edits.push({ start, end: middle, text: NO_BREAK });
      if (dash.startsWith('-') && !minus) edits.push({ start: middle, end: middle + dash.length, text: '–' });
    }
    return edits;
  };
