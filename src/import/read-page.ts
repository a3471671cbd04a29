import type { Language } from '../languages/language.js';
import { findLanguage, LANGUAGES } from '../languages/registry.js';
import { splitLines } from '../text/split-lines.js';
import { joinWrappedLines } from './join-wrapped-lines.js';
import { type Lexicon, mergeLexicons } from './lexicon.js';
import { identifyLanguage } from './metadata/identify-language.js';
import { createLine, type Page, type PageLine } from './page.js';
import type { RawLine } from './raw-line.js';
import { splitSingleLine } from './split-single-line.js';

/** Reads a text as page: lines with their numbers in the raw file, hard-wrapped and one-line pages taken apart. */
export function readPage(text: string, language: string | null): Page {
  return createPage(joinWrappedLines(readLines(text)), language);
}

/** Makes a page of lines; its language is that of the running text unless it is given. */
export function createPage(lines: readonly RawLine[], given: string | null): Page {
  const language = given ?? identifyLanguage(sampleProse(lines));
  const lexicon = createLexicon(language);
  const parts = splitSingleLine(lines, lexicon);
  return {
    lines: parts.map(({ line, text: content, gap }) => createLine(content, { line, gap }, lexicon)),
    lexicon,
    language,
  };
}

/** Gives the lexicons of all languages as one, that of the page first. */
export function createLexicon(language: string): Lexicon {
  return LEXICONS.get(findLanguage(language)) ?? mergeFor(null);
}

const mergeFor = (own: Language | null): Lexicon =>
  mergeLexicons([...LANGUAGES].sort((a, b) => Number(b === own) - Number(a === own)).map(({ cleaning }) => cleaning));

/** Merged once: thousands of pages share them. */
const LEXICONS: ReadonlyMap<Language | null, Lexicon> = new Map(
  [null, ...LANGUAGES].map((own) => [own, mergeFor(own)]),
);

/** Splits a text into its non-blank lines. */
export function readLines(text: string): RawLine[] {
  let gap = true;
  return splitLines(text).flatMap((line, index) => {
    const content = line.replace(/[ \t]+/g, ' ').trim();
    if (content === '') {
      gap = true;
      return [];
    }
    const raw: RawLine = { line: index + 1, text: content, gap };
    gap = false;
    return [raw];
  });
}

/** Running text for language identification: long lines, else everything. */
function sampleProse(lines: readonly RawLine[]): string {
  const long = lines.filter(({ text }) => text.length >= 80 && /[.!?…]["'”’»)]{0,2}$/.test(text));
  return (long.length > 0 ? long : lines)
    .map(({ text }) => text.slice(0, 1200))
    .slice(0, 40)
    .join('\n');
}

/** The editor's decision about a line. */
export interface LineDecision {
  /** The whole line as it stands in the raw page. */
  readonly exact: string;
  readonly action: 'keep' | 'remove';
}

/** How many lines a decision matches; one is right. */
export interface DecisionMatch {
  readonly decision: LineDecision;
  readonly count: number;
}

/** Marks the lines about which the editor decided; a decision that matches several lines decides nothing. */
export function fixLines(page: Page, decisions: readonly LineDecision[]): { page: Page; matches: DecisionMatch[] } {
  const matches = decisions.map((decision): DecisionMatch => {
    const wanted = squeeze(decision.exact);
    return { decision, count: page.lines.filter(({ text }) => squeeze(text) === wanted).length };
  });
  const sure = new Map(
    matches.filter(({ count }) => count === 1).map(({ decision }) => [squeeze(decision.exact), decision]),
  );
  if (sure.size === 0) return { page, matches };
  const lines = page.lines.map((line): PageLine => {
    const decision = sure.get(squeeze(line.text));
    return decision === undefined
      ? line
      : { ...line, fixed: true, rule: decision.action === 'remove' ? 'editor' : null };
  });
  return { page: { ...page, lines }, matches };
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
