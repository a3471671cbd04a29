import type { CreateRule, Edit } from '../rule.js';
import { isSpace, LINE_BREAK, NO_BREAK, OBJECT, SPACE_CLASS } from '../spaces.js';

const MARKS = /[;:!?]+/g;
const SPACES_AT_END = new RegExp(`${SPACE_CLASS}+$`);
/** Characters that may stand right before a mark which misses its space. */
const WORD_END = /[\p{L}\p{M}\p{N}%‰€$£°²³)\]}»”’"….*†]/u;
const OPENERS = '([{«“‘';
const CLOSERS = ')]}»”"’…';
const EDGES = `${LINE_BREAK}${OBJECT}`;
/** Longest stretch of spaces looked at; more is no typing slip. */
const MAX_SPACES = 64;

/**
 * Sets the space before ; : ! ? that the language wants: exchanges or takes out an existing one, and in narration adds
 * one that misses, unless the mark may belong to a time, an entity or a smiley.
 */
export const spaceMarks: CreateRule =
  ({ spaceBefore }) =>
  ({ text, isQuoted }) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(MARKS)) {
      const { index } = match;
      const [marks] = match;
      const space = spaceBefore[marks.charAt(0)];
      if (space === undefined) continue;
      const before = text.slice(Math.max(0, index - MAX_SPACES), index);
      const spaces = SPACES_AT_END.exec(before)?.[0] ?? '';
      const previous = before.charAt(before.length - spaces.length - 1);
      if (previous === '' || EDGES.includes(previous) || OPENERS.includes(previous)) continue;
      const next = text.charAt(index + marks.length);
      const ends = next === '' || isSpace(next) || CLOSERS.includes(next) || EDGES.includes(next);
      if (spaces !== '') {
        if (space === '' && !ends) continue;
        const replacement = space === '' && isQuoted(index) ? NO_BREAK : space;
        edits.push({ start: index - spaces.length, end: index, text: replacement });
      } else if (
        space !== '' &&
        ends &&
        WORD_END.test(previous) &&
        isPunctuation(marks) &&
        !endsEntity(before, marks)
      ) {
        edits.push({ start: index, end: index + marks.length, text: `${space}${marks}` });
      }
    }
    return edits;
  };

const isPunctuation = (marks: string): boolean => marks.length === 1 || /^[!?]+$/.test(marks);
const endsEntity = (before: string, marks: string): boolean => marks === ';' && /&#?\w{1,10}$/.test(before.slice(-12));
