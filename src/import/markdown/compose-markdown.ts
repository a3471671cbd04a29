import { createHash } from 'node:crypto';
import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { stringify } from 'yaml';
import { stringifyMarkdown } from '../../text/markdown.js';
import type { ImportedArticle } from '../import-text.js';
import type { ArticleMetadata } from '../metadata/find-metadata.js';
import type { PageLine } from '../page.js';
import { createCaption } from './captions.js';

/** Where the original of an article stands. */
export interface SourceReference {
  /** Path in the content folder, `raw/…`. */
  readonly source: string;
  /** SHA-256 of the raw bytes. */
  readonly sha256: string;
}

/** Writes a cleaned article as Markdown with front matter; reading it again gives the same blocks and texts. */
export function composeMarkdown(article: ImportedArticle, reference: SourceReference): string {
  const body = stringifyMarkdown(composeTree(article.lines));
  const fields = { ...listFields(article.metadata), source: reference.source, sha256: reference.sha256 };
  const hash = hashArticle(fields, body);
  return `---\n${stringifyFields({ ...fields, importHash: hash })}---\n\n${body}`;
}

/** Hashes what a person may edit, so that an edit is noticed: every field but the hash itself, and the body. */
export function hashArticle(fields: Readonly<Record<string, unknown>>, body: string): string {
  const { importHash: _own, ...own } = fields;
  const canonical = Object.entries(own)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([canonical, body.trim()]))
    .digest('hex');
}

/** Lists the fields as they will be read again, white space included: else the hash would tell of an edit. */
function listFields(metadata: ArticleMetadata): Record<string, string | null> {
  const { title, titleBasis, publisher, author, issued, issuedBasis, language, url } = metadata;
  const fields = { title, titleBasis, publisher, author, issued, issuedBasis, language, url };
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, value === null ? null : value.replace(/\s+/g, ' ').trim()]),
  );
}

function stringifyFields(fields: Readonly<Record<string, string | null>>): string {
  return stringify(fields, { lineWidth: 0, nullStr: '', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] });

/** Builds the tree of the body; neighbouring list items become one list, rows one table. */
function composeTree(lines: readonly PageLine[]): Root {
  const children: RootContent[] = [];
  let last: PageLine['role'] | null = null;
  for (const line of lines) {
    const previous = children.at(-1);
    if (line.role === last && previous?.type === 'list') previous.children.push(composeItem(line));
    else if (line.role === last && previous?.type === 'table') previous.children.push(composeRow(line));
    else if (line.role === last && line.role === 'blockquote' && !line.gap && previous?.type === 'blockquote')
      previous.children.push(paragraph(line.text));
    else children.push(composeBlock(line));
    last = line.role;
  }
  return { type: 'root', children };
}

function composeBlock(line: PageLine): RootContent {
  switch (line.role) {
    case 'heading':
      return { type: 'heading', depth: 2, children: [text(line.text)] };
    case 'caption':
      return createCaption([text(`\n${line.text}`)], undefined);
    case 'blockquote':
      return { type: 'blockquote', children: [paragraph(line.text)] };
    case 'list-item':
      return composeList(line, null);
    case 'ordered-item':
      return composeList(line, Number(/^\d{1,9}/.exec(line.text)?.[0] ?? '1'));
    case 'table-row':
      return { type: 'table', children: [composeRow(line)] };
    default:
      return isOverloaded(line.text) ? { type: 'code', value: line.text } : paragraph(line.text);
  }
}

/** More marks than this in one paragraph are written as a literal block: so many escapes cost time and memory to parse. */
const MARKS_LIMIT = 2_000;

function isOverloaded(value: string): boolean {
  return value.length > MARKS_LIMIT && (value.match(/[!-/:-@[-`{-~]/g)?.length ?? 0) > MARKS_LIMIT;
}

function composeList(line: PageLine, start: number | null): List {
  return { type: 'list', ordered: start !== null, start, spread: false, children: [composeItem(line)] };
}

function composeItem(line: PageLine): ListItem {
  const value = line.text.replace(/^(?:[-•*·▪◦‣–—]|\d{1,9}[.)])\s+/, '');
  const children: BlockContent[] = [paragraph(value)];
  return { type: 'listItem', spread: false, children };
}

function composeRow(line: PageLine): TableRow {
  return {
    type: 'tableRow',
    children: line.text.split('\t').map((cell) => ({ type: 'tableCell', children: [text(cell.trim())] })),
  };
}
