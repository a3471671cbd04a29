import { isFamilyNameFirst } from '../../languages/family-names.js';
import { genderOfName } from '../../languages/given-names.js';

const isInitial = (key: string): boolean => /^\p{L}\.?(?:-?\p{L}\.)*$/u.test(key) && key.length <= 5;
const fits = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && b.startsWith(a.charAt(0))) || (isInitial(b) && a.startsWith(b.charAt(0)));

const GENERATION = /^(?:[js]r\.?|i{2,3}|iv)$/;
const bare = (keys: readonly string[]): readonly string[] =>
  GENERATION.test(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys;

const includesAt = (long: readonly string[], short: readonly string[], start: number): boolean =>
  short.every((key, index) => long[start + index] === key);

/** Tells whether a name (folded words) puts the family name first. */
export const isEastern = (keys: readonly string[]): boolean =>
  isFamilyNameFirst(keys, (key) => genderOfName(key) !== null);

/**
 * Tells whether two full names are one: same words in any order, given names dropped or abbreviated ("Ana Sofia Marques",
 * "Ana Marques", "A. Marques"), a second family name dropped ("Carlos Fuentes Aranda"). A surname alone is no full name.
 */
export function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = [bare(one), bare(other)].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length < 2) return false;
  if (short.length === long.length && short.every((key, index) => fits(key, long[index] ?? ''))) return true;
  if (short.length === long.length && [...short].sort().join() === [...long].sort().join()) return true;
  if (isEastern(long)) return false;
  const [first, last] = [short[0] ?? '', short.at(-1) ?? ''];
  return fits(first, long[0] ?? '') && (last === long.at(-1) || includesAt(long, short, 0));
}

/** Tells how well a short form ("Tung", "Le Goff", "de La Tour") fits a full name: 3 = as its surname, 0 = not at all. */
export function shortFormFit(keys: readonly string[], fullName: readonly string[]): number {
  const [short, full] = [bare(keys), bare(fullName)];
  if (short.length === 0 || short.length > full.length) return 0;
  if (short.length === full.length) return short.join() === full.join() ? 4 : 0;
  if (includesAt(full, short, full.length - short.length)) return 3;
  if (includesAt(full, short, 0)) return isEastern(full) ? 3 : short.length > 1 ? 2 : 1;
  for (let start = 1; start + short.length <= full.length; start += 1) if (includesAt(full, short, start)) return 1.5;
  const [only, last] = [short[0] ?? '', full.at(-1) ?? ''];
  const isHalf = short.length === 1 && only.length > 2 && (last.startsWith(`${only}-`) || last.endsWith(`-${only}`));
  return isHalf ? 1.5 : 0;
}
