import type { Lexicon } from './lexicon.js';
import { toKey, wordsOf } from './lexicon.js';

/** What a line of the page is; `text` = not decided yet. */
export type LineRole =
  | 'text'
  | 'title'
  | 'paragraph'
  | 'heading'
  | 'caption'
  | 'list-item'
  | 'ordered-item'
  | 'blockquote'
  | 'table-row';

/** One line of a page, or a part of one after a rule has split it. */
export interface PageLine {
  /** 1-based line in the raw file. */
  readonly line: number;
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
  readonly role: LineRole;
  /** Rule that removed it; null = kept. */
  readonly rule: string | null;
  /** The editor decided; rules pass over it. */
  readonly fixed: boolean;
  /** Form in which the line is compared with phrases. */
  readonly key: string;
  /** Number of words. */
  readonly words: number;
  /** Share of function words among the words. */
  readonly function: number;
  /** Whether it ends as a sentence does. */
  readonly ends: boolean;
}

export interface Page {
  readonly lines: readonly PageLine[];
  readonly lexicon: Lexicon;
  /** BCP 47 tag of the body; `und` when it could not be told. */
  readonly language: string;
}

/** A piece of a line: what stays keeps a role, what goes carries the rule. Pieces of a finding cover the whole line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly role?: LineRole;
  readonly removed?: boolean;
}

/** What a rule found in one line. */
export interface Finding {
  /** Index in `page.lines`. */
  readonly index: number;
  readonly pieces: readonly Piece[];
}

/** A cleaning rule: one kind of thing that does not belong to an article. */
export interface CleaningRule {
  /** Rule id printed in the removal report. */
  readonly id: string;
  /** What it takes out or marks, for the report. */
  readonly description: string;
  readonly find: (page: Page) => readonly Finding[];
}

const SENTENCE_END = /[.!?…](?:["'”’»)\]]|\s){0,6}$/;

/** Makes a line and measures it once. */
export function createLine(
  text: string,
  options: Pick<PageLine, 'line' | 'gap'> & Partial<Pick<PageLine, 'role' | 'rule' | 'fixed'>>,
  lexicon: Lexicon,
): PageLine {
  const trimmed = text.trim();
  const key = toKey(trimmed);
  const words = wordsOf(key);
  const long = trimmed.length > 400;
  const functions = words.filter((word) => lexicon.lists.functionWords.has(word)).length;
  return {
    role: 'text',
    rule: null,
    fixed: false,
    ...options,
    text: trimmed,
    key,
    words: long ? countWords(trimmed) : words.length,
    function: words.length === 0 ? 0 : functions / words.length,
    ends: SENTENCE_END.test(trimmed.slice(-12)),
  };
}

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) count += 1;
  return count;
}

/** Takes a whole line out. */
export function removeLine(index: number, line: PageLine): Finding {
  return { index, pieces: [{ start: 0, end: line.text.length, removed: true }] };
}

/** Decides what a whole line is. */
export function markLine(index: number, line: PageLine, role: LineRole): Finding {
  return { index, pieces: [{ start: 0, end: line.text.length, role }] };
}

/** Runs a rule and gives the page with its findings applied; nothing of a line can get lost on the way. */
export function applyRule(page: Page, rule: CleaningRule): Page {
  const findings = rule.find(page);
  if (findings.length === 0) return page;
  const byIndex = new Map(findings.map((finding) => [finding.index, finding]));
  const lines = page.lines.flatMap((line, index) => {
    const finding = byIndex.get(index);
    return finding === undefined || line.fixed || line.rule !== null ? [line] : cutLine(line, finding, rule.id, page);
  });
  return { ...page, lines };
}

function cutLine(line: PageLine, finding: Finding, rule: string, page: Page): PageLine[] {
  const whole = finding.pieces.length === 1 ? finding.pieces[0] : undefined;
  if (whole !== undefined && whole.start === 0 && whole.end === line.text.length) {
    return [{ ...line, role: whole.role ?? line.role, rule: whole.removed === true ? rule : null }];
  }
  return finding.pieces.flatMap(({ start, end, role, removed }, index) => {
    const text = line.text.slice(start, end).trim();
    if (text === '') return [];
    const options = {
      line: line.line,
      gap: index === 0 && line.gap,
      role: role ?? line.role,
      rule: removed === true ? rule : null,
    };
    return [createLine(text, options, page.lexicon)];
  });
}

/** Finds in undecided, kept lines; what most rules do. */
export function findInLines(page: Page, test: (line: PageLine, index: number) => Finding | null): Finding[] {
  return page.lines.flatMap((line, index) => {
    if (line.rule !== null || line.fixed) return [];
    const finding = test(line, index);
    return finding === null ? [] : [finding];
  });
}

/** Roles in which a line may still turn out to be chrome: markup says "heading" or "list" of menus, too. */
const TESTED: ReadonlySet<LineRole> = new Set<LineRole>(['text', 'heading', 'list-item', 'ordered-item']);

/** Makes a rule that removes whole lines for which a test holds. */
export function createLineRule(
  id: string,
  description: string,
  test: (line: PageLine, page: Page, index: number) => boolean,
): CleaningRule {
  return {
    id,
    description,
    find: (page) =>
      findInLines(page, (line, index) =>
        TESTED.has(line.role) && test(line, page, index) ? removeLine(index, line) : null,
      ),
  };
}
