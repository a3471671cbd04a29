import type { ElementContent, Root, Text } from 'hast';
import type { TypographyRules } from '../../languages/grammar/typography.js';
import { carryQuotations } from './carry-quotations.js';
import { replaceTreeText } from './replace-text.js';
import type { Rule, WrapRule } from './rule.js';
import { RULES, WRAP_RULES } from './rules-table.js';
import { collectRuns, type Piece, type Run } from './run.js';
import { applyEdits, type Carried, readRun, viewRun } from './run-state.js';
import { writePieces } from './write-pieces.js';

/** Gives the rules of a language by its BCP 47 tag; null = not supported: its text is composed to NFC and left. */
export type FindRules = (language: string) => TypographyRules | null;

/** Sets a tree; `language` is the BCP 47 tag of text that no `lang` attribute covers. */
export type Typography = (tree: Root, language: string) => Root;

/** The rules of one language, made once. */
interface RuleSet {
  readonly curlsQuoted: boolean;
  readonly single: boolean;
  readonly rules: readonly Rule[];
  readonly wrapRules: readonly WrapRule[];
}
type FindRuleSet = (language: string) => RuleSet | null;

/**
 * Makes a function that sets the text of a tree by the rules of each run's language (CRAFT 4): spaces, marks, no-break
 * spaces, groups of figures, raised endings. Characters change number, so whatever points at offsets must be in the
 * tree as elements before. Inside quotation marks and quoting elements only spaces are exchanged for no-break ones (and
 * in some languages apostrophes); code, addresses and elements of class `verbatim` stay as they are. Applying it twice
 * gives the same as once. The result is a new tree that shares what did not change.
 */
export function createTypography(findRules: FindRules): Typography {
  const sets = new Map<string, RuleSet | null>();
  const findSet: FindRuleSet = (language) => {
    let set = sets.get(language);
    if (set === undefined) {
      set = createRuleSet(findRules(language));
      sets.set(language, set);
    }
    return set;
  };
  return (tree, language) => {
    const runs = collectRuns(tree, language);
    const carried = carryQuotations(runs);
    const replaced = new Map<Text, ElementContent[]>();
    for (const [index, run] of runs.entries()) setRun(run, carried[index] ?? 'none', findSet, replaced);
    return replaceTreeText(tree, replaced);
  };
}

function createRuleSet(data: TypographyRules | null): RuleSet | null {
  return (
    data && {
      curlsQuoted: data.curlsQuoted,
      single: data.singleQuotes !== null,
      rules: RULES.map((create) => create(data)).filter((rule) => rule !== null),
      wrapRules: WRAP_RULES.map((create) => create(data)).filter((rule) => rule !== null),
    }
  );
}

function setRun(run: Run, carried: Carried, findSet: FindRuleSet, replaced: Map<Text, ElementContent[]>): void {
  const single = findSet(run.language)?.single ?? false;
  const sets = [...new Set(run.pieces.map(({ language }) => language))].flatMap((language) => {
    const set = findSet(language);
    return set === null ? [] : [{ language, set }];
  });
  let state = readRun(run.pieces.map(composePiece), single, carried);
  for (const { language, set } of sets) {
    let view = viewRun(state, language);
    for (const rule of set.rules) {
      const edits = rule(view);
      const changed = edits.length === 0 ? null : applyEdits(state, edits, language, set.curlsQuoted);
      if (changed === null) continue;
      state = readRun(changed, single, carried);
      view = viewRun(state, language);
    }
  }
  const wraps = sets.flatMap(({ language, set }) => {
    const view = viewRun(state, language);
    return set.wrapRules.flatMap((rule) => rule(view)).filter(({ start }) => view.isOpen(start));
  });
  writePieces(run.pieces, state, wraps, replaced);
}

function composePiece(piece: Piece): Piece {
  const text = piece.locked ? piece.text : piece.text.normalize('NFC');
  return text === piece.text ? piece : { ...piece, text };
}
