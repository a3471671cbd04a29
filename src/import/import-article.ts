import { createHash } from 'node:crypto';
import { createMessage } from '../messages.js';
import type { Limits } from '../model/limits.js';
import type { Message } from '../model/message.js';
import { cleanCharacters, describeRemoved } from '../text/clean-characters.js';
import { decodeText } from '../text/decode.js';
import { normaliseLineEnds } from '../text/split-lines.js';
import type { HtmlImporter } from './html/import-html.js';
import { type ImportedArticle, importText } from './import-text.js';
import { composeMarkdown } from './markdown/compose-markdown.js';
import type { RawFile } from './read/raw-file.js';
import { type LineDecision, readLines } from './read-page.js';

/** Result of importing one raw page; `article` and `markdown` are null when nothing is in it. */
export interface ImportResult {
  readonly article: ImportedArticle | null;
  readonly markdown: string | null;
  /** Lines of the raw page, for suggestions. */
  readonly texts: readonly string[];
  readonly messages: readonly Message[];
}

/** Imports raw pages; pure and synchronous once made. */
export interface Importer {
  readonly importArticle: (file: RawFile, decisions?: readonly LineDecision[]) => ImportResult;
  /** Decodes and cleans the text of a file; null with a message when it is not text. */
  readonly readText: (file: RawFile, messages: Message[]) => string | null;
}

/** Makes an importer for the files given; the HTML engine is loaded only when one of them is HTML. */
export async function createImporter(files: readonly RawFile[], limits: Limits): Promise<Importer> {
  const html = files.some(({ kind }) => kind === 'html') ? (await import('./html/import-html.js')).importHtml : null;
  return {
    importArticle: (file, decisions = []) => importRaw(file, decisions, limits, html),
    readText: (file, messages) => readText(file, limits, messages),
  };
}

function importRaw(
  file: RawFile,
  decisions: readonly LineDecision[],
  limits: Limits,
  html: HtmlImporter | null,
): ImportResult {
  const messages: Message[] = [];
  const text = readText(file, limits, messages);
  if (text === null) return { article: null, markdown: null, texts: [], messages };
  const texts = readLines(text).map((line) => line.text);
  if (texts.length > limits.lines) {
    const reason = `Unexpected ${texts.length} lines, expected at most ${limits.lines} (limit \`lines\`)`;
    messages.push(createMessage('input-within-limits', reason, { file: file.name }));
    return { article: null, markdown: null, texts: [], messages };
  }
  const options = { file: file.name, decisions, limits };
  const article = file.kind === 'html' && html !== null ? html(text, options) : importText(text, options);
  if (!article.lines.some(({ role }) => role !== 'caption' && role !== 'heading')) {
    const reason = `Unexpected page without text: nothing is left of ${texts.length} lines after cleaning${article.metadata.title === null ? '' : ' but a title'}`;
    messages.push(createMessage('input-has-body', reason, { file: file.name }));
    return { article: null, markdown: null, texts, messages };
  }
  messages.push(...article.messages);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { article, markdown: composeMarkdown(article, { source: toRawName(file.name), sha256 }), texts, messages };
}

/** Gives the name under which the original of a file is kept: in `raw/`, without characters that file systems refuse. */
export function toRawName(name: string): string {
  const safe = name
    .replace(/^raw\//, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  return `raw/${safe.replace(/[\\:*?"<>|]/g, '_').slice(0, 400)}`;
}

function readText(file: RawFile, limits: Limits, messages: Message[]): string | null {
  const decoded = decodeText(file.bytes);
  if ('problem' in decoded) {
    messages.push(createMessage(decoded.problem, decoded.reason, { file: file.name }));
    return null;
  }
  const cleaned = cleanCharacters(decoded.text);
  const removed = describeRemoved(cleaned.removed);
  if (removed !== null)
    messages.push(
      createMessage('characters-legal', `Unexpected control or invisible characters, removed: ${removed}`, {
        file: file.name,
      }),
    );
  const text = normaliseLineEnds(cleaned.text);
  const long = text.split('\n').findIndex((line) => line.length > limits.lineLength);
  if (long >= 0) {
    const reason = `Unexpected line of more than ${limits.lineLength} characters (limit \`lineLength\`)`;
    messages.push(
      createMessage('input-within-limits', reason, { file: file.name, place: { line: long + 1, column: 1 } }),
    );
    return null;
  }
  return text;
}
