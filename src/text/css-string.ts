import { removeIllegal } from './escape-xml.js';

/** Characters that mean nothing in CSS strings or in HTML. */
const ESCAPED = /[^\p{L}\p{M}\p{N} .,:;!?()’«»“”–—·°/-]/gu;

/**
 * Writes text as a CSS string, quotes included. All but letters, digits, space and plain punctuation is escaped by code
 * point (CSS Syntax 3, section 4.3.7), so that the text ends neither the string nor a surrounding `<style>` element.
 */
export function cssString(text: string): string {
  const line = removeIllegal(text).replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
  return `"${line.replace(ESCAPED, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
