import { createRequire } from 'node:module';

/** Divides one word, lower or mixed case; the result holds U+00AD where it may break. */
export type DivideWord = (word: string) => string;

interface HyphenModule {
  readonly hyphenateSync: (
    text: string,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ) => string;
}

/**
 * Loads the patterns of a language from the `hyphen` package (Liang's algorithm, TeX patterns), on first use and
 * synchronously: they are small and in memory afterwards.
 * @param name folder of the package, `en-gb`
 */
export function loadPatterns(name: string): DivideWord {
  const { hyphenateSync } = createRequire(import.meta.url)(`hyphen/${name}`) as HyphenModule;
  return (word) => hyphenateSync(word, { hyphenChar: '\u00ad', minWordLength: 1 });
}
