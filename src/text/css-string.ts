import { removeIllegal } from './escape-xml.js';

/**
 * All but characters that mean nothing in CSS strings or in HTML. Beyond ASCII nothing does; such characters stay as they
 * are, so that what no font covers is found in style sheets too.
 */
const ESCAPED = /[^A-Za-z0-9 .,:;!?()/\u{A0}-\u{10FFFF}-]/gu;

/**
 * Writes text as a CSS string, quotes included. All ASCII but letters, digits, space and plain punctuation is escaped by
 * code point (CSS Syntax 3, section 4.3.7), so that the text ends neither the string nor a surrounding `<style>` element.
 */
export function cssString(text: string): string {
  const line = removeIllegal(text).replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
  return `"${line.replace(ESCAPED, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
