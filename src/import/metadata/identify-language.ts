import { francAll } from 'franc';
import { IDENTIFIABLE } from '../../languages/identifiable.js';
import type { Language } from '../../languages/language.js';
import { LANGUAGES } from '../../languages/registry.js';
import { fold } from '../../text/fold.js';

/** Characters looked at; more does not change the answer. */
const SAMPLE = 6_000;
/** Running text of a supported language has at least this share of function words; names and headlines have less. */
const FUNCTION_SHARE = 0.2;
/** Shorter samples are not given to trigram statistics. */
const SHORTEST = 60;

/**
 * Tells the language of a text: by the share of function words for supported languages (sound on single sentences),
 * else by trigrams (franc) among large languages.
 * @returns a BCP 47 tag; `und` when the text is too short or too mixed to tell
 */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const shares = LANGUAGES.map((language) => ({ language, share: functionShare(words, language) })).sort(
    (a, b) => b.share - a.share,
  );
  const [best, second] = shares;
  if (
    best !== undefined &&
    words.length >= 5 &&
    best.share >= FUNCTION_SHARE &&
    best.share >= 1.4 * (second?.share ?? 0)
  )
    return best.language.tag;
  if (sample.trim().length < SHORTEST) return 'und';
  const [first, next] = francAll(sample, { only: Object.keys(IDENTIFIABLE), minLength: SHORTEST });
  if (first === undefined || first[0] === 'und') return 'und';
  const isClear = next === undefined || first[1] - next[1] > 0.03 || sample.length > 400;
  return isClear ? (IDENTIFIABLE[first[0]] ?? 'und') : 'und';
}

function functionShare(words: readonly string[], language: Language): number {
  const known = new Set(language.cleaning.functionWords);
  return words.length === 0 ? 0 : words.filter((word) => known.has(fold(word))).length / words.length;
}
