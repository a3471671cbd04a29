import type { FontFace } from '../model/publication.js';
import { readCmap } from './read-cmap.js';

/** What has to be done so that every character of some texts is shown by a bundled font. */
export interface CoveragePlan {
  /** Code points that no font covers, ascending; those that others stand for included. */
  readonly uncovered: readonly number[];
  /** Fonts to add to those families and styles that lack a character another one has. */
  readonly additions: readonly FontFace[];
}

interface Face {
  readonly font: FontFace;
  readonly covered: (code: number) => boolean;
}

/** Plain ASCII is in every text font. */
const FIRST_FOREIGN = 0x80;
/** Characters that need no glyph of their own: spaces and invisible ones. */
const NEEDS_NO_GLYPH = /^[\p{Zs}\p{Default_Ignorable_Code_Point}\n\r\t]$/u;
/**
 * Characters that others stand for where no font has them: the no-break hyphen is a hyphen between word joiners, and
 * ligatures that old typesetting left in a text are their letters (where the font wants one, it makes it itself).
 */
const SUBSTITUTES: ReadonlyMap<number, string> = new Map([
  [0x2011, '\u2060-\u2060'],
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
  [0xfb05, 'st'],
  [0xfb06, 'st'],
]);
/** Characters that have no meaning outside the system that made them (ISO 19005-3, 6.2.11.7.3). */
const PRIVATE = /^[\p{Co}\p{Cn}\p{Cs}]$/u;

/**
 * Compares the characters of texts with those of the fonts (the font's own table within its `unicode-range`). A
 * character that some family or style lacks is lent by another font, or else by the first of `lenders` that has it, so
 * that the system's fonts are never asked; what no font has is listed. Texts are scanned once; fonts are read only when there is anything beyond ASCII.
 */
export function planCoverage(
  fonts: readonly FontFace[],
  texts: readonly string[],
  lenders: readonly FontFace[] = [],
): CoveragePlan {
  const needed = listCharacters(texts);
  if (needed.length === 0) return { uncovered: [], additions: [] };
  const faces = fonts.map((font): Face => ({ font, covered: readFace(font) }));
  const styles = new Map<string, Face[]>();
  for (const face of faces) {
    const key = `${face.font.family}|${face.font.weight}|${face.font.style}`;
    styles.set(key, [...(styles.get(key) ?? []), face]);
  }
  const read = new Map<FontFace, (code: number) => boolean>();
  const isLent = (font: FontFace, code: number): boolean => {
    const covered = read.get(font) ?? readFace(font);
    read.set(font, covered);
    return covered(code);
  };
  const uncovered: number[] = [];
  const lent = new Map<string, { style: FontFace; donor: FontFace; codes: number[] }>();
  const listDonors = (code: number): FontFace[] => {
    const own = faces.filter(({ covered }) => covered(code)).map(({ font }) => font);
    if (own.length > 0) return own;
    const lender = lenders.find((font) => isLent(font, code));
    return lender === undefined
      ? []
      : lenders.filter(({ family }) => family === lender.family).filter((font) => isLent(font, code));
  };
  for (const code of needed) {
    const character = String.fromCodePoint(code);
    if (NEEDS_NO_GLYPH.test(character)) continue;
    const donors = PRIVATE.test(character) ? [] : listDonors(code);
    const [first] = donors;
    if (first === undefined) {
      uncovered.push(code);
      continue;
    }
    for (const [key, members] of styles) {
      const [style] = members;
      if (style === undefined || members.some(({ covered }) => covered(code))) continue;
      const donor = chooseDonor(style.font, donors) ?? first;
      const name = `${key}|${donor.fileName}`;
      const entry = lent.get(name) ?? { style: style.font, donor, codes: [] };
      entry.codes.push(code);
      lent.set(name, entry);
    }
  }
  const additions = [...lent.values()].map(({ style, donor, codes }) => ({
    ...donor,
    family: style.family,
    weight: style.weight,
    style: style.style,
    unicodeRange: codes.map((code) => `U+${toHexadecimal(code)}`).join(','),
  }));
  return { uncovered, additions };
}

/** Whether readers lose something when the code point cannot be shown. */
export function isLost(code: number): boolean {
  return !SUBSTITUTES.has(code);
}

/** Writes a character that cannot be shown: `[U+4E2D]`. */
export function writeCodePoint(code: number): string {
  return `[U+${toHexadecimal(code)}]`;
}

/** Letters of Hebrew, Arabic and what is written with them (Unicode, right-to-left blocks of the BMP). */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Whether text from right to left is shown by code points, which run from left to right. */
export function isTurned(uncovered: ReadonlySet<number>): boolean {
  for (const code of uncovered) if (RIGHT_TO_LEFT.test(String.fromCodePoint(code))) return true;
  return false;
}

/** Puts characters in the place of the code points that print gives for what no font covers: `[U+0646]`; a line may break in them. */
export function readCodePoints(text: string): string {
  return text.replace(/\[\s?U\s?\+([\s\dA-F]{4,12})\]/g, (whole, digits: string) => {
    const code = Number.parseInt(digits.replace(/\s/g, ''), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Replaces the code points of `uncovered` in a text by their visible names. */
export function replaceUncovered(text: string, uncovered: ReadonlySet<number>): string {
  if (uncovered.size === 0) return text;
  return text.replace(/[^\0-\x7F]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return uncovered.has(code) ? (SUBSTITUTES.get(code) ?? writeCodePoint(code)) : character;
  });
}

/** Turns numeric character references beyond ASCII into the characters, so that `replaceUncovered` sees them. */
export function expandReferences(markup: string): string {
  if (!markup.includes('&#')) return markup;
  return markup.replace(REFERENCE, (whole, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code >= FIRST_FOREIGN && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const REFERENCE = /&#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));/g;

function listCharacters(texts: readonly string[]): number[] {
  const found = new Set<number>();
  for (const markup of texts) {
    const text = expandReferences(markup);
    for (let at = 0; at < text.length; at += 1) {
      if (text.charCodeAt(at) < FIRST_FOREIGN) continue;
      const code = text.codePointAt(at) ?? 0;
      found.add(code);
      if (code > 0xffff) at += 1;
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** Fonts read so far: the print and the cover ask for the same. */
const cmaps = new WeakMap<Uint8Array, ReadonlySet<number>>();

function readFace(font: FontFace): (code: number) => boolean {
  const covered = cmaps.get(font.bytes) ?? readCmap(font.bytes);
  cmaps.set(font.bytes, covered);
  const ranges = readRanges(font.unicodeRange);
  return (code) => covered.has(code) && ranges.some(([first, last]) => code >= first && code <= last);
}

/** Reads the CSS `unicode-range` syntax: `U+26`, `U+0-7F`, `U+4??`. */
function readRanges(value: string): [number, number][] {
  return value.split(',').flatMap((part) => {
    const match = /^\s*u\+([0-9a-f?]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(part);
    if (match === null) return [];
    const [, first = '', last] = match;
    const start = Number.parseInt(first.replaceAll('?', '0'), 16);
    return [[start, Number.parseInt(last ?? first.replaceAll('?', 'f'), 16)]];
  });
}

/** Chooses the font nearest in style, then weight. */
function chooseDonor(style: FontFace, donors: readonly FontFace[]): FontFace | undefined {
  const distance = (donor: FontFace): number =>
    Math.abs(donor.weight - style.weight) + (donor.style === style.style ? 0 : 1000);
  return [...donors].sort((one, other) => distance(one) - distance(other))[0];
}

function toHexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
