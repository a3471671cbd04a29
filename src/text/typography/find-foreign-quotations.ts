import { francAll } from 'franc';
import { fold } from '../fold.js';
import { findQuotations } from './find-quotations.js';
import type { ForeignRun } from './foreign-scripts.js';

/** A language that quoted phrases may be in, and by what its words are known. */
export interface KnownLanguage {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly iso6393: string;
  /** Its commonest words, folded (see `text/fold.ts`). */
  readonly functionWords: ReadonlySet<string>;
}

const MIN_WORDS = 5;
/** Trigrams of the beginning tell enough. */
const MAX_LENGTH = 300;
/** The text's own language must be this much less likely; franc scores from 0 to 1. */
const OWN_AT_MOST = 0.9;

/**
 * Finds phrases inside quotation marks that are in another language than the text around them: five words or more,
 * with common words of the other language and none of the own one, and trigrams that agree (franc).
 */
export function findForeignQuotations(
  text: string,
  language: string,
  languages: readonly KnownLanguage[],
): ForeignRun[] {
  const own = findKnown(language, languages);
  if (own === null) return [];
  return findQuotations(text, false).ranges.flatMap(({ start, end }): ForeignRun[] => {
    const inside = text.slice(start, end);
    const phrase = inside.trim();
    const words = fold(phrase.slice(0, MAX_LENGTH)).match(/\p{L}+/gu) ?? [];
    if (words.length < MIN_WORDS) return [];
    const other = languages.find((candidate) => candidate !== own && isIn(words, candidate, own));
    if (other === undefined || !trigramsAgree(phrase.slice(0, MAX_LENGTH), other, own)) return [];
    const from = start + inside.indexOf(phrase);
    return [{ start: from, end: from + phrase.length, language: other.tag }];
  });
}

/** Finds the known language of a BCP 47 tag by its primary subtag. */
export function findKnown(language: string, languages: readonly KnownLanguage[]): KnownLanguage | null {
  const primary = language.split('-')[0]?.toLowerCase();
  return languages.find(({ tag }) => tag === primary) ?? null;
}

function isIn(words: readonly string[], other: KnownLanguage, own: KnownLanguage): boolean {
  const only = (one: KnownLanguage, not: KnownLanguage): number =>
    words.filter((word) => one.functionWords.has(word) && !not.functionWords.has(word)).length;
  return only(own, other) === 0 && only(other, own) > 0;
}

function trigramsAgree(phrase: string, other: KnownLanguage, own: KnownLanguage): boolean {
  const ranked = francAll(phrase, { only: [other.iso6393, own.iso6393], minLength: 10 });
  const share = ranked.find(([code]) => code === own.iso6393)?.[1] ?? 0;
  return ranked[0]?.[0] === other.iso6393 && share <= OWN_AT_MOST;
}
