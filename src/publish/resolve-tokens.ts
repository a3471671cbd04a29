import type { PaperName } from '../model/publication.js';

/** Values of custom properties, by name without the leading hyphens. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * Reads `:root { --name: value }` rules, and for one paper also `:root[data-paper="a5"]`; later rules win. Values are
 * put in when the dossier is published, because page rules and most e-readers know no custom properties.
 */
export function readTokens(css: string, paper: PaperName): Tokens {
  const tokens = new Map<string, string>();
  for (const wanted of ['', paper]) {
    for (const rule of css.matchAll(/:root(?:\[data-paper="(\w+)"\])?\s*\{([^{}]*)\}/g)) {
      if ((rule[1] ?? '') !== wanted) continue;
      for (const property of (rule[2] ?? '').split(';')) {
        const match = /--([\w-]+)\s*:([\s\S]*)/.exec(property);
        if (match) tokens.set(match[1] ?? '', (match[2] ?? '').trim());
      }
    }
  }
  return tokens;
}

/** Puts the values in place of `var(--name)`; values may use other tokens, to a depth of ten. */
export function resolveTokens(css: string, tokens: Tokens): string {
  let resolved = css;
  for (let depth = 0; depth < 10 && resolved.includes('var(--'); depth += 1) {
    resolved = resolved.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => tokens.get(name) ?? whole);
  }
  return resolved;
}

/** Reads a token as a length in points; millimetres and points are known. */
export function readLength(tokens: Tokens, name: string): number {
  const match = /^([\d.]+)(mm|pt)$/.exec(resolveTokens(`var(--${name})`, tokens));
  if (!match) return 0;
  return Number(match[1]) * (match[2] === 'mm' ? 72 / 25.4 : 1);
}
