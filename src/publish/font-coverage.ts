import { createMessage } from '../messages.js';
import type { Message } from '../model/message.js';
import type { FontFace } from '../model/publication.js';
import { readWoff2Cmap } from './read-woff2-cmap.js';

/** Watches which characters are printed: replaces those no font has, and tells which fonts are needed. */
export interface Coverage {
  /** Replaces, in the text of XHTML, each character without a glyph by its code point (`[U+2603]`). */
  readonly replaceUncovered: (html: string) => string;
  /** The fonts that the text seen so far needs. */
  readonly usedFonts: () => FontFace[];
  /** A warning for each character that was replaced by its code point. */
  readonly messages: () => Message[];
}

/** Characters that shape text but print nothing; where no font has them they are left out. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
/** Spaces without a glyph are made from the ordinary space by the shaper (HarfBuzz); outside 2000–206F they are not. */
const SPACE = /^\p{Zs}$/u;
/** Raised and lowered digits mean something else on the line. */
const RAISED = /^[\u2070-\u209f\u00b2\u00b3\u00b9]$/;
const HYPHENS: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-', '\u2012': '–', '\u2015': '—' };

interface Face {
  readonly font: FontFace;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Starts to watch; fonts are opened only when a character in their range turns up. */
export function createCoverage(fonts: readonly FontFace[]): Coverage {
  const faces = fonts.map((font): Face => ({ font, ranges: parseRanges(font.unicodeRange) }));
  const used = new Set(faces.filter((face) => isInRange(face, 0x41)));
  const glyphs = new Map<string, ReadonlySet<number>>();
  const known = new Map<string, string>();
  const missing = new Set<string>();
  const hasGlyph = (code: number): boolean => {
    const able = faces.filter((face) => isInRange(face, code) && glyphsOf(glyphs, face).has(code));
    const families = new Set(able.map(({ font }) => font.family));
    const first = fonts.find(({ family }) => families.has(family))?.family;
    const isFallback = (family: string): boolean => family !== first && family === fonts.at(-1)?.family;
    for (const face of able) if (!isFallback(face.font.family)) used.add(face);
    return able.length > 0;
  };
  const replace = (character: string): string => {
    const stored = known.get(character);
    if (stored !== undefined) return stored;
    const printed = findPrinted(character, hasGlyph);
    if (printed === null) missing.add(character);
    const text = printed ?? `[U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}]`;
    known.set(character, text);
    return text;
  };
  return {
    replaceUncovered: (html) =>
      html.replace(/<[^<>]*>|[^<>]+/g, (piece) =>
        piece.startsWith('<') ? piece : piece.replace(/[^\n\t\r -~]/gu, replace),
      ),
    usedFonts: () => faces.filter((face) => used.has(face)).map(({ font }) => font),
    messages: () => [...missing].sort().map((character) => warn(character)),
  };
}

/** What stands for a character: itself, an equivalent that has glyphs, nothing, or null when only its code can. */
function findPrinted(character: string, hasGlyph: (code: number) => boolean): string | null {
  const code = codeOf(character);
  if (hasGlyph(code)) return character;
  if (SPACE.test(character)) return code >= 0x2000 && code <= 0x206f ? character : ' ';
  if (INVISIBLE.test(character)) return '';
  const hyphen = HYPHENS[character];
  if (hyphen !== undefined) return hyphen;
  const plain = character.normalize('NFKC');
  const isSame = plain === character || RAISED.test(character);
  return !isSame && [...plain].every((part) => hasGlyph(codeOf(part))) ? escapeSign(plain) : null;
}

/** Compatibility forms of `<`, `>` and `&` must not turn into markup. */
function escapeSign(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function glyphsOf(cache: Map<string, ReadonlySet<number>>, { font }: Face): ReadonlySet<number> {
  // The faces of a family share their repertoire; the first of each range stands for all.
  const key = `${font.family} ${font.unicodeRange}`;
  const stored = cache.get(key);
  if (stored) return stored;
  const read = readWoff2Cmap(font.bytes);
  cache.set(key, read);
  return read;
}

function parseRanges(unicodeRange: string): [number, number][] {
  return unicodeRange.split(',').flatMap((range): [number, number][] => {
    const match = /^\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?\s*$/i.exec(range);
    if (!match) return [];
    const from = Number.parseInt(match[1] ?? '', 16);
    return [[from, match[2] === undefined ? from : Number.parseInt(match[2], 16)]];
  });
}

function isInRange({ ranges }: Face, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

function warn(character: string): Message {
  const code = codeOf(character).toString(16).toUpperCase().padStart(4, '0');
  return createMessage('characters-covered', `Unexpected character U+${code}, expected one that a bundled font has`);
}
