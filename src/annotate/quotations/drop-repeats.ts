import type { Article } from '../../model/article.js';
import { fold } from '../../text/fold.js';
import type { Draft } from './drafts.js';

/** Share of the words of the shorter statement that the other must hold to be the same. */
const SAME = 0.75;
/** Statements of fewer words are too alike by chance. */
const MIN_WORDS = 4;

/**
 * Leaves out what the standfirst says before the body says it: a statement in the first paragraph whose words stand
 * again in a later one of the same kind.
 */
export function dropRepeats(drafts: readonly Draft[], article: Article): Draft[] {
  const lead = article.blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'caption');
  const wordsOf = ({ parts }: Draft): ReadonlySet<string> => {
    const text = parts.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end) ?? '').join(' ');
    return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  };
  const inLead = drafts.filter(({ parts }) => parts[0]?.block === lead);
  if (inLead.length === 0) return [...drafts];
  const later = drafts
    .filter(({ parts }) => (parts[0]?.block ?? 0) > lead)
    .map((draft) => ({ kind: draft.kind, words: wordsOf(draft) }));
  const repeats = inLead.filter((draft) => {
    const words = wordsOf(draft);
    return later.some((other) => other.kind === draft.kind && isSame(words, other.words));
  });
  return drafts.filter((draft) => !repeats.includes(draft));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const size = Math.min(a.size, b.size);
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return size >= MIN_WORDS && shared / size >= SAME;
}
