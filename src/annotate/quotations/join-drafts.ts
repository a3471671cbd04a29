import type { Article } from '../../model/article.js';
import type { Draft, TextRange } from './drafts.js';
import type { QuotedSpan } from './quoted-spans.js';

/**
 * Joins drafts into quotations: the paragraphs of one quotation, and the halves of a sentence that narration
 * interrupts. Commas that belong to the narration ("We will go," he said) are left out.
 */
export function joinDrafts(drafts: readonly Draft[], spans: readonly QuotedSpan[], article: Article): Draft[] {
  const joined: Draft[] = [];
  const bySpan = new Map<number, number>();
  for (const draft of drafts) {
    const { span } = draft;
    const same = span === null ? undefined : bySpan.get(span);
    const earlier = same === undefined ? undefined : joined[same];
    if (same !== undefined && earlier) {
      // The paragraph with an attribution of its own names the speaker of all.
      const named = isWeak(earlier) && !isWeak(draft) ? draft : earlier;
      joined[same] = { ...named, parts: [...earlier.parts, ...draft.parts], frame: earlier.frame };
      continue;
    }
    const before = joined.at(-1);
    if (before && continues(before, draft, article)) {
      joined[joined.length - 1] = { ...before, parts: [...before.parts, ...draft.parts] };
      if (span !== null) bySpan.set(span, joined.length - 1);
      continue;
    }
    if (span !== null) bySpan.set(span, joined.length);
    joined.push(draft);
  }
  return joined
    .map((draft) => {
      const missing = draft.span === null ? [] : (spans[draft.span]?.parts ?? []);
      const parts = mergeParts(draft.parts, missing).map((part) => trimComma(part, draft, article));
      return { ...draft, parts: parts.filter(({ start, end }) => start < end) };
    })
    .filter(({ parts }) => parts.length > 0);
}

const isWeak = ({ basis }: Draft): boolean => basis === 'none' || basis === 'continuation' || basis === 'heading';

/** Adds paragraphs of the span in which nothing was found. */
function mergeParts(parts: readonly TextRange[], all: readonly TextRange[]): TextRange[] {
  const missing = all.filter(({ block }) => !parts.some((part) => part.block === block));
  const added = missing.map(({ block, start, end }) => ({ block, start, end }));
  return [...parts, ...added].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Whether a direct quotation goes on with the sentence of the one before: « Nous partons », a-t-il dit, « ce soir ». */
function continues(before: Draft, draft: Draft, article: Article): boolean {
  if (before.kind !== 'direct' || draft.kind !== 'direct' || before.frame !== draft.frame) return false;
  if (before.person?.id !== draft.person?.id || before.span === draft.span || !draft.isNext) return false;
  const [last, first] = [before.parts.at(-1), draft.parts[0]];
  const text = article.blocks[first?.block ?? -1]?.text;
  if (!last || !first || text === undefined || last.block !== first.block) return false;
  const isEnded = /[.!?…]$/.test(text.slice(Math.max(last.start, last.end - 3), last.end));
  return !isEnded && /^[\p{Ll}\d…[(]/u.test(text.slice(first.start, first.end));
}

function trimComma(part: TextRange, { kind }: Draft, article: Article): TextRange {
  const text = article.blocks[part.block]?.text ?? '';
  return kind === 'direct' && text[part.end - 1] === ',' ? { ...part, end: part.end - 1 } : part;
}
