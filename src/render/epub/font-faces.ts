import type { FontFace } from '../../model/publication.js';

/** Code points of a text, for choosing the fonts that carry it. */
export function collectCodePoints(text: string, into: Set<number>): void {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index);
    if (code === undefined) break;
    into.add(code);
    if (code > 0xffff) index += 1;
  }
}

/**
 * Chooses the fonts with at least one character of the content in their `unicode-range` (CSS Fonts 4): a font no
 * character needs is not embedded.
 */
export function selectFonts(fonts: readonly FontFace[], codePoints: ReadonlySet<number>): FontFace[] {
  return fonts.filter(({ unicodeRange }) => {
    const ranges = parseUnicodeRange(unicodeRange);
    if (ranges.length === 0) return true;
    for (const code of codePoints) {
      if (ranges.some(([first, last]) => code >= first && code <= last)) return true;
    }
    return false;
  });
}

function parseUnicodeRange(value: string): [number, number][] {
  return value.split(',').flatMap((part): [number, number][] => {
    const match = /^\s*U\+([0-9A-F?]{1,6})(?:-([0-9A-F]{1,6}))?\s*$/i.exec(part);
    const first = match?.[1];
    if (first === undefined) return [];
    const last = match?.[2] ?? first.replaceAll('?', 'F');
    return [[Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last, 16)]];
  });
}

/** Writes the `@font-face` rules; the files stand whole and under their own names, as the Open Font License asks. */
export function writeFontFaces(fonts: readonly FontFace[]): string {
  return fonts
    .map(({ family, weight, style, unicodeRange, fileName }) =>
      [
        '@font-face {',
        `  font-family: ${JSON.stringify(family)};`,
        `  font-weight: ${weight};`,
        `  font-style: ${style};`,
        `  src: url("fonts/${fileName}") format("woff2");`,
        ...(unicodeRange === '' ? [] : [`  unicode-range: ${unicodeRange};`]),
        '}\n',
      ].join('\n'),
    )
    .join('');
}
