import { type Lexicon, toKey } from '../lexicon.js';

/** Gives where a row of menu entries ends: two or more; the last goes to the title when a small letter follows it. */
export function findMenu(head: string, { lists }: Lexicon): number {
  const words = [...head.matchAll(/\S+/g)].slice(0, 40);
  const ends = [0];
  const entryAt = (at: number): number | undefined =>
    [4, 3, 2, 1].find((size) =>
      lists.menuLines.has(
        toKey(
          words
            .slice(at, at + size)
            .map(([word]) => word)
            .join(' '),
        ),
      ),
    );
  // "Accueil Tunisie Monde": the name of a section between two entries.
  const isBridge = (at: number): boolean =>
    at > 0 && /^\p{Lu}[\p{L}-]+$/u.test(words[at]?.[0] ?? '') && entryAt(at + 1) !== undefined;
  // The name of the site may stand before the first entry.
  const brand = [0, 1, 2].find((at) => entryAt(at) !== undefined) ?? 0;
  for (let at = brand; at < words.length; ) {
    const count = entryAt(at) ?? (isBridge(at) ? 1 : undefined);
    if (count === undefined) break;
    at += count;
    const last = words[at - 1];
    ends.push((last?.index ?? 0) + (last?.[0].length ?? 0));
  }
  const isInTitle = /^\s\p{Ll}/u.test(head.slice(ends.at(-1)));
  const kept = isInTitle ? ends.slice(0, -1) : ends;
  return kept.length > 2 ? (kept.at(-1) ?? 0) : 0;
}

/** Words of a masthead and its motto that may stand before a row of menu entries. */
const MASTHEAD = 10;

/** So many known entries make a row of capitals a menu. */
const ROW = 4;

/** Gives where a row of menu entries behind a masthead begins and ends: `The Herald Home Kenya World Business Sport …`. */
export function findInnerMenu(head: string, { lists }: Lexicon): number[] {
  const words = [...head.matchAll(/\S+/g)].slice(0, 40);
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(words[at]?.[0] ?? '');
  const isEntry = (at: number): boolean => isCapital(at) && lists.menuLines.has(toKey(words[at]?.[0] ?? ''));
  for (let from = 1; from <= Math.min(MASTHEAD, words.length); from += 1) {
    if (!isEntry(from)) continue;
    let to = from;
    let known = 0;
    // One unknown entry may stand between two known ones.
    while (isEntry(to) || (isCapital(to) && isEntry(to + 1))) {
      if (isEntry(to)) known += 1;
      to += 1;
    }
    // The last goes to the title when a small letter follows it.
    if (/^\p{Ll}/u.test(words[to]?.[0] ?? '')) to -= 1;
    if (known >= ROW) return [words[from]?.index ?? 0, words[to]?.index ?? 0].filter((at) => at > 0);
    from = to;
  }
  return [];
}
