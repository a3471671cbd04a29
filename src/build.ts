import { setImmediate as nextTurn } from 'node:timers/promises';
import { annotate } from './annotate/annotate.js';
import { startBrowser } from './browser-session.js';
import { compileDossier } from './compile/compile-dossier.js';
import { collectCorrections } from './compile/overrides/corrections.js';
import { type PlacedOverride, readOverrides } from './compile/overrides/read-overrides.js';
import { type Config, decideClock, readConfig } from './config.js';
import { findContentFolder } from './import/content-folder.js';
import { loadArticles } from './import/load-articles.js';
import type { Language } from './languages/language.js';
import { findLanguage, LANGUAGES } from './languages/registry.js';
import { createTimeLimit, stageSecondsFor, type TimeLimit } from './limit-time.js';
import { createMessage, DossierError } from './messages.js';
import type { AnnotatedArticle, Annotations } from './model/annotation.js';
import type { Article } from './model/article.js';
import type { Dossier } from './model/dossier.js';
import { FORMATS, type Format } from './model/formats.js';
import type { Message, OnProgress } from './model/message.js';
import type { PaperName } from './model/publication.js';
import { claimOutput, type OutputFile } from './output/write-output.js';
import type { PdfProfile } from './render/pdf/profiles.js';
import { DEFAULT_THEME, renderFormats } from './render-formats.js';
import { readVersion } from './version.js';

export interface ReadOptions {
  /** A content folder, or raw files and folders. */
  readonly paths: readonly string[];
  /** BCP 47 tag of the dossier; else that of `dossier.yaml`, else the majority of the articles. */
  readonly language?: string;
  readonly onProgress?: OnProgress;
  /** Stops the work between two steps. */
  readonly signal?: AbortSignal;
}

export interface BuildOptions extends ReadOptions {
  readonly out: string;
  readonly formats?: readonly Format[];
  /** Name of a theme, or a folder. */
  readonly theme?: string;
  readonly paper?: PaperName;
  readonly profile?: PdfProfile;
  /** Also writes `dossier-booklet.pdf`: A5 pages imposed on A4. */
  readonly booklet?: boolean;
  /** Stops at the first content error, and counts warnings as errors. */
  readonly frail?: boolean;
  /** Environment: `SOURCE_DATE_EPOCH`, `DOSSIER_BROWSER`, `XDG_CACHE_HOME`. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface ReadResult {
  readonly dossier: Dossier;
  readonly articles: readonly AnnotatedArticle[];
  readonly config: Config;
  readonly language: Language;
  readonly overrides: readonly PlacedOverride[];
  readonly messages: readonly Message[];
}

export interface BuildResult extends ReadResult {
  readonly files: readonly OutputFile[];
  /** Formats that could not be rendered. */
  readonly failed: readonly Format[];
}

/**
 * Reads, annotates and compiles: everything but printing.
 * @throws DossierError when configuration or overrides cannot be read, or there is no article at all
 */
export async function readDossier(options: ReadOptions): Promise<ReadResult> {
  const { paths, onProgress, signal } = options;
  const folder = await findContentFolder(paths);
  const config = await readConfig(folder);
  const overrides = await readOverrides(folder);
  const { corrections, counts } = collectCorrections(overrides);
  const loaded = await loadArticles(paths, {
    limits: config.limits,
    corrections,
    ...(onProgress ? { onProgress } : {}),
    ...(signal ? { signal } : {}),
  });
  const messages: Message[] = [...loaded.messages];
  if (loaded.articles.length === 0) {
    const reasons = messages.some(({ severity }) => severity === 'error')
      ? []
      : [createMessage('input-not-empty', `Unexpected empty input, expected articles in ${paths.join(', ')}`)];
    throw new DossierError([...messages, ...reasons]);
  }
  const annotated = await annotateAll(loaded.articles, options, {
    messages,
    limitTime: createTimeLimit(config.limits.articleSeconds, 'articleSeconds'),
  });
  await nextTurn();
  signal?.throwIfAborted();
  const language = chooseLanguage(options.language ?? config.language, loaded.articles);
  const seconds = stageSecondsFor(config.limits, annotated.length);
  const compiled = createTimeLimit(seconds)('compile', () =>
    compileDossier({
      articles: annotated,
      missing: loaded.missing.map(({ file, reason, rule }) => ({ file, reason, rule })),
      config,
      overrides,
      corrections: counts,
      language,
    }),
  );
  onProgress?.({ stage: 'compile', done: 1, total: 1, label: compiled.dossier.title });
  messages.push(...compiled.messages);
  return { dossier: compiled.dossier, articles: compiled.articles, config, language, overrides, messages };
}

/**
 * Builds the dossier and writes it whole or not at all.
 * @throws DossierError for wrong configuration, unusable output folders, and content errors when `frail`
 */
export async function buildDossier(options: BuildOptions): Promise<BuildResult> {
  const { out, onProgress, signal } = options;
  decideClock(options.env, null);
  const folder = await claimOutput(out);
  const session = needsBrowser(options.formats ?? FORMATS) ? startBrowser(options.env, BROWSER_SECONDS, signal) : null;
  try {
    const read = await readDossier(options);
    const stops = read.messages.filter(({ severity }) => severity !== 'info');
    if (options.frail && stops.length > 0) throw new DossierError(read.messages);
    signal?.throwIfAborted();
    const clock = decideClock(options.env, read.dossier.asOf);
    const { config } = read;
    const rendered = await renderFormats({
      dossier: read.dossier,
      articles: read.articles.map(({ article }) => article),
      config,
      formats: options.formats ?? config.formats ?? FORMATS,
      theme: options.theme ?? config.theme ?? DEFAULT_THEME,
      paper: options.paper ?? config.paper ?? 'a4',
      profile: options.profile ?? 'a3a-ua1',
      booklet: options.booklet ?? false,
      clock,
      version: await readVersion(),
      session,
      onProgress,
      signal,
    });
    signal?.throwIfAborted();
    onProgress?.({ stage: 'write', done: 0, total: rendered.files.length, label: out });
    if (rendered.files.length > 0) await folder.write(rendered.files, signal);
    onProgress?.({ stage: 'write', done: rendered.files.length, total: rendered.files.length, label: out });
    return {
      ...read,
      files: rendered.files,
      failed: rendered.failed,
      messages: [...read.messages, ...rendered.messages],
    };
  } finally {
    await session?.close();
    await folder.release();
  }
}

/** Where annotating reports to, and how long it may take. */
interface Annotating {
  readonly messages: Message[];
  readonly limitTime: TimeLimit;
}

async function annotateAll(
  articles: readonly Article[],
  { onProgress, signal }: ReadOptions,
  { messages, limitTime }: Annotating,
): Promise<AnnotatedArticle[]> {
  const annotated: AnnotatedArticle[] = [];
  for (const article of articles) {
    // A signal is heard only between turns of the event loop.
    await nextTurn();
    signal?.throwIfAborted();
    onProgress?.({ stage: 'annotate', done: annotated.length, total: articles.length, label: article.file });
    const language = findLanguage(article.language);
    if (language === null) {
      const reason = `Unexpected language ${article.language}, expected one of ${LANGUAGES.map(({ tag }) => tag).join(', ')}; the article is printed, nothing is derived from it`;
      messages.push(createMessage('language-supported', reason, { file: article.file }));
    }
    const annotations = annotateSafely(article, language, { messages, limitTime });
    if (article.issued === null && annotations.dates.some(({ edtf }) => edtf === null)) {
      const open = annotations.dates.filter(({ edtf }) => edtf === null).length;
      const reason = `Unexpected relative dates (${open}) in an article without publication date; left unresolved`;
      messages.push(createMessage('date-resolves', reason, { file: article.file }));
    }
    annotated.push({ article, annotations });
  }
  return annotated;
}

/** One article from which nothing can be derived is printed all the same, reported, and does not take the others along. */
function annotateSafely(article: Article, language: Language | null, { messages, limitTime }: Annotating): Annotations {
  try {
    return limitTime('annotate', () => annotate(article, language));
  } catch (error) {
    const cause = error instanceof Error ? error.message.slice(0, 200) : String(error);
    const reason = `${cause}; the article is printed, nothing is derived from it`;
    const rule = error instanceof DossierError ? 'input-within-limits' : 'article-processed';
    messages.push(createMessage(rule, reason, { file: article.file }));
    return annotate(article, null);
  }
}

/** Seconds one command to the browser may take whatever it is; prints have a limit of their own. */
const BROWSER_SECONDS = 3_600;

const needsBrowser = (formats: readonly Format[]): boolean => formats.includes('pdf') || formats.includes('epub');

/** Chooses the dossier's language: as asked, else the one most articles are in; ties go to the registry's order. */
function chooseLanguage(asked: string | undefined, articles: readonly Article[]): Language {
  if (asked !== undefined) {
    const language = findLanguage(asked);
    if (language !== null) return language;
    const known = LANGUAGES.map(({ tag }) => tag).join(', ');
    throw new DossierError([
      createMessage(
        'language-complete',
        `Unexpected dossier language ${JSON.stringify(asked)}, expected one of ${known}`,
      ),
    ]);
  }
  const count = (language: Language): number =>
    articles.filter((article) => findLanguage(article.language) === language).length;
  const [first] = [...LANGUAGES].sort((a, b) => count(b) - count(a));
  if (first === undefined) throw new Error('no language is registered');
  return first;
}
