import type { CreateRule, Edit } from '../rule.js';
import { isSpace, LINE_BREAK, OBJECT, SPACE_CLASS } from '../spaces.js';

const OPENING_SPACES = new RegExp(`${SPACE_CLASS}+`, 'y');
const CLOSING_SPACES = new RegExp(`${SPACE_CLASS}+$`);
const MAX_SPACES = 64;

/** Sets the space inside the quotation marks of languages that want one (« mot »), adding it where it misses. */
export const spaceQuotes: CreateRule = ({ quotes }) =>
  quotes.space === ''
    ? null
    : ({ text }) => {
        const edits: Edit[] = [];
        for (const { index } of text.matchAll(new RegExp(`[${quotes.open}${quotes.close}]`, 'g'))) {
          const edit = text.charAt(index) === quotes.open ? afterOpening(text, index) : beforeClosing(text, index);
          if (edit !== null) edits.push({ ...edit, text: edit.text.replace(' ', quotes.space) });
        }
        return edits.filter((edit, index) => edit.start >= (edits[index - 1]?.end ?? 0));
      };

function afterOpening(text: string, index: number): Edit | null {
  OPENING_SPACES.lastIndex = index + 1;
  const length = OPENING_SPACES.exec(text)?.[0].length ?? 0;
  const next = text.charAt(index + 1 + length);
  if (next === '' || isEdge(next)) return null;
  if (length > 0) return { start: index + 1, end: index + 1 + length, text: ' ' };
  return { start: index, end: index + 1, text: `${text.charAt(index)} ` };
}

function beforeClosing(text: string, index: number): Edit | null {
  const before = text.slice(Math.max(0, index - MAX_SPACES), index);
  const length = CLOSING_SPACES.exec(before)?.[0].length ?? 0;
  const previous = before.charAt(before.length - length - 1);
  if (previous === '' || isEdge(previous)) return null;
  if (length > 0) return { start: index - length, end: index, text: ' ' };
  return { start: index, end: index + 1, text: ` ${text.charAt(index)}` };
}

const isEdge = (character: string): boolean =>
  character === LINE_BREAK || character === OBJECT || isSpace(character) || '«»'.includes(character);
