/** No-break space of the width of a word space. */
export const NO_BREAK = '\u00a0';

/** A regular-expression class of every space that print may widen, narrow or bind; line breaks set by hand are none. */
export const SPACE_CLASS = '[ \\t\\n\\r\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';

const ONLY_SPACES = new RegExp(`^${SPACE_CLASS}+$`);
const ONE_SPACE = new RegExp(`^${SPACE_CLASS}$`);

/** Tells whether a text is spaces and nothing else. */
export function isSpaces(text: string): boolean {
  return ONLY_SPACES.test(text);
}

/** Tells whether a character is a space. */
export function isSpace(character: string): boolean {
  return ONE_SPACE.test(character);
}

/** Stands in the text of a run for a line break set by hand. */
export const LINE_BREAK = '\u2028';

/** Stands in the text of a run for an image or other object. */
export const OBJECT = '\ufffc';

/** The same of everything that is neither space nor border. */
export const WORD_CLASS = `[^${SPACE_CLASS.slice(1, -1)}${LINE_BREAK}${OBJECT}]`;

/** Escapes a literal for a regular expression. */
export function escapePattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Writes an alternation of literals, longest first, so that the longest wins. */
export function alternate(literals: readonly string[]): string {
  return literals
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escapePattern)
    .join('|');
}
