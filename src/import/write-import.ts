import { resolve } from 'node:path';
import { createTimeLimit, type TimeLimit } from '../limit-time.js';
import { createMessage, DossierError } from '../messages.js';
import type { RemovedLine } from '../model/article.js';
import type { Limits } from '../model/limits.js';
import type { Message, OnProgress } from '../model/message.js';
import { decodeText } from '../text/decode.js';
import { normaliseLineEnds } from '../text/split-lines.js';
import { chooseArticleName, chooseRawName } from './choose-names.js';
import { findContentFolder, readContentFolder } from './content-folder.js';
import { createImporter, type Importer } from './import-article.js';
import { hashArticle } from './markdown/compose-markdown.js';
import { composeRemovalReport } from './markdown/compose-removal-report.js';
import { readFrontMatter } from './markdown/front-matter.js';
import type { RawFile } from './read/raw-file.js';
import { type Inputs, readInputs } from './read/read-inputs.js';
import { readIfThere, writeWhole } from './write-whole.js';

export interface WriteOptions {
  readonly limits: Limits;
  /** Overwrites articles that were edited by hand. */
  readonly force?: boolean;
  readonly onProgress?: OnProgress;
}

/** What an import did; paths are relative to the content folder. */
export interface ImportSummary {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Articles edited by hand that were left as they are. */
  readonly kept: readonly string[];
  readonly messages: readonly Message[];
}

/** Collects what an import does. */
interface Writing {
  readonly into: string;
  readonly force: boolean;
  readonly written: string[];
  readonly unchanged: string[];
  readonly kept: string[];
  readonly messages: Message[];
}

/**
 * Cleans raw pages into a content folder: `articles/NAME.md`, the original byte for byte in `raw/`, and
 * `removed/NAME.md` with every line that went and why. Files are written whole; importing twice changes nothing; an
 * article edited by hand is only overwritten when forced.
 */
export async function importInto(
  paths: readonly string[],
  into: string,
  options: WriteOptions,
): Promise<ImportSummary> {
  const { limits, onProgress } = options;
  const writing: Writing = {
    into: resolve(into),
    force: options.force ?? false,
    written: [],
    unchanged: [],
    kept: [],
    messages: [],
  };
  const inputs = await readRaw(paths, limits);
  writing.messages.push(...inputs.messages);
  const importer = await createImporter(inputs.files, limits);
  const limitTime = createTimeLimit(limits.articleSeconds, 'articleSeconds');
  for (const [index, file] of inputs.files.entries()) {
    onProgress?.({ stage: 'import', done: index, total: inputs.files.length, label: file.name });
    await importSafely(file, importer, limitTime, writing);
  }
  onProgress?.({ stage: 'import', done: inputs.files.length, total: inputs.files.length, label: '' });
  const { written, unchanged, kept, messages } = writing;
  return { written, unchanged, kept, messages };
}

/** Raw pages of the paths; of a content folder only what is not reviewed yet. */
async function readRaw(paths: readonly string[], limits: Limits): Promise<Inputs> {
  const folder = await findContentFolder(paths);
  if (folder === null) return readInputs(paths, limits);
  const content = await readContentFolder(folder, limits);
  const others = paths.filter((path) => path !== folder);
  const rest = await readInputs(others, limits);
  return {
    files: [...content.files.filter(({ name }) => !name.startsWith('articles/')), ...rest.files],
    missing: [...content.missing, ...rest.missing],
    messages: [...content.messages, ...rest.messages],
  };
}

/** One page that cannot be read is reported and does not take the others along; what cannot be written ends all. */
async function importSafely(file: RawFile, importer: Importer, limitTime: TimeLimit, writing: Writing): Promise<void> {
  const careful: Importer = {
    ...importer,
    importArticle: (raw, decisions) => {
      try {
        return limitTime('import', () => importer.importArticle(raw, decisions));
      } catch (error) {
        return { article: null, markdown: null, texts: [], messages: explain(error, file.name) };
      }
    },
  };
  await importFile(file, careful, writing);
}

function explain(error: unknown, file: string): Message[] {
  if (error instanceof DossierError) return error.messages.map((message) => ({ ...message, file }));
  const reason = `Unexpected failure while reading: ${(error as Error).message.slice(0, 200)}`;
  return [createMessage('article-processed', reason, { file })];
}

async function importFile(file: RawFile, importer: Importer, writing: Writing): Promise<void> {
  if (file.kind === 'markdown') {
    const text = importer.readText(file, writing.messages);
    const name = await chooseArticleName(file.name, null, writing.into);
    if (text !== null) await writeArticle(name, text, null, writing);
    return;
  }
  const raw = await chooseRawName(file, writing.into);
  const { article, markdown, messages } = importer.importArticle({ ...file, name: raw });
  writing.messages.push(...messages.map((message) => ({ ...message, file: file.name })));
  if (article === null || markdown === null) return;
  await write(raw, file.bytes, writing);
  const removal = { removed: article.removed, raw, title: article.metadata.title };
  await writeArticle(await chooseArticleName(raw.slice('raw/'.length), raw, writing.into), markdown, removal, writing);
}

interface Removal {
  readonly removed: readonly RemovedLine[];
  readonly raw: string;
  readonly title: string | null;
}

/** Writes an article and its removal report, unless it was edited since import. */
async function writeArticle(path: string, markdown: string, removal: Removal | null, writing: Writing): Promise<void> {
  const existing = await readIfThere(writing.into, path);
  const state = existing === null ? 'absent' : compareArticles(existing, markdown);
  if ((state === 'edited' || state === 'conflict') && !writing.force) {
    writing.kept.push(path);
    const reason = `Unexpected edits in ${path}, expected the article as imported; it was left as it is`;
    if (state === 'conflict') writing.messages.push(createMessage('hand-edits-kept', reason, { file: path }));
    return;
  }
  await write(path, Buffer.from(markdown, 'utf8'), writing);
  if (removal === null) return;
  const name = path.slice('articles/'.length);
  const report = composeRemovalReport({ article: name, ...removal });
  await write(`removed/${name}`, Buffer.from(report, 'utf8'), writing);
}

async function write(path: string, bytes: Uint8Array, writing: Writing): Promise<void> {
  const isWritten = await writeWhole(writing.into, path, bytes);
  (isWritten ? writing.written : writing.unchanged).push(path);
}

/** `same` bytes; `plain` import's own work; `edited` by hand from the same import; `conflict` edited, import differs. */
function compareArticles(existing: Uint8Array, markdown: string): 'same' | 'plain' | 'edited' | 'conflict' {
  if (Buffer.from(markdown, 'utf8').equals(existing)) return 'same';
  const decoded = decodeText(existing);
  if ('problem' in decoded) return 'conflict';
  const old = readFrontMatter(normaliseLineEnds(decoded.text), '');
  if (old.frontMatter?.importHash === undefined) return 'conflict';
  if (hashArticle(old.frontMatter, old.body) === old.frontMatter.importHash) return 'plain';
  const fresh = readFrontMatter(markdown, '').frontMatter;
  return old.frontMatter.importHash === fresh?.importHash ? 'edited' : 'conflict';
}
