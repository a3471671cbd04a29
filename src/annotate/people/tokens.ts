import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { fold } from '../../text/fold.js';

/** How a word is written: `Capital`, `UPPER`, `I.` (initials), `lower`, digits, or any other single sign. */
export type Shape = 'capital' | 'upper' | 'initial' | 'lower' | 'number' | 'mark';

/** A word, number or sign of a block. Elided articles ("l'") and possessive endings ("'s") are words of their own. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text folded, for look-up. */
  readonly key: string;
  readonly shape: Shape;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** First word of a sentence or after an opening sign: its capital proves nothing. */
  readonly initial: boolean;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
}

const PATTERN =
  /(\p{Lu}\.(?:[-‑]?\p{Lu}\.){0,5}(?!\p{L}))|([\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*['’]?)|\s+|[\s\S]/gu;
const OPENING = new Set(['«', '“', '„']);
const CLOSING = new Set(['»', '”']);
/** Signs after which the first word of a sentence is still to come. */
const LEADING = new Set(['«', '“', '„', '"', "'", '‘', '(', '[', '-', '–', '—', '*', '•', '#']);

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return 'number';
  if (!/^\p{Lu}/u.test(word)) return /^\p{L}/u.test(word) ? 'lower' : 'mark';
  if (word.length === 1 || /^(?:\p{Lu}\.[-‑]?)+$/u.test(word)) return 'initial';
  return /\p{Ll}/u.test(word) ? 'capital' : 'upper';
}

/** Splits the elided article off the front and the possessive ending off the back. */
function splitWord(word: string, lexicon: PeopleLexicon): string[] {
  const apostrophe = word.search(/['’]/);
  if (apostrophe < 0) return [word];
  if (apostrophe < word.length - 1 && apostrophe > 0 && lexicon.elisions.has(fold(word.slice(0, apostrophe)))) {
    return [word.slice(0, apostrophe + 1), word.slice(apostrophe + 1)];
  }
  const ending = lexicon.possessives.find((form) => word.length > form.length && fold(word).endsWith(form));
  const length = ending?.length ?? (/['’]$/.test(word) && word.length > 1 ? 1 : 0);
  return length === 0 ? [word] : [word.slice(0, -length), word.slice(-length)];
}

/**
 * Cuts a text into words, numbers and signs, linear in its length; `starts` are the offsets at which sentences begin, in
 * order. Quotation marks count as open to their closing mark or the end of the block.
 */
export function tokenize(text: string, starts: readonly number[], lexicon: PeopleLexicon): Token[] {
  const tokens: Token[] = [];
  const folded = new Map<string, string>();
  let spaced = false;
  let initial = true;
  let quoted = false;
  let nextStart = 0;
  let consumed = 0;
  const push = (word: string, start: number): void => {
    const key = folded.get(word) ?? fold(word);
    folded.set(word, key);
    while (nextStart < starts.length && (starts[nextStart] ?? 0) <= start) {
      initial = true;
      nextStart += 1;
    }
    const shape = shapeOf(word);
    const isClosing = CLOSING.has(word) || (word === '"' && quoted);
    if (isClosing) quoted = false;
    tokens.push({ start, end: start + word.length, text: word, key, shape, spaced, initial, quoted });
    if (OPENING.has(word) || (word === '"' && !isClosing)) {
      quoted = true;
      initial = true;
    } else if (!LEADING.has(word)) initial = word === ':';
    spaced = false;
  };
  for (const match of text.matchAll(PATTERN)) {
    const [found, initials, word] = match;
    if (match.index < consumed) continue;
    if (initials === undefined && word === undefined && /^\s/.test(found)) {
      spaced = true;
      continue;
    }
    let start = match.index;
    let parts = word === undefined ? [found] : splitWord(found, lexicon);
    const last = parts.at(-1) ?? '';
    // "Gen." and "Dr." keep their full stop, so that it cannot be taken for the end of a phrase.
    if (word !== undefined && text[start + found.length] === '.' && lexicon.dotted.has(fold(last))) {
      parts = [...parts.slice(0, -1), `${last}.`];
      consumed = start + found.length + 1;
    }
    for (const part of parts) {
      push(part, start);
      start += part.length;
    }
  }
  return tokens;
}
