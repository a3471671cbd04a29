/** Which characters the codes of a font were seen to stand for, with and without the engine's replacement text. */
export interface GlyphUse {
  /** Replacement character by code; null when there were several. */
  readonly replaced: Map<number, string | null>;
  /** Not 0 for codes shown for what the font's own table says. */
  readonly plain: Uint8Array;
}

/** Collects the use of codes by font key, over all pages. */
export type GlyphUses = Map<string, GlyphUse>;

/** Lists the codes that stand for more than one character, for `joinText` to keep their replacement text. */
export function findAmbiguous(uses: GlyphUses): Map<string, ReadonlySet<number>> {
  const ambiguous = new Map<string, ReadonlySet<number>>();
  for (const [key, { replaced, plain }] of uses) {
    const codes = [...replaced].filter(([code, text]) => text === null || plain[code] !== 0).map(([code]) => code);
    if (codes.length > 0) ambiguous.set(key, new Set(codes));
  }
  return ambiguous;
}
