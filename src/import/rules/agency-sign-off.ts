import { type CleaningRule, type Finding, findInLines, type PageLine, removeLine } from '../page.js';

/** `(AFP)`, `(TTXVN/Vietnam+)`: in brackets, alone. */
const IN_BRACKETS = /^[([/\-–— ]{1,3}[^()[\].!?:]{2,40}[)\]/]$/;
/** `jr/fal/sd`: initials of writer and editors, alone. */
const INITIALS = /^\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){1,6}$/u;
/** Marks that end a dispatch, alone or behind the last sentence. */
const END_MARKS = 'Enditem|ENDS|Ends|END|FIN|-30-|###';
const END_MARK = new RegExp(`^[-–—*\\s(]{0,4}(?:${END_MARKS})[-–—*\\s).]{0,4}$`, 'u');
/** Behind the last full stop: `… à Nouakchott. (AFP)`, `… so far. Enditem`, `… de l'humanité. – VNA`. */
const AT_END = new RegExp(
  `[.!?…»”"]\\s{0,2}(?:[([](?=[^()[\\]]{0,40}\\p{Lu}{2})[\\p{Lu}\\p{N}][\\p{L}\\p{N}+./& -]{1,30}[)\\]]|(?:${END_MARKS})|[-–—/]\\s?\\p{Lu}{2,8}(?:/\\p{L}{2,8}){0,2})$`,
  'u',
);
/** Characters at the end of a line that are looked at. */
const TAIL = 60;

/** The sign of the agency at the end of a text, and other marks of its end. */
export const agencySignOff: CleaningRule = {
  id: 'agency-sign-off',
  description: 'The sign of a news agency',
  find: (page) =>
    findInLines(page, (line, index): Finding | null => {
      if (line.role === 'caption') return null;
      if (isAlone(line)) return removeLine(index, line);
      const offset = Math.max(0, line.text.length - TAIL);
      const match = AT_END.exec(line.text.slice(offset));
      if (match === null || line.words < 6) return null;
      const start = offset + match.index + 1;
      const end = line.text.length;
      return {
        index,
        pieces: [
          { start: 0, end: start },
          { start, end, removed: true },
        ],
      };
    }),
};

function isAlone({ text, words }: PageLine): boolean {
  if (text.length > 44 || words > 6) return false;
  return (IN_BRACKETS.test(text) && /\p{Lu}/u.test(text)) || INITIALS.test(text) || END_MARK.test(text);
}
