import { isEastern } from '../../annotate/people/name-parts.js';
import { fold } from '../../text/fold.js';

/** Particles that stay with the given names in an index: `Hugues de`; those with a capital, and articles, stay before the surname. */
const BEHIND = new Set([
  'de',
  "d'",
  'von',
  'zu',
  'van',
  'der',
  'den',
  'ter',
  'ten',
  'da',
  'do',
  'dos',
  'das',
  'af',
  'av',
]);
/** Particles that begin a surname. */
const WITHIN = new Set([
  'la',
  'le',
  'du',
  'des',
  'ben',
  'bin',
  'ibn',
  'ould',
  'abu',
  'el',
  'al',
  'di',
  'del',
  'della',
  'lo',
  'mac',
  'saint',
  'st',
]);
const GENERATION = /^(?:[js]r\.?|ii|iii|iv)$/i;

/**
 * Gives the form under which a name files: "Waly, Ghada"; as written where the family name comes first ("Luong Cuong").
 * Surnames of several words are known by the forms behind "M." or "Ms" (`shortForms`), by particles (Chicago Manual of
 * Style 16.67–16.75: French `de` follows, `La` and `Du` precede; Dutch and German particles follow; Arabic `al-` precedes).
 */
export function sortNameOf(name: string, shortForms: readonly string[]): string {
  const words = name.split(/\s+/);
  const generation = words.length > 2 && GENERATION.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  if (words.length < 2 || isEastern(words.map(fold))) return name;
  let start = surnameStart(words, shortForms);
  const surname = words.slice(start);
  while (surname.length > 1 && BEHIND.has(surname[0] ?? '')) {
    surname.shift();
    start += 1;
  }
  return [surname.join(' '), words.slice(0, start).join(' '), generation].filter(Boolean).join(', ');
}

function surnameStart(words: readonly string[], shortForms: readonly string[]): number {
  const keys = words.map(fold);
  let start = words.length - 1;
  const upper = words.findIndex((word, index) => index > 0 && /^\p{Lu}{3,}(?:-\p{Lu}+)*$/u.test(word));
  if (upper > 0) return upper;
  const son = keys.findIndex((key, index) => index > 0 && key === 'ould');
  if (son > 0) return son;
  for (const form of shortForms) {
    const parts = fold(form).split(/\s+/);
    const at = keys.findIndex((_, index) => index > 0 && parts.every((part, offset) => keys[index + offset] === part));
    if (at > 0 && at < start) start = at;
  }
  while (
    start > 1 &&
    (WITHIN.has(keys[start - 1] ?? '') ||
      BEHIND.has(words[start - 1] ?? '') ||
      isCapitalParticle(words[start - 1] ?? ''))
  ) {
    start -= 1;
  }
  return start;
}

const isCapitalParticle = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && (BEHIND.has(fold(word)) || WITHIN.has(fold(word)));
