import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createTimeLimit, type TimeLimit } from '../limit-time.js';
import { createMessage, DossierError } from '../messages.js';
import type { Article, RemovedLine } from '../model/article.js';
import type { Limits } from '../model/limits.js';
import type { Message, OnProgress } from '../model/message.js';
import { correctMetadata, reportMatches, reportStrangers } from './apply-corrections.js';
import { createIds } from './article-id.js';
import { findContentFolder, readContentFolder } from './content-folder.js';
import type { ArticleCorrections } from './corrections.js';
import { addressesOf, findCorrections } from './find-corrections.js';
import { createImporter, type Importer } from './import-article.js';
import { createImageReader } from './markdown/read-images.js';
import { type ParsedArticle, parseArticle } from './parse-article.js';
import type { MissingFile, RawFile } from './read/raw-file.js';
import { type Inputs, readInputs } from './read/read-inputs.js';
import type { LineDecision } from './read-page.js';
import { readSource } from './read-source.js';

export interface LoadOptions {
  readonly limits: Limits;
  /** The editor's corrections that apply while articles are read. */
  readonly corrections?: readonly ArticleCorrections[];
  readonly onProgress?: OnProgress;
  /** Stops the work between two articles. */
  readonly signal?: AbortSignal;
}

export interface LoadedArticles {
  /** In the order of the files, code points of their names. */
  readonly articles: readonly Article[];
  /** Files that hold no article, each also reported as a message. */
  readonly missing: readonly MissingFile[];
  readonly messages: readonly Message[];
}

/** A file to load, with the original it was imported from where there is one. */
interface Entry {
  readonly file: RawFile;
  readonly original: RawFile | null;
}

interface Loading {
  readonly options: LoadOptions;
  readonly importer: Importer;
  readonly messages: Message[];
  readonly used: Set<ArticleCorrections>;
  readonly limitTime: TimeLimit;
}

/**
 * Reads articles of any kind: raw pages are imported in memory through the same Markdown that `dossier import` would
 * write. An article that fails is reported and missing; the others go on.
 */
export async function loadArticles(paths: readonly string[], options: LoadOptions): Promise<LoadedArticles> {
  const inputs = await readAll(paths, options.limits);
  const messages: Message[] = [...inputs.messages];
  const missing: MissingFile[] = [...inputs.missing];
  const entries = pairOriginals(inputs.files);
  const ids = createIds(entries.map(({ file }) => file.name));
  const importer = await createImporter(inputs.files, options.limits);
  const loading: Loading = {
    options,
    importer,
    messages,
    used: new Set(),
    limitTime: createTimeLimit(options.limits.articleSeconds, 'articleSeconds'),
  };
  const articles: Article[] = [];
  for (const [index, entry] of entries.entries()) {
    options.onProgress?.({ stage: 'import', done: index, total: entries.length, label: entry.file.name });
    const before = messages.length;
    // A signal is heard only between turns of the event loop.
    await nextTurn();
    options.signal?.throwIfAborted();
    const article = await loadSafely(entry, ids[index] ?? `art-${index}`, loading);
    if (article !== null) articles.push(article);
    else missing.push(describeMissing(entry.file.name, messages.slice(before)));
  }
  options.onProgress?.({ stage: 'import', done: entries.length, total: entries.length, label: '' });
  const names = entries.flatMap(({ file }) => addressesOf(file.name).slice(-1));
  messages.push(...reportStrangers(options.corrections ?? [], loading.used, names));
  return { articles, missing, messages };
}

async function readAll(paths: readonly string[], limits: Limits): Promise<Inputs> {
  const folder = await findContentFolder(paths);
  if (folder === null) return readInputs(paths, limits);
  const others = paths.filter((path) => path !== folder);
  const [content, rest] = [await readContentFolder(folder, limits), await readInputs(others, limits)];
  return {
    files: [...content.files, ...rest.files],
    missing: [...content.missing, ...rest.missing],
    messages: [...content.messages, ...rest.messages],
  };
}

/** Pairs reviewed Markdown with the original it names; originals that have been imported are not read twice. */
function pairOriginals(files: readonly RawFile[]): Entry[] {
  const originals = new Map(files.filter(({ name }) => name.startsWith('raw/')).map((file) => [file.name, file]));
  const taken = new Set<RawFile>();
  const entries = files.flatMap((file): Entry[] => {
    const source = file.kind === 'markdown' && file.name.startsWith('articles/') ? readSource(file.bytes) : null;
    const original = source === null ? null : (originals.get(source.normalize('NFC')) ?? null);
    if (original !== null) taken.add(original);
    return [{ file, original }];
  });
  return entries.filter(({ file }) => !taken.has(file));
}

function describeMissing(file: string, messages: readonly Message[]): MissingFile {
  const cause = messages.find(({ severity }) => severity === 'error');
  return { file, reason: cause?.reason ?? 'Unexpected failure', rule: cause?.rule ?? 'input-has-body' };
}

async function loadSafely(entry: Entry, id: string, loading: Loading): Promise<Article | null> {
  try {
    return await loadArticle(entry, id, loading);
  } catch (error) {
    if (error instanceof DossierError) {
      loading.messages.push(...error.messages.map((message) => ({ ...message, file: entry.file.name })));
      return null;
    }
    const reason = `Unexpected failure while reading: ${(error as Error).message.slice(0, 200)}`;
    loading.messages.push(createMessage('article-processed', reason, { file: entry.file.name }));
    return null;
  }
}

async function loadArticle(entry: Entry, id: string, loading: Loading): Promise<Article | null> {
  const { file, original } = entry;
  const { options, importer, messages, used, limitTime } = loading;
  const corrections = findCorrections(
    options.corrections ?? [],
    [file.name, ...(original === null ? [] : [original.name])],
    id,
  );
  for (const one of corrections) used.add(one);
  const decisions: LineDecision[] = corrections.flatMap(({ lines }) =>
    lines.map(({ exact, action }) => ({ exact, action })),
  );
  const raw = original ?? file;
  const imported = raw.kind === 'markdown' ? null : limitTime('import', () => importer.importArticle(raw, decisions));
  const isReviewed = file.kind === 'markdown';
  if (imported !== null && !isReviewed) messages.push(...imported.messages);
  const markdown = isReviewed ? importer.readText(file, messages) : (imported?.markdown ?? null);
  if (markdown === null) return null;
  const images = await createImageReader(file, markdown, options.limits);
  const { article, messages: found } = limitTime('import', () =>
    parseArticle(markdown, { file: file.name, limits: options.limits, resolveImage: images.resolve }),
  );
  messages.push(
    ...found.filter((message) => isReviewed || !isRepeated(message, imported?.messages ?? [])),
    ...images.messages,
  );
  if (article === null || images.messages.some(({ severity }) => severity === 'error')) return null;
  const removedByEditor = isReviewed ? removeBlocks(article, decisions) : null;
  const matches = removedByEditor?.matches ?? imported?.article?.matches ?? [];
  messages.push(
    ...reportMatches(
      matches,
      corrections,
      isReviewed ? article.blocks.map(({ text }) => text) : (imported?.texts ?? []),
    ),
  );
  const corrected = correctMetadata(article.metadata, corrections);
  messages.push(...corrected.messages);
  const parsed = removedByEditor?.article ?? article;
  const removed: readonly RemovedLine[] = [...(imported?.article?.removed ?? []), ...(removedByEditor?.removed ?? [])];
  return {
    id,
    file: raw.name,
    sha256: createHash('sha256').update(raw.bytes).digest('hex'),
    ...corrected.metadata,
    tree: parsed.tree,
    blocks: parsed.blocks,
    removed,
    images: parsed.images,
    original: { name: raw.name, bytes: raw.bytes },
  };
}

/** What import has said already is not said again when its Markdown is read. */
function isRepeated(message: Message, said: readonly Message[]): boolean {
  return message.severity === 'info' || said.some(({ rule }) => rule === message.rule);
}

/** Takes the blocks out of a reviewed article that the editor wants removed. */
function removeBlocks(
  article: ParsedArticle,
  decisions: readonly LineDecision[],
): {
  article: ParsedArticle;
  removed: RemovedLine[];
  matches: { decision: LineDecision; count: number }[];
} {
  const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const matches = decisions.map((decision) => ({
    decision,
    count: article.blocks.filter(({ text }) => squeeze(text) === squeeze(decision.exact)).length,
  }));
  const gone = new Set(
    matches
      .filter(({ decision, count }) => count === 1 && decision.action === 'remove')
      .map(({ decision }) => squeeze(decision.exact)),
  );
  const removed = article.blocks.filter(({ text }) => gone.has(squeeze(text)));
  const blocks = article.blocks.filter((block) => !removed.includes(block));
  let counted = 0;
  const numbered = blocks.map((block) => (block.number === null ? block : { ...block, number: ++counted }));
  return {
    article: { ...article, blocks: numbered, tree: { type: 'root', children: numbered.map(({ node }) => node) } },
    removed: removed.map(({ text, place }) => ({ line: place?.line ?? 1, text, rule: 'editor' })),
    matches,
  };
}
