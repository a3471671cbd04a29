import type { Element, ElementContent, Root, Text } from 'hast';
import { findAddresses } from './find-addresses.js';
import { findForeignQuotations, findKnown, type KnownLanguage } from './find-foreign-quotations.js';
import { findVietnamese } from './find-vietnamese.js';
import { type ForeignRun, findForeignScripts } from './foreign-scripts.js';
import { joinRanges, touchesRange } from './ranges.js';
import { replaceTreeText } from './replace-text.js';
import { collectRuns, type Piece, type Run } from './run.js';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

export interface ForeignOptions {
  /** BCP 47 tag of text that no `lang` attribute covers. */
  readonly language: string;
  /** Begin of the ids given, safe as XML id and unique to the tree; a number follows. */
  readonly prefix: string;
  /** Languages that quoted phrases may be in. */
  readonly languages: readonly KnownLanguage[];
}

/**
 * Marks stretches in a language that is not that of the text around them with `<span lang id>` (WCAG 2.2, 3.1.2;
 * Chromium keeps `lang` in the PDF only on elements with an id). It marks only what it can tell: other scripts,
 * Vietnamese by its letters, and quoted phrases of five words or more. What is marked already stays as it is.
 * @returns a new tree that shares what did not change
 */
export function markForeignRuns(tree: Root, { language, prefix, languages }: ForeignOptions): Root {
  const replaced = new Map<Text, ElementContent[]>();
  let count = 0;
  const nextId = (): string => {
    count += 1;
    return `${prefix}${count}`;
  };
  for (const run of collectRuns(tree, language)) markRun(run, languages, nextId, replaced);
  return replaceTreeText(tree, replaced);
}

function markRun(
  run: Run,
  languages: readonly KnownLanguage[],
  nextId: () => string,
  replaced: Map<Text, ElementContent[]>,
): void {
  // Composed, as it will be printed: what is recognised must not depend on how accents are written.
  const pieces = run.pieces.map((piece) => (piece.locked ? piece : { ...piece, text: piece.text.normalize('NFC') }));
  const text = pieces.map((piece) => piece.text).join('');
  const found = findForeign(text, run.language, languages);
  if (found.length === 0) return;
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    if (piece.node !== null && isMarkable(piece, run)) {
      const own = found.flatMap((range) => clip(range, start, piece.text));
      if (own.length > 0) replaced.set(piece.node, cut(piece.text, own, nextId));
    }
    start = end;
  }
}

/** Scripts are surest, then Vietnamese, then quotations; a less sure run that meets a surer one is dropped. */
function findForeign(text: string, language: string, languages: readonly KnownLanguage[]): ForeignRun[] {
  const functionWords = findKnown(language, languages)?.functionWords ?? new Set();
  const isVietnamese = /^vi(?:-|$)/i.test(language);
  const kept: ForeignRun[] = [];
  const taken = findAddresses(text);
  const rounds = [
    findForeignScripts(text, language),
    isVietnamese ? [] : findVietnamese(text, functionWords),
    findForeignQuotations(text, language, languages),
  ];
  for (const round of rounds) {
    const ranges = joinRanges([...taken, ...kept]);
    kept.push(...round.filter(({ start, end }) => !touchesRange(ranges, start, end)));
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Code, drawings and pieces with a language of their own are left. */
function isMarkable(piece: Piece, run: Run): boolean {
  return !piece.locked && !piece.raised && piece.language === run.language;
}

/** Takes the part of a run that lies in a piece, without spaces around; nothing when it holds no letter. */
function clip({ start, end, language }: ForeignRun, from: number, text: string): ForeignRun[] {
  const first = Math.max(start - from, 0);
  const inside = text.slice(first, Math.max(first, end - from));
  if (!/\p{L}/u.test(inside)) return [];
  const begin = first + inside.length - inside.trimStart().length;
  return [{ start: begin, end: begin + inside.trim().length, language }];
}

function cut(text: string, runs: readonly ForeignRun[], nextId: () => string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const { start, end, language } of runs) {
    if (start > from) nodes.push({ type: 'text', value: text.slice(from, start) });
    nodes.push(createSpan(text.slice(start, end), language, nextId()));
    from = end;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

function createSpan(value: string, lang: string, id: string): Element {
  const properties = RIGHT_TO_LEFT.test(value) ? { lang, id, dir: 'rtl' } : { lang, id };
  return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value }] };
}
