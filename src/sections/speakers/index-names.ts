import type { Speaker } from '../../model/dossier.js';
import { fold } from '../../text/fold.js';
import { capitalise } from '../capitalise.js';

/** How an entry is headed: the part in capitals, and the rest. */
export interface IndexName {
  readonly capitals: string;
  readonly rest: string;
}

/** Sets the family name of a person in capitals: "WALY, Ghada", "LUONG Cuong"; other entries stand as they are. */
export function indexName({ kind, sortName, label }: Speaker, language: string): IndexName {
  if (kind !== 'person') return { capitals: '', rest: capitalise(sortName || label, language) };
  const comma = sortName.indexOf(',');
  if (comma > 0) return { capitals: sortName.slice(0, comma).toLocaleUpperCase(language), rest: sortName.slice(comma) };
  const space = sortName.indexOf(' ');
  if (space < 0) return { capitals: sortName.toLocaleUpperCase(language), rest: '' };
  return { capitals: sortName.slice(0, space).toLocaleUpperCase(language), rest: sortName.slice(space) };
}

/** Gives the letter under which a name files: its first letter without accent; null for signs and digits. */
export function indexLetter(name: string): string | null {
  const letter = /\p{L}/u.exec(fold(name))?.[0];
  return letter === undefined ? null : letter.toUpperCase();
}

/**
 * Gives the names from which a *see* reference leads to the entry: variants that file at another place. A title before
 * a name ("M. Tung") is dropped by keeping only the words that belong to the person's full name.
 */
export function seeNames(speaker: Speaker): string[] {
  if (speaker.kind !== 'person' && speaker.kind !== 'organisation') return [];
  const filed = fold(speaker.sortName);
  const name = speaker.name ?? speaker.label;
  const words = new Set(wordsOf(name).map(fold));
  const names = speaker.variants.flatMap((variant) => {
    const own = wordsOf(variant).filter((word) => words.has(fold(word)));
    if (own.length > 0 && speaker.kind === 'person') return own.length < words.size ? [own.join(' ')] : [];
    return speaker.kind === 'organisation' || /^\p{Lu}/u.test(variant) ? [variant] : [];
  });
  const others = names.filter((other) => firstWord(fold(other)) !== firstWord(filed) && /^\p{L}/u.test(other));
  return [...new Map(others.map((other) => [fold(other), other])).values()];
}

/** Whether a variant is part of the speaker's name, and not an office: "Secrétaire général de l'ONU". */
export function isNamePart({ name, label }: Speaker, variant: string): boolean {
  const words = new Set(wordsOf(name ?? label).map(fold));
  return wordsOf(variant).some((word) => words.has(fold(word)));
}

function wordsOf(name: string): string[] {
  return name.split(/[\s,]+/).filter(Boolean);
}

function firstWord(name: string): string {
  return wordsOf(name)[0] ?? '';
}
