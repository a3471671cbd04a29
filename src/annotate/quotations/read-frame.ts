import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import type { Block } from '../../model/article.js';
import type { Subject } from './clause.js';
import { linkDirectSpeech } from './direct.js';
import type { Draft, TextRange } from './drafts.js';
import { type FrameView, viewFrame, wordsOf } from './frame-view.js';
import type { Frame } from './frames.js';
import { linkIndirectSpeech } from './indirect.js';
import type { Item } from './items.js';
import { isClauseLike } from './quoted-words.js';

/** Reads the quotations of one frame: direct, indirect, and those that stand alone (basis `none`). */
export function readFrame(frame: Frame, index: number, block: Block, grammar: QuotationGrammar): Draft[] {
  const { items } = frame;
  const view = viewFrame(items, block.text, grammar);
  const direct = linkDirectSpeech(view);
  const indirect = linkIndirectSpeech(view, direct);
  const at = (from: number, to: number): TextRange | null => {
    const [first, last] = [items[from], items[to - 1]];
    return first && last && to > from ? { block: frame.block, start: first.start, end: last.end } : null;
  };
  const sourceRange = (subject: Subject | null): TextRange | null => subject && at(subject.from, subject.to);
  const drafts: Draft[] = [];

  for (const { quote, cue, source, subject: own, basis, isNext } of direct) {
    const item = items[quote];
    if (!item?.quote) continue;
    const subject = own ?? cue?.subject ?? null;
    const { part, span } = item.quote;
    drafts.push({
      kind: 'direct',
      parts: [{ block: part.block, start: part.start, end: part.end }],
      span,
      cue: cue ? at(cue.group.from, cue.group.to) : source && at(source.from, source.name.from),
      source: source ? at(source.name.from, source.name.to) : sourceRange(subject),
      person: source?.person ?? subject?.person ?? null,
      pronoun: source?.pronoun ?? subject?.pronoun ?? null,
      noun: source ? source.noun : (subject?.noun ?? null),
      basis: source?.basis ?? (subject?.basis === 'pronoun' ? 'pronoun' : basis),
      isNext,
      frame: index,
    });
  }
  for (const { ranges, cue, source } of indirect) {
    const parts = ranges.map(({ from, to }) => at(from, to)).filter((part) => part !== null);
    if (parts.length === 0) continue;
    drafts.push({
      kind: 'indirect',
      parts,
      span: null,
      cue: cue ? at(cue.group.from, cue.group.to) : source && at(source.from, source.name.from),
      source: source ? at(source.name.from, source.name.to) : sourceRange(cue?.subject ?? null),
      person: source?.person ?? cue?.subject?.person ?? null,
      pronoun: source?.pronoun ?? cue?.subject?.pronoun ?? null,
      noun: source ? source.noun : (cue?.subject?.noun ?? null),
      basis: source?.basis ?? cue?.subject?.basis ?? 'verb',
      isNext: false,
      frame: index,
    });
  }
  const isTaken = ({ start, end }: Item): boolean =>
    drafts.some(({ parts }) => parts.some((part) => part.start < end && start < part.end));
  for (const [position, item] of items.entries()) {
    if (!item.quote || isTaken(item)) continue;
    const draft = readJudgement(view, position, frame.block, index) ?? readAlone(view, position, index);
    if (draft) drafts.push(draft);
  }
  return drafts.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

/** "jugé « insuffisant » par le syndicat": quoted words given to an agent. */
function readJudgement(view: FrameView, position: number, block: number, frame: number): Draft | null {
  const { items, chunks, grammar } = view;
  const { judged, agent } = grammar.sources;
  const before = items.slice(Math.max(0, position - 3), position);
  const cueAt = before.findLastIndex(({ lower }) => judged.has(lower));
  const [next, item] = [items[position + 1], items[position]];
  if (cueAt < 0 || !item?.quote || !next || !agent.has(next.lower)) return null;
  const chunk = chunks.find(({ from }) => from > position && from <= position + 5);
  const cue = before[cueAt];
  const [first, last] = chunk ? [items[chunk.from], items[chunk.to - 1]] : [];
  if (!chunk || !first || !last || !cue) return null;
  return {
    kind: 'indirect',
    parts: [{ block, start: item.start, end: item.end }],
    span: null,
    cue: { block, start: cue.start, end: cue.end },
    source: { block, start: first.start, end: last.end },
    person: chunk.reference.person,
    pronoun: null,
    noun: null,
    basis: 'verb',
    isNext: false,
    frame,
  };
}

/** A quotation with nothing but signs around it: somebody's speech, to be attributed by what stands around. */
function readAlone(view: FrameView, position: number, frame: number): Draft | null {
  const { items, grammar } = view;
  const item = items[position];
  if (!item?.quote || !isClauseLike(wordsOf(view, item), grammar)) return null;
  const isAlone = items.every(({ kind, quote }) => kind === 'mark' || quote !== null);
  if (!isAlone) return null;
  const { part, span } = item.quote;
  return {
    kind: 'direct',
    parts: [{ block: part.block, start: part.start, end: part.end }],
    span,
    cue: null,
    source: null,
    person: null,
    pronoun: null,
    noun: null,
    basis: 'none',
    isNext: false,
    frame,
  };
}
