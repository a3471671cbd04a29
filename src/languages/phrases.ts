/** Reads a list of words separated by white space; accents and case count, unlike in `words.ts`. */
export const exactWords = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Reads a list of phrases, one a line or separated by commas, each cut at spaces and behind apostrophes; longest first. */
export const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/)
    .map((phrase) => phrase.replaceAll("'", "' ").trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);

/** Phrases by one of their words, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

const index = (list: readonly (readonly string[])[], at: 0 | -1): PhraseIndex => {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const word = phrase.at(at) ?? '';
    groups.set(word, [...(groups.get(word) ?? []), phrase]);
  }
  return groups;
};

/** Reads phrases as `phrases` does, by their first word. */
export const phrasesByFirst = (text: string): PhraseIndex => index(phrases(text), 0);
/** Reads phrases as `phrases` does, by their last word. */
export const phrasesByLast = (text: string): PhraseIndex => index(phrases(text), -1);
