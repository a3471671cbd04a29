import { distance } from 'fastest-levenshtein';
import { isSameName, shortFormFit } from '../../annotate/people/name-parts.js';
import { fold } from '../../text/fold.js';
import type { Appearance } from './appearances.js';
import { keysOf } from './entry-keys.js';
import { isSameOffice, sharesOffice } from './offices.js';

/** All appearances of one person or body. */
export type Entry = readonly Appearance[];

/** An entry while it grows, with what later appearances are compared with. */
interface Draft {
  readonly appearances: Appearance[];
  /** One appearance of each name, role, country and gender: what is equal need not be compared twice. */
  readonly distinct: Map<string, Appearance>;
}

/**
 * Puts the appearances of the same person together. Full names first, then surnames alone, then roles without a name: each
 * joins the one entry it fits; where it fits two, or anything is at odds (country, gender), it stays by itself.
 */
export function mergeAppearances(appearances: readonly Appearance[]): Entry[] {
  const drafts: Draft[] = [];
  const index = new Map<string, Set<Draft>>();
  const place = (appearance: Appearance, fits: (other: Appearance) => boolean): void => {
    const keys = keysOf(appearance);
    const found = new Set<Draft>();
    for (const key of keys) for (const draft of index.get(key) ?? []) found.add(draft);
    const known = [...found].filter(({ distinct }) => {
      const others = [...distinct.values()];
      return others.some(fits) && !others.some((other) => isAtOdds(appearance, other));
    });
    const [only] = known;
    const isOne = only !== undefined && (known.length === 1 || isExact(appearance, only));
    const draft = isOne ? only : { appearances: [], distinct: new Map<string, Appearance>() };
    if (!isOne) drafts.push(draft);
    draft.appearances.push(appearance);
    draft.distinct.set(signatureOf(appearance), appearance);
    for (const key of keys) {
      const set = index.get(key) ?? new Set();
      index.set(key, set.add(draft));
    }
  };
  const isFull = ({ keys }: Appearance): boolean => keys.length > 1;
  const named = appearances.filter(isFull).toSorted((a, b) => b.keys.length - a.keys.length);
  for (const one of named) place(one, (other) => isFull(other) && fitsName(one, other));
  for (const one of appearances.filter(({ keys }) => keys.length === 1)) {
    place(one, (other) => shortFormFit(one.keys, other.keys) >= 3 && sharesOffice(one, other));
  }
  for (const one of appearances.filter(({ person }) => person.kind === 'unnamed')) {
    place(one, (other) => isSameOffice(one, other));
  }
  for (const one of appearances.filter(({ person: { kind } }) => kind === 'organisation' || kind === 'collective')) {
    const keys = new Set(keysOf(one));
    place(one, (other) => other.person.kind === one.person.kind && keysOf(other).some((key) => keys.has(key)));
  }
  const order = new Map(appearances.map((appearance, at) => [appearance, at]));
  const at = (appearance: Appearance | undefined): number => (appearance ? (order.get(appearance) ?? 0) : 0);
  return drafts
    .map((draft): Entry => draft.appearances.toSorted((a, b) => at(a) - at(b)))
    .sort((a, b) => at(a[0]) - at(b[0]));
}

/** All that comparisons look at, in one string. */
function signatureOf({ person, keys, forms }: Appearance): string {
  const { kind, role, country, affiliation, gender } = person;
  return JSON.stringify([kind, keys, role, country, affiliation, gender, keys.length > 0 ? [] : forms]);
}

const isExact = (one: Appearance, { distinct }: Draft): boolean =>
  [...distinct.values()].some(({ keys }) => keys.join(' ') === one.keys.join(' '));

/** Tells whether two appearances cannot be one: another country, another gender. */
function isAtOdds({ person }: Appearance, { person: other }: Appearance): boolean {
  const isForeign = person.country !== null && other.country !== null && person.country !== other.country;
  const isNamed = person.kind === 'person' && other.kind === 'person';
  const isOther = person.gender !== null && other.gender !== null && person.gender !== other.gender;
  return isForeign || (isNamed && isOther && fold(person.name ?? '') !== fold(other.name ?? ''));
}

/** Tells whether two full names are one, or one of them misspelt by a letter where office and country agree. */
function fitsName(one: Appearance, other: Appearance): boolean {
  if (isSameName(one.keys, other.keys)) return true;
  const isOffice =
    one.person.country !== null && one.person.country === other.person.country && sharesOffice(one, other);
  if (one.keys.length !== other.keys.length || !isOffice) return false;
  const different = one.keys.flatMap((key, at) =>
    key === other.keys[at] ? [] : [[key, other.keys[at] ?? ''] as const],
  );
  const [pair] = different;
  const isShort = pair !== undefined && Math.min(pair[0].length, pair[1].length) <= 4;
  return different.length === 1 && pair !== undefined && !isShort && distance(...pair) === 1;
}
