/** Ranges of code points that are taken out of every text, each with its reason (Unicode 16). */
const ILLEGAL_RANGES: readonly (readonly [from: number, to: number, reason: string])[] = [
  [0x0000, 0x0008, 'control'],
  [0x000e, 0x001f, 'control'],
  [0x007f, 0x0084, 'control'],
  [0x0086, 0x009f, 'control'],
  [0x00ad, 0x00ad, 'soft hyphen'],
  [0x034f, 0x034f, 'invisible'],
  [0x061c, 0x061c, 'direction'],
  [0x115f, 0x1160, 'invisible'],
  [0x17b4, 0x17b5, 'invisible'],
  [0x180b, 0x180f, 'invisible'],
  [0x200b, 0x200b, 'zero-width'],
  [0x200e, 0x200f, 'direction'],
  [0x202a, 0x202e, 'direction'],
  [0x2060, 0x2064, 'zero-width'],
  [0x2065, 0x2065, 'invisible'],
  [0x2066, 0x2069, 'direction'],
  [0x206a, 0x206f, 'invisible'],
  [0x3164, 0x3164, 'invisible'],
  [0xd800, 0xdfff, 'lone surrogate'],
  [0xe000, 0xf8ff, 'private use'],
  [0xfdd0, 0xfdef, 'noncharacter'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xfeff, 0xfeff, 'byte-order mark'],
  [0xffa0, 0xffa0, 'invisible'],
  [0xfff0, 0xfffc, 'invisible'],
  [0xfffe, 0xffff, 'noncharacter'],
  [0xe0000, 0xe0fff, 'tag'],
  [0xf0000, 0x10ffff, 'private use'],
];

const hex = (code: number): string => `\\u{${code.toString(16)}}`;
const planeEnds = Array.from(
  { length: 15 },
  (_, plane) => `${hex((plane + 1) * 0x10000 + 0xfffe)}-${hex((plane + 1) * 0x10000 + 0xffff)}`,
);
const ILLEGAL = new RegExp(
  `[${ILLEGAL_RANGES.map(([from, to]) => `${hex(from)}-${hex(to)}`).join('')}${planeEnds.join('')}]`,
  'gu',
);

/** Terminal control sequences (ECMA-48): CSI, and OSC up to its terminator; lengths are bounded, so time is linear. */
const TERMINAL = new RegExp(
  `${hex(0x1b)}(?:\\[[0-?]{0,40}[ -\\/]{0,8}[@-~]|\\][^${hex(7)}${hex(0x1b)}\\n]{0,400}(?:${hex(7)}|${hex(0x1b)}\\\\))`,
  'gu',
);

/** Zero-width joiners and non-joiners carry meaning after letters of these scripts only. */
const JOINERS =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Myanmar}\p{Script=Mongolian}])[\u200c\u200d]/gu;

export interface CleanedText {
  /** NFC; nothing that XML 1.0 forbids, nothing invisible. */
  readonly text: string;
  /** How many characters were taken out, by code point (`U+200B`); empty when none. */
  readonly removed: ReadonlyMap<string, number>;
}

/**
 * Takes control, invisible, direction-changing and private characters and lone surrogates out of a text and composes
 * it to NFC (UAX #15; never NFKC, which changes meaning). Line ends (LF, CR, VT, FF, NEL, LS, PS) stay.
 */
export function cleanCharacters(text: string): CleanedText {
  const removed = new Map<string, number>();
  const drop = (found: string): string => {
    const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    removed.set(code, (removed.get(code) ?? 0) + 1);
    return '';
  };
  const start = text.startsWith('\ufeff') ? text.slice(1) : text;
  const clean = start.replace(TERMINAL, drop).replace(ILLEGAL, drop).replace(JOINERS, drop).normalize('NFC');
  return { text: clean, removed };
}

/** Writes what was taken out for a message: `U+200B (2), U+202E (1)`; null when nothing was. */
export function describeRemoved(removed: ReadonlyMap<string, number>): string | null {
  if (removed.size === 0) return null;
  const listed = [...removed].slice(0, 8).map(([code, count]) => `${code} (${count})`);
  return `${listed.join(', ')}${removed.size > 8 ? ', …' : ''}`;
}
