/** Reads a list of words separated by white space; accents and case count, unlike in `words.ts`. */
export const exactWords = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Reads a list of phrases, one a line or separated by commas, each cut at spaces and behind apostrophes; longest first. */
export const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/)
    .map((phrase) => phrase.replaceAll("'", "' ").trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);
