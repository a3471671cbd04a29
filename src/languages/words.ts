import { fold } from '../text/fold.js';

/** A phrase of a look-up table: its folded words in order, and what it stands for. */
export interface Phrase<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Short words whose accent alone tells them from others: `à` (at) from `a` (has), `où` (where) from `ou` (or). */
const ACCENTED: ReadonlySet<string> = new Set(['à', 'là', 'où', 'dès']);

/** Folds a word for look-up, but keeps apart the short words that only an accent tells apart. */
export function foldWord(word: string): string {
  const key = fold(word);
  if (key.length > 3 || key === word) return key;
  const lower = word.normalize('NFC').toLowerCase();
  return ACCENTED.has(lower) ? lower : key;
}

/** Makes a set of folded words of a list separated by spaces; `_` stands for a space inside an entry. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .flatMap((list) => list.split(/\s+/).filter((word) => word !== ''))
      .map((word) => foldWord(word).replaceAll('_', ' ')),
  );
}

/** `N'Djamena`, `M'Baye`: before a consonant nothing is elided, the word is a name. */
export const NAME_WITH_APOSTROPHE = /^[nm]['’][bcdfgjklmnpqrstvwxz]/i;

/** Cuts a phrase into the folded words that text is cut into: elided articles (`l'`) stand apart. */
export function phraseKeys(phrase: string, elisions: ReadonlySet<string>): string[] {
  return phrase
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((whole) => {
      const word = foldWord(whole);
      // "N'Djamena" is one word.
      if (NAME_WITH_APOSTROPHE.test(whole)) return [word];
      const apostrophe = word.indexOf("'");
      const isElided = apostrophe > 0 && apostrophe < word.length - 1 && elisions.has(word.slice(0, apostrophe));
      if (isElided) return [word.slice(0, apostrophe + 1), word.slice(apostrophe + 1)];
      // "People's Republic": the possessive is a token of its own.
      return word.length > 2 && word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word];
    });
}

/** Builds a table of phrases; of two values for the same phrase the first stands. */
export function phraseTable<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  elisions: ReadonlySet<string> = new Set(),
): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  const seen = new Set<string>();
  for (const [phrase, value] of entries) {
    const keys = phraseKeys(phrase, elisions);
    const [first] = keys;
    const id = keys.join(' ');
    if (first === undefined || seen.has(id)) continue;
    seen.add(id);
    const same = table.get(first);
    if (same) same.push({ keys, value });
    else table.set(first, [{ keys, value }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return table;
}

/** Reads a list of bodies, one a line, `id=Name|Other name`, into pairs of name and id. */
export function listNamedBodies(list: string): [name: string, id: string][] {
  return list.split('\n').flatMap((line) => {
    const [id = '', names = ''] = line.split('=');
    return names.split('|').map((name): [string, string] => [name.trim(), id.trim()]);
  });
}
