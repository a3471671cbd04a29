import type { BrowserSession, OpenedBrowser } from './browser-session.js';
import type { Config } from './config.js';
import { createEpubJob, type EpubJob } from './epub-job.js';
import { createTimeLimit, stageSecondsFor } from './limit-time.js';
import { createMessage, DossierError, type RuleId } from './messages.js';
import type { Article } from './model/article.js';
import type { Dossier } from './model/dossier.js';
import type { Format } from './model/formats.js';
import type { Message, OnProgress } from './model/message.js';
import type { Attachment, PageMap, PaperName, Publication } from './model/publication.js';
import type { OutputFile } from './output/write-output.js';
import { epubEngine } from './render/epub/epub-engine.js';
import { renderJson } from './render/json/render-json.js';
import { createManifest } from './render/manifest.js';
import type { PdfProfile } from './render/pdf/profiles.js';

const TOOL = 'briefing-dossier';
export const DEFAULT_THEME = 'institution';

export interface RenderInput {
  readonly dossier: Dossier;
  readonly articles: readonly Article[];
  readonly config: Config;
  readonly formats: readonly Format[];
  readonly theme: string;
  readonly paper: PaperName;
  readonly profile: PdfProfile;
  readonly booklet: boolean;
  /** ISO 8601 in UTC; the only date that enters the outputs. */
  readonly clock: string;
  readonly version: string;
  /** Null where no format needs a browser. */
  readonly session: BrowserSession | null;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Rendered {
  readonly files: readonly OutputFile[];
  readonly failed: readonly Format[];
  readonly messages: readonly Message[];
}

/** Where formats report to while they are rendered. */
interface Rendering {
  readonly files: OutputFile[];
  readonly messages: Message[];
  /** Does the work of a format that was asked for; one that fails is reported. */
  attempt(format: Format, work: () => Promise<void>): Promise<void>;
}

/** Renders the formats asked for. One that fails is reported (`format-renders`) and does not take the others along. */
export async function renderFormats(input: RenderInput): Promise<Rendered> {
  const { dossier, formats, signal } = input;
  const failed: Format[] = [];
  const rendering: Rendering = {
    files: [],
    messages: [],
    async attempt(format, work) {
      if (!formats.includes(format)) return;
      signal?.throwIfAborted();
      try {
        await work();
      } catch (error) {
        signal?.throwIfAborted();
        failed.push(format);
        rendering.messages.push(...explain(format, error));
      }
    },
  };
  const { files, messages } = rendering;
  const json = renderJson(dossier);
  const { toCslJson } = await import('./publish/csl.js');
  const csl = new TextEncoder().encode(`${JSON.stringify(toCslJson(dossier.articles), null, 2)}\n`);
  const opened = await input.session?.opened;
  messages.push(...(opened?.messages ?? []));
  const browser = opened?.browser ?? null;
  if (formats.some((format) => format !== 'json')) {
    const publication = await preparePublication(input, json, csl, messages);
    const epub = formats.includes('epub') ? createEpubJob(publication) : null;
    try {
      await renderPublication(publication, browser, epub, input, rendering);
    } finally {
      // Also when the build is stopped: a thread would keep the process alive.
      epub?.end();
    }
  }
  await rendering.attempt('json', async () => {
    files.push({ name: 'dossier.json', mediaType: 'application/json', bytes: json });
  });
  if (files.length > 0) {
    files.push({ name: 'sources.csl.json', mediaType: 'application/vnd.citationstyles.csl+json', bytes: csl });
    const engines = {
      ...(browser === null ? {} : { chromium: browser.browser.version }),
      ...(files.some(({ name }) => name === 'dossier.epub') ? epubEngine() : {}),
    };
    const bytes = createManifest(files, { tool: TOOL, version: input.version, engines });
    files.push({ name: 'manifest.json', mediaType: 'application/json', bytes });
  }
  return { files, failed, messages };
}

/** Renders what is printed: PDF, EPUB and HTML. The browser is ended as soon as everything is printed and drawn. */
async function renderPublication(
  publication: Publication,
  browser: OpenedBrowser | null,
  epub: EpubJob | null,
  { profile, config, articles, booklet, session, onProgress }: RenderInput,
  { files, messages, attempt }: Rendering,
): Promise<void> {
  const waitForCover = async (): Promise<void> => epub?.waitForCover();
  let pageMap: PageMap | null = null;
  await attempt('pdf', async () => {
    if (browser === null) throw new DossierError([]);
    const { renderPdf } = await import('./render/pdf/render-pdf.js');
    const printers = await browser.printers;
    const printing = renderPdf(publication, printers, {
      profile,
      stageSeconds: stageSecondsFor(config.limits, articles.length),
      ...(onProgress ? { onProgress } : {}),
      meanwhile: (pages) => epub?.readAside(pages),
      onPrinted: () => void waitForCover().then(() => session?.close()),
      onPageMap: (found) => epub?.renderAside(found),
      onMessage: (message) => messages.push(message),
    });
    // Drawn on the second page as soon as that has done its part of the trial, if it has any.
    epub?.drawCover(printers[1]);
    epub?.startAside();
    // Its memory is free for the whole print, which the first page makes alone.
    if (epub !== null) void waitForCover().then(() => printers[1].close());
    const printed = await printing;
    pageMap = printed.pageMap;
    files.push({ name: 'dossier.pdf', mediaType: 'application/pdf', bytes: printed.bytes });
    if (booklet) {
      const { imposeBooklet } = await import('./render/pdf/impose-booklet.js');
      const bytes = await imposeBooklet(printed.bytes);
      files.push({ name: 'dossier-booklet.pdf', mediaType: 'application/pdf', bytes });
    }
  });
  // While the thread of the e-book is at work.
  await attempt('html', async () => {
    const { renderHtml } = await import('./render/html/render-html.js');
    onProgress?.({ stage: 'html', done: 0, total: 1, label: publication.metadata.title });
    const bytes = new TextEncoder().encode(renderHtml(publication));
    files.push({ name: 'dossier.html', mediaType: 'text/html', bytes });
  });
  await attempt('epub', async () => {
    if (epub === null) return;
    onProgress?.({ stage: 'epub', done: 0, total: publication.chapters.length, label: publication.metadata.title });
    if (browser !== null && pageMap === null) epub.drawCover((await browser.printers)[1]);
    const bytes = await epub.render(pageMap);
    files.push({ name: 'dossier.epub', mediaType: 'application/epub+zip', bytes });
  });
}

async function preparePublication(
  input: RenderInput,
  json: Uint8Array,
  csl: Uint8Array,
  messages: Message[],
): Promise<Publication> {
  const { dossier, articles, onProgress } = input;
  const [{ loadTheme }, { publish }] = await Promise.all([
    import('./publish/load-theme.js'),
    import('./publish/publish.js'),
  ]);
  onProgress?.({ stage: 'publish', done: 0, total: articles.length, label: dossier.title });
  const originals = articles.map(
    ({ file, original }): Attachment => ({
      fileName: original.name,
      mediaType: mediaTypeOf(file),
      bytes: original.bytes,
      description: file,
      relationship: 'Source',
    }),
  );
  const attachments: Attachment[] = [
    {
      fileName: 'dossier.json',
      mediaType: 'application/json',
      bytes: json,
      description: dossier.title,
      relationship: 'Data',
    },
    {
      fileName: 'sources.csl.json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      bytes: csl,
      description: 'CSL-JSON',
      relationship: 'Data',
    },
    ...originals,
  ];
  const theme = await loadTheme(input.theme);
  const publication = createTimeLimit(stageSecondsFor(input.config.limits, articles.length))('publish', () =>
    publish({
      dossier,
      articles,
      theme,
      paper: input.paper,
      clock: input.clock,
      attachments,
      rights: input.config.rights ?? null,
      versions: { [TOOL]: input.version },
      onMessage: (message) => messages.push(message),
    }),
  );
  onProgress?.({ stage: 'publish', done: articles.length, total: articles.length, label: dossier.title });
  return publication;
}

function explain(format: Format, error: unknown): Message[] {
  if (error instanceof DossierError) {
    const rule: RuleId = 'format-renders';
    return [...error.messages, createMessage(rule, `Unexpected failure, expected ${format}: see the message before`)];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return [createMessage('format-renders', `Unexpected failure, expected ${format}: ${reason.split('\n')[0]}`)];
}

function mediaTypeOf(file: string): string {
  const ending = file.slice(file.lastIndexOf('.')).toLowerCase();
  if (ending === '.html' || ending === '.htm') return 'text/html';
  return ending === '.md' || ending === '.markdown' ? 'text/markdown' : 'text/plain';
}
