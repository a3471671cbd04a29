import type { Page, PageLine } from './page.js';

const OPENING_QUOTE = /^[«“"„‘']/;
const BULLET = /^(?:[-•*·▪◦‣–—]|\d{1,2}[.)])\s+\S/;

/** Words from which a line without full stop counts as prose all the same; headlines are shorter. */
const LONG_LINE = 32;

/** Tells whether a line starts with a bullet or a number such as `1.`. */
export function hasBullet(line: PageLine): boolean {
  return BULLET.test(line.text);
}

/** Tells whether a line starts with a quotation mark. */
export function startsQuoted(line: PageLine): boolean {
  return OPENING_QUOTE.test(line.text);
}

/**
 * Tells whether a line reads as running text: a sentence with its full stop, a quotation in its marks, an introduction
 * ending in a colon, or many words with function words among them (after Kohlschütter et al., Boilerplate Detection
 * using Shallow Text Features, WSDM 2010: words and density decide).
 */
export function isProse(line: PageLine): boolean {
  if (line.words < 4) return false;
  if (line.ends) return line.function >= 0.08 || line.words < 8;
  if (line.words >= LONG_LINE) return line.function >= 0.15;
  if (/[:;,]\s*$/.test(line.text.slice(-4))) return line.words >= 7 && line.function >= 0.15;
  return startsQuoted(line) && /[»”"’]\s*$/.test(line.text.slice(-3)) && line.words >= 8;
}

/** Words of running text in a line; 0 for everything else. */
export function proseMass(line: PageLine): number {
  return line.rule === null && line.role !== 'caption' && isProse(line) ? Math.min(line.words, 400) : 0;
}

/** Words of a full paragraph. */
const PARAGRAPH = 16;

/** Finds the first and the last full paragraph of a page; both -1 when there is none. */
export function findParagraphs(page: Page): { readonly first: number; readonly last: number } {
  const isParagraph = (line: PageLine): boolean => line.rule === null && line.words >= PARAGRAPH && isProse(line);
  return { first: page.lines.findIndex(isParagraph), last: page.lines.findLastIndex(isParagraph) };
}
