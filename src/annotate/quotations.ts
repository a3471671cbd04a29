import type { Language } from '../languages/language.js';
import { type Anchor, createAnchor } from '../model/anchor.js';
import type { LocalPerson, Quotation, Sentence } from '../model/annotation.js';
import type { Article } from '../model/article.js';
import { indexReferences } from './people/references.js';
import { estimateConfidence } from './quotations/confidence.js';
import { attributeByContext, type FrameDrafts } from './quotations/discourse.js';
import type { Draft, TextRange } from './quotations/drafts.js';
import { dropRepeats } from './quotations/drop-repeats.js';
import { cutFrames } from './quotations/frames.js';
import { joinDrafts } from './quotations/join-drafts.js';
import { findNarration } from './quotations/narration.js';
import { findQuotedSpans, type QuotedSpan } from './quotations/quoted-spans.js';
import { readFrame } from './quotations/read-frame.js';
import { readTurns } from './quotations/turns.js';

/** What `annotateQuotations` finds. */
export interface QuotationResult {
  readonly quotations: Quotation[];
  /** The people given, and the speakers among nobody's mentions. */
  readonly people: LocalPerson[];
}

/**
 * Finds what is said in an article, in quotation marks or reported, and by whom. A quotation's parts never hold the
 * narration that interrupts it; nobody is named where that would be a guess.
 */
export function annotateQuotations(
  article: Article,
  language: Language,
  sentences: readonly Sentence[],
  people: readonly LocalPerson[],
): QuotationResult {
  const spans = findQuotedSpans(article.blocks);
  const references = indexReferences(people);
  const frames = cutFrames(article, language, sentences, spans, references);
  const turns = readTurns(article, references, people, language.quotations);
  const read = frames.map((frame, index): FrameDrafts => {
    const block = article.blocks[frame.block];
    const turn = turns.get(frame.block);
    // What is told inside a turn is part of it.
    if (turn !== undefined) {
      const isFirst = frames[index - 1]?.block !== frame.block;
      return { frame, drafts: turn && isFirst ? [{ ...turn, frame: index }] : [] };
    }
    if (frame.kind !== 'text' || !block) return { frame, drafts: [] };
    const drafts = readFrame(frame, index, block, language.quotations).map((draft) => {
      const part = draft.basis === 'none' ? partOf(spans, draft) : undefined;
      const narration = part && findNarration({ part, block, language, references, people });
      return narration ? { ...draft, ...narration } : draft;
    });
    return { frame, drafts };
  });
  const { drafts, newcomers } = attributeByContext(read, article, language.quotations);
  const joined = dropRepeats(joinDrafts(drafts, spans, article), article);
  const quotations = joined.map((draft) => toQuotation(draft, article));
  return { quotations, people: [...people, ...newcomers] };
}

function partOf(spans: readonly QuotedSpan[], { span, parts }: Draft): QuotedSpan['parts'][number] | undefined {
  const [first] = parts;
  return span === null
    ? undefined
    : spans[span]?.parts.find(({ block, start }) => block === first?.block && start === first.start);
}

function toQuotation({ kind, parts, cue, source, person, basis }: Draft, article: Article): Quotation {
  const anchor = ({ block, start, end }: TextRange): Anchor => {
    const { id, text } = article.blocks[block] ?? { id: '', text: '' };
    return createAnchor(article.id, id, text, start, end);
  };
  return {
    kind,
    parts: parts.map(anchor),
    cue: cue && anchor(cue),
    source: source && anchor(source),
    speaker: person?.id ?? null,
    basis,
    confidence: estimateConfidence(kind, basis, person),
  };
}
