import { LANGUAGES } from '../languages/registry.js';
import type { RemovedLine } from '../model/article.js';
import type { Message } from '../model/message.js';
import { extractBody } from './body/extract-body.js';
import { type ArticleMetadata, findMetadata } from './metadata/find-metadata.js';
import { applyRule, createLine, type Page, type PageLine } from './page.js';
import { type DecisionMatch, fixLines, type LineDecision, readPage } from './read-page.js';
import { LINE_RULES } from './rules/registry.js';

/** A page after cleaning: what it says, what of it is the article, and what went. */
export interface ImportedArticle {
  readonly metadata: ArticleMetadata;
  /** Lines of the article in reading order; title not among them. */
  readonly lines: readonly PageLine[];
  readonly removed: readonly RemovedLine[];
  readonly messages: readonly Message[];
  /** What became of the editor's decisions. */
  readonly matches: readonly DecisionMatch[];
}

export interface ImportOptions {
  /** Name of the file in messages. */
  readonly file: string;
  /** The editor's decisions about lines. */
  readonly decisions?: readonly LineDecision[];
  /** BCP 47 tag, when it is known; else it is identified. */
  readonly language?: string;
}

/** First words of the roles of all languages, folded: they open captions that name an office-holder. */
const ROLE_NOUNS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ people }) => [...people.roles.keys()]));

/** Cleans a plain-text page. */
export function importText(text: string, options: ImportOptions): ImportedArticle {
  return importPage(readPage(text, options.language ?? null), options);
}

/** Cleans a page whose lines have been read, whatever it came from. */
export function importPage(raw: Page, options: ImportOptions): ImportedArticle {
  const { page, matches } = fixLines(raw, options.decisions ?? []);
  const cleaned = extractBody(LINE_RULES.reduce(applyRule, page), ROLE_NOUNS);
  const { metadata, messages } = findMetadata(cleaned, options.file);
  const kept = joinPieces(
    cleaned.lines.filter((line) => line.rule === null && line.role !== 'title'),
    cleaned,
  );
  return { metadata, lines: kept, removed: listRemoved(cleaned.lines), messages, matches };
}

/** Joins the pieces of one raw line again between which nothing but chrome stood. */
function joinPieces(lines: readonly PageLine[], page: Page): PageLine[] {
  const joined: PageLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isPiece =
      last !== undefined &&
      !line.gap &&
      last.line === line.line &&
      last.role === 'paragraph' &&
      line.role === 'paragraph';
    if (isPiece)
      joined[joined.length - 1] = createLine(
        `${last.text} ${line.text}`,
        { line: last.line, gap: last.gap, role: 'paragraph' },
        page.lexicon,
      );
    else joined.push(line);
  }
  return joined;
}

/** Lists what went, in the order of the page. */
export function listRemoved(lines: readonly PageLine[]): RemovedLine[] {
  return lines.flatMap(({ line, text, rule }) => (rule === null ? [] : [{ line, text, rule }]));
}
