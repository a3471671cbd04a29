import { distance } from 'fastest-levenshtein';
import { isSameName, shortFormFit } from '../../annotate/people/name-parts.js';
import { fold } from '../../text/fold.js';
import type { Appearance } from './appearances.js';

/** Entries an appearance is compared with, rare keys first: what thousands share tells nobody apart. */
const MOST_CANDIDATES = 200;

/** All appearances of one person or body. */
export type Entry = readonly Appearance[];

/**
 * Puts the appearances of the same person together. Full names first, then surnames alone, then roles without a name: each
 * joins the one entry it fits; where it fits two, or anything is at odds (country, gender), it stays by itself.
 */
export function mergeAppearances(appearances: readonly Appearance[]): Entry[] {
  const entries: Appearance[][] = [];
  const index = new Map<string, Set<Appearance[]>>();
  const place = (appearance: Appearance, fits: (entry: Entry) => boolean): void => {
    const buckets = keysOf(appearance).map((key) => index.get(key) ?? new Set<Appearance[]>());
    const found = new Set<Appearance[]>();
    for (const bucket of buckets.sort((a, b) => a.size - b.size)) {
      for (const entry of bucket) if (found.size < MOST_CANDIDATES) found.add(entry);
    }
    const known = [...found].filter((entry) => fits(entry) && !isAtOdds(appearance, entry));
    const [only] = known;
    const entry = only && (known.length === 1 || isExact(appearance, only)) ? only : [];
    if (entry.length === 0) entries.push(entry);
    entry.push(appearance);
    for (const key of keysOf(appearance)) index.set(key, (index.get(key) ?? new Set()).add(entry));
  };
  const isFull = ({ keys }: Appearance): boolean => keys.length > 1;
  const named = appearances.filter(isFull).toSorted((a, b) => b.keys.length - a.keys.length);
  for (const one of named) place(one, (entry) => entry.some((other) => isFull(other) && fitsName(one, other)));
  for (const one of appearances.filter(({ keys }) => keys.length === 1)) {
    place(one, (entry) => entry.some((other) => shortFormFit(one.keys, other.keys) >= 3 && sharesOffice(one, other)));
  }
  for (const one of appearances.filter(({ person }) => person.kind === 'unnamed')) {
    place(one, (entry) => entry.some((other) => isSameOffice(one, other)));
  }
  for (const one of appearances.filter(({ person: { kind } }) => kind === 'organisation' || kind === 'collective')) {
    place(one, (entry) => entry.some((other) => other.person.kind === one.person.kind && sharesForm(one, other)));
  }
  const order = new Map(appearances.map((appearance, at) => [appearance, at]));
  const first = (entry: Entry): number => Math.min(...entry.map((appearance) => order.get(appearance) ?? 0));
  return entries
    .map((entry) => entry.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
    .sort((a, b) => first(a) - first(b));
}

/** Keys of which two appearances that can be one share at least one. */
function keysOf({ keys, person, forms, isSeat, body }: Appearance): string[] {
  const office = body !== null && person.role !== null ? [`body ${body}`] : [];
  if (keys.length > 0) return [...keys, ...(person.role ? [`role ${fold(person.role)}`] : []), ...office];
  if (isSeat) return [`seat of ${person.country}`];
  if (person.kind === 'unnamed')
    return person.role ? [`role ${fold(person.role)}`, ...office] : forms.map((form) => `form ${fold(form)}`);
  return [...forms.map((form) => `form ${fold(form)}`), ...forms.flatMap(acronymKeys)];
}

/** An acronym and the name whose initials it is share a key: `ONUDC`, `Office des Nations Unies contre la drogue et le crime`. */
function acronymKeys(form: string): string[] {
  if (/^\p{Lu}{3,8}$/u.test(form)) return [`initials ${form.toLowerCase()}`];
  const words = fold(form).match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 ? [`initials ${words.map((word) => word.charAt(0)).join('')}`] : [];
}

const isExact = (one: Appearance, entry: Entry): boolean =>
  entry.some(({ keys }) => keys.join(' ') === one.keys.join(' '));

/** Tells whether an appearance cannot be one with an entry: another country, another gender. */
function isAtOdds({ person }: Appearance, entry: Entry): boolean {
  return entry.some(({ person: other }) => {
    const isForeign = person.country !== null && other.country !== null && person.country !== other.country;
    const isOther =
      person.kind === 'person' && person.gender !== null && other.gender !== null && person.gender !== other.gender;
    return isForeign || (isOther && other.kind === 'person' && fold(person.name ?? '') !== fold(other.name ?? ''));
  });
}

/** Tells whether two full names are one, or one of them misspelt by a letter where the office agrees. */
function fitsName(one: Appearance, other: Appearance): boolean {
  if (isSameName(one.keys, other.keys)) return true;
  if (one.keys.length !== other.keys.length || !sharesOffice(one, other) || one.person.country === null) return false;
  const different = one.keys.flatMap((key, at) =>
    key === other.keys[at] ? [] : [[key, other.keys[at] ?? ''] as const],
  );
  const [pair] = different;
  return (
    different.length === 1 &&
    pair !== undefined &&
    Math.min(pair[0].length, pair[1].length) > 4 &&
    distance(...pair) === 1
  );
}

const stems = (text: string | null): string[] =>
  (fold(text ?? '').match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));

/** Tells whether role or country speak for one person under two names. */
function sharesOffice({ person: one }: Appearance, { person: other }: Appearance): boolean {
  const isSameCountry = one.country !== null && one.country === other.country;
  const own = new Set(stems(one.role));
  return (
    stems(other.role).some((stem) => own.has(stem)) || (isSameCountry && (one.role === null || other.role === null))
  );
}

/** Tells whether a role without a name is the same office as another: same words, and a State or an organisation to tell it by. */
function isSameOffice(unnamed: Appearance, holder: Appearance): boolean {
  const [one, other] = [unnamed.person, holder.person];
  const isSameState = one.country !== null && one.country === other.country;
  if (unnamed.isSeat) return holder.isSeat && isSameState;
  const isSameBody = unnamed.body !== null && unnamed.body === holder.body;
  if (one.role === null || other.role === null) return false;
  if (fold(one.role) !== fold(other.role) && !(isSameBody && isSameTitle(unnamed, holder))) return false;
  if (other.kind === 'unnamed') return isSameState || isSameBody;
  // A role that is told apart only by its country ("representative") has many holders.
  return (isSameState || isSameBody) && stems(one.role).length > 1;
}

/** Tells whether two roles say the same but for the name of their organisation: "… de l'ONU", "… des Nations unies". */
function isSameTitle(one: Appearance, other: Appearance): boolean {
  if (one.lexicon !== other.lexicon) return false;
  const [own, others] = [one, other].map(({ person }) => titleOf(person.role ?? '', person.affiliation ?? ''));
  return own !== '' && own === others;
}

/** Gives the words of a role before the name of its organisation, without the preposition. */
function titleOf(role: string, body: string): string {
  const at = body === '' ? -1 : fold(role).indexOf(fold(body));
  const words = (at < 0 ? fold(role) : fold(role).slice(0, at)).match(/\p{L}{4,}/gu) ?? [];
  return words.join(' ');
}

function sharesForm(one: Appearance, other: Appearance): boolean {
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key));
}
