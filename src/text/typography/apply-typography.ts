import type { Element, ElementContent, Root, Text } from 'hast';
import type { TypographyRules } from '../../languages/grammar/typography.js';
import { carryQuotations } from './carry-quotations.js';
import { replaceTreeText } from './replace-text.js';
import type { Wrap } from './rule.js';
import { RULES, WRAP_RULES } from './rules-table.js';
import { collectRuns, type Piece, type Run } from './run.js';
import { applyEdits, type Carried, type RunState, readRun, viewRun } from './run-state.js';

export interface TypographyOptions {
  /** BCP 47 tag of text that no `lang` attribute covers. */
  readonly language: string;
  /** Gives the rules of a language by its BCP 47 tag; null = not supported: its text is composed to NFC and left. */
  readonly rules: (language: string) => TypographyRules | null;
  /** Whether straight apostrophes become ’ inside quotations too; false (the default) leaves every sign there. */
  readonly quotedApostrophes?: boolean;
}

/**
 * Sets the text of a tree by the rules of each run's language (CRAFT 4): spaces, marks, no-break spaces, groups of
 * figures, raised endings. Characters change number, so whatever points at offsets must be in the tree as elements
 * before. Inside quotation marks and quoting elements only spaces are exchanged for no-break ones; code, addresses
 * and elements of class `verbatim` stay as they are. Applying it twice gives the same as once.
 * @returns a new tree that shares what did not change
 */
export function applyTypography(tree: Root, options: TypographyOptions): Root {
  const runs = collectRuns(tree, options.language);
  const carried = carryQuotations(runs);
  const replaced = new Map<Text, ElementContent[]>();
  for (const [index, run] of runs.entries()) setRun(run, carried[index] ?? 'none', options, replaced);
  return replaceTreeText(tree, replaced);
}

/** Gives `applyTypography` the form of a unified plugin. */
export function typography(options: TypographyOptions): (tree: Root) => Root {
  return (tree) => applyTypography(tree, options);
}

function setRun(run: Run, carried: Carried, options: TypographyOptions, replaced: Map<Text, ElementContent[]>): void {
  const curlsQuoted = options.quotedApostrophes ?? false;
  const single = (options.rules(run.language)?.singleQuotes ?? null) !== null;
  let pieces: readonly Piece[] = run.pieces.map(composePiece);
  let state = readRun(pieces, single, carried);
  const wraps: Wrap[] = [];
  for (const language of new Set(pieces.map((piece) => piece.language))) {
    const rules = options.rules(language);
    if (rules === null) continue;
    for (const rule of RULES) {
      const changed = applyEdits(state, rule(viewRun(state, language), rules), { language, curlsQuoted });
      if (changed === null) continue;
      pieces = changed;
      state = readRun(pieces, single, carried);
    }
  }
  for (const language of new Set(pieces.map((piece) => piece.language))) {
    const rules = options.rules(language);
    if (rules === null) continue;
    const view = viewRun(state, language);
    const found = WRAP_RULES.flatMap((rule) => rule(view, rules));
    wraps.push(...found.filter(({ start }) => view.isOpen(start)));
  }
  writePieces(run.pieces, state, dropOverlaps(wraps), replaced);
}

function composePiece(piece: Piece): Piece {
  const text = piece.locked ? piece.text : piece.text.normalize('NFC');
  return text === piece.text ? piece : { ...piece, text };
}

/** Sorts wraps by place; of two that meet, the one of the earlier rule stays. */
function dropOverlaps(wraps: readonly Wrap[]): Wrap[] {
  const kept: Wrap[] = [];
  const taken = new Set<number>();
  for (const wrap of wraps) {
    const indices = Array.from({ length: wrap.end - wrap.start }, (_, offset) => wrap.start + offset);
    if (indices.some((index) => taken.has(index))) continue;
    for (const index of indices) taken.add(index);
    kept.push(wrap);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function writePieces(
  before: readonly Piece[],
  { places }: RunState,
  wraps: readonly Wrap[],
  replaced: Map<Text, ElementContent[]>,
): void {
  let next = 0;
  for (const [index, { piece, start, end }] of places.entries()) {
    const own: Wrap[] = [];
    for (let wrap = wraps[next]; wrap && wrap.start < end; wrap = wraps[next]) {
      if (wrap.end <= end && !piece.raised) own.push(wrap);
      next += 1;
    }
    const node = piece.node;
    if (node === null || (own.length === 0 && piece.text === before[index]?.text)) continue;
    replaced.set(node, cutPiece(piece.text, start, own));
  }
}

function cutPiece(text: string, start: number, wraps: readonly Wrap[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  const push = (value: string): void => {
    if (value !== '') nodes.push({ type: 'text', value });
  };
  for (const wrap of wraps) {
    push(text.slice(from, wrap.start - start));
    nodes.push(createElement(wrap, text.slice(wrap.start - start, wrap.end - start)));
    from = wrap.end - start;
  }
  push(text.slice(from));
  return nodes;
}

function createElement({ tagName, className }: Wrap, value: string): Element {
  const properties = className === null ? {} : { className: [className] };
  return { type: 'element', tagName, properties, children: [{ type: 'text', value }] };
}
