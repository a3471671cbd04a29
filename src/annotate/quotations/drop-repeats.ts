import type { Article } from '../../model/article.js';
import { fold } from '../../text/fold.js';
import type { Draft } from './drafts.js';

/** Share of the words of the shorter statement that the other must hold to be the same. */
const SAME = 0.75;
/** Statements of fewer words are too alike by chance. */
const MIN_WORDS = 4;

/**
 * Leaves out what the standfirst says before the body says it: a statement in the first paragraph whose words stand
 * again in a later one of the same kind. Somebody known who says it behind the second paragraph says it twice.
 */
export function dropRepeats(drafts: readonly Draft[], article: Article): Draft[] {
  const lead = article.blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'caption');
  const wordsOf = ({ parts }: Draft): ReadonlySet<string> => {
    const text = parts.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end) ?? '').join(' ');
    return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  };
  const inLead = drafts.filter(({ parts }) => parts[0]?.block === lead);
  if (inLead.length === 0) return [...drafts];
  const next = article.blocks.findIndex(({ kind }, index) => index > lead && kind !== 'heading' && kind !== 'caption');
  const later = drafts
    .filter(({ parts }) => (parts[0]?.block ?? 0) > lead)
    .map((draft) => ({ draft, words: wordsOf(draft) }));
  const repeats = inLead.filter((draft) => {
    const words = wordsOf(draft);
    return later.some(({ draft: other, words: others }) => {
      const isTwice = draft.person?.kind === 'person' && other.parts[0]?.block !== next;
      return !isTwice && other.kind === draft.kind && isSame(words, others);
    });
  });
  return drafts.filter((draft) => !repeats.includes(draft));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const size = Math.min(a.size, b.size);
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return size >= MIN_WORDS && shared / size >= SAME;
}
