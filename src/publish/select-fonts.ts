import type { FontFace } from '../model/publication.js';

type Range = readonly [first: number, last: number];

/**
 * Chooses the font files that a text needs, by their `unicode-range`: those for ASCII always, the others when one of
 * their characters occurs. Keeps the formats that carry fonts inside small.
 */
export function selectFonts(fonts: readonly FontFace[], texts: readonly string[]): FontFace[] {
  const characters = listCharacters(texts);
  const ranges = new Map([...new Set(fonts.map(({ unicodeRange }) => unicodeRange))].map((css) => [css, parse(css)]));
  const needed = new Set([...ranges].filter(([, range]) => isNeeded(range, characters)).map(([css]) => css));
  return fonts.filter(({ unicodeRange }) => needed.has(unicodeRange));
}

function listCharacters(texts: readonly string[]): Set<number> {
  const characters = new Set([0x41]);
  for (const text of texts) {
    for (const [character] of text.matchAll(/[^\0-\x7f]/gu)) characters.add(character.codePointAt(0) ?? 0);
  }
  return characters;
}

function isNeeded(ranges: readonly Range[], characters: ReadonlySet<number>): boolean {
  return [...characters].some((code) => ranges.some(([first, last]) => code >= first && code <= last));
}

function parse(unicodeRange: string): Range[] {
  return unicodeRange.split(',').flatMap((range): Range[] => {
    const match = /^\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?\s*$/i.exec(range);
    if (!match) return [];
    const first = Number.parseInt(match[1] ?? '', 16);
    return [[first, match[2] === undefined ? first : Number.parseInt(match[2], 16)]];
  });
}
