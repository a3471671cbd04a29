import type { QuotationGrammar } from '../../languages/grammar/quotations.js';

const WORD = /[\p{L}\p{N}]+/gu;
const MIN_CLAUSE_WORDS = 4;
/** Shorter words are in lower case even in titles. */
const SHORT_WORD = 3;
/** Longer texts are surely clauses; no need to look at all of them. */
const LOOK_AT = 400;

/**
 * Tells whether words in quotation marks are a clause, something somebody said, rather than a term or a title: they
 * begin with a capital and end in a full stop, or are no title, or hold a finite verb.
 */
export function isClauseLike(text: string, grammar: QuotationGrammar): boolean {
  const head = text.slice(0, LOOK_AT);
  const words = head.match(WORD) ?? [];
  // A full stop proves nothing behind a small letter: some papers put it inside the marks of any fragment.
  const isSentence = !/^[[(…\s.]*\p{Ll}/u.test(head) && /[.!?…]$/.test(text);
  if (words.length < 2) return isSentence && words.length > 0;
  if (isSentence) return true;
  if (isTitle(words)) return false;
  const markers = words.filter((word, index) => isMarker(word, words[index + 1], head, grammar)).length;
  if (/^[[(…\s.]*\p{Lu}/u.test(head)) return words.length >= MIN_CLAUSE_WORDS ? true : markers > 0;
  return words.length >= MIN_CLAUSE_WORDS && markers > 0;
}

function isMarker(
  word: string,
  next: string | undefined,
  text: string,
  { clause, nounPhrase }: QuotationGrammar,
): boolean {
  const lower = word.toLowerCase();
  if (clause.clauseMarkers.has(lower) || nounPhrase.subjectPronouns.has(lower)) return true;
  // Elided and enclitic forms (`c'`, `'s`) are cut off from their words here.
  return next !== undefined && lower.length === 1 && clause.clauseMarkers.has(`${lower}'`) && /['’]/.test(text);
}

/** Whether words in quotation marks begin a sentence or are somebody's own: a bare verb then introduces speech. */
export function isOwnClause(text: string, { clause }: QuotationGrammar): boolean {
  if (!/^[^\p{L}]*\p{Ll}/u.test(text)) return true;
  return (text.slice(0, LOOK_AT).match(WORD) ?? []).some((word) => clause.speakerPronouns.has(word.toLowerCase()));
}

/** Whether the long words are mostly capitalised. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word, index) => index > 0 && word.length > SHORT_WORD);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length > 0 ? capital / long.length > 0.6 : words.length <= 3 && /^\p{Lu}/u.test(words.at(-1) ?? '');
}
