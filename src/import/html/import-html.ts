import { createMessage } from '../../messages.js';
import type { RemovedLine } from '../../model/article.js';
import type { Limits } from '../../model/limits.js';
import type { Message } from '../../model/message.js';
import { type ImportedArticle, type ImportOptions, importPage } from '../import-text.js';
import { toKey } from '../lexicon.js';
import { type ArticleMetadata, describeMissing } from '../metadata/find-metadata.js';
import { hostOf } from '../metadata/find-publisher.js';
import { identifyLanguage } from '../metadata/identify-language.js';
import { createLine, type Page, type PageLine } from '../page.js';
import { createLexicon } from '../read-page.js';
import { boundHtml } from './bound-html.js';
import { findMain } from './find-main.js';
import { type HtmlPage, parseHtml } from './parse-html.js';
import { type HtmlBlock, readBlocks } from './read-blocks.js';
import { type HtmlMetadata, readHtmlMetadata } from './read-html-metadata.js';

/** Imports a saved web page; synchronous once this module is loaded. */
export type HtmlImporter = (html: string, options: ImportOptions & { readonly limits: Limits }) => ImportedArticle;

/**
 * Cleans a saved web page. The page is parsed without scripts and without loading anything; Readability tells the
 * article from its frame, the line rules do the rest, and what the head of the page states goes before what its text
 * says.
 */
export const importHtml: HtmlImporter = (html, options) => {
  const bounded = boundHtml(html, options.limits.nesting);
  const parsed = parseHtml(bounded.html);
  const stated = readHtmlMetadata(parsed.document);
  const images = listImages(parsed);
  const blocks = readBlocks(parsed);
  const page = createPage(blocks, findMain(parsed.document, blocks), stated, options.language ?? null);
  const imported = importPage(page, options);
  const metadata = mergeMetadata(stated, imported.metadata);
  const messages: Message[] = [
    ...imported.messages.filter(({ rule }) => !rule.endsWith('-stated')),
    ...describeMissing(metadata, options.file),
  ];
  if (images.length > 0) {
    messages.push(
      createMessage(
        'image-local',
        `Unexpected images of the web page (${images.length}), expected none; not fetched, listed as removed`,
        { file: options.file, severity: 'info' },
      ),
    );
  }
  if (bounded.isFlattened)
    messages.push(
      createMessage('nesting-bounded', `Unexpected elements deeper than ${options.limits.nesting}; flattened`, {
        file: options.file,
      }),
    );
  const removed = [...imported.removed, ...images].sort((a, b) => a.line - b.line);
  return { ...imported, metadata, removed, messages };
};

function createPage(
  blocks: readonly HtmlBlock[],
  rules: readonly (string | null)[],
  stated: HtmlMetadata,
  given: string | null,
): Page {
  const main = blocks.filter((_, index) => rules[index] === null);
  const prose = main.filter(({ text }) => text.length >= 80);
  const identified = identifyLanguage((prose.length > 0 ? prose : main).map(({ text }) => text).join('\n'));
  const declared = stated.language?.split(/[-_]/)[0]?.toLowerCase() ?? null;
  const language =
    given ?? (identified === 'und' && declared !== null && /^[a-z]{2,3}$/.test(declared) ? declared : identified);
  const lexicon = createLexicon(language);
  const titleKey = stated.title === null ? '' : toKey(stated.title);
  let title = -1;
  const texts = listTexts(blocks);
  const lines = blocks.map((block, index): PageLine => {
    const line = createLine(
      texts[index] ?? '',
      { line: block.line, gap: true, role: block.role, rule: rules[index] ?? null },
      lexicon,
    );
    const isTitle = title < 0 && titleKey !== '' && line.key === titleKey && block.role === 'heading';
    if (!isTitle) return line;
    title = index;
    return { ...line, role: 'title', rule: null };
  });
  return { lines, lexicon, language };
}

/** Items of lists carry their sign, those of ordered lists their number, as in plain text. */
function listTexts(blocks: readonly HtmlBlock[]): string[] {
  let number = 0;
  return blocks.map((block, index) => {
    if (block.role === 'list-item') return `- ${block.text}`;
    if (block.role !== 'ordered-item') return block.text;
    const before = blocks[index - 1];
    const continues = before?.role === 'ordered-item' && before.element.parentElement === block.element.parentElement;
    number = continues ? number + 1 : 1;
    return `${number}. ${block.text}`;
  });
}

/** The head of the page goes before what the lines say. */
function mergeMetadata(stated: HtmlMetadata, found: ArticleMetadata): ArticleMetadata {
  const title = stated.title ?? found.title;
  const issued = stated.issued ?? (found.issuedBasis === 'stated' ? found.issued : null);
  return {
    ...found,
    title,
    titleBasis: stated.title !== null ? 'stated' : found.titleBasis,
    publisher: stated.publisher ?? found.publisher ?? (stated.url === null ? null : hostOf(stated.url)),
    author: stated.author ?? found.author,
    issued: issued ?? found.issued,
    issuedBasis: issued !== null ? 'stated' : found.issuedBasis,
    url: stated.url ?? found.url,
  };
}

/** Lists the images of a page as removed: none is fetched. */
function listImages({ document, lineOf }: HtmlPage): RemovedLine[] {
  return [...document.querySelectorAll('img, picture source')].flatMap((element) => {
    const source =
      element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('data-src') ?? '';
    const alt = element.getAttribute('alt') ?? '';
    const text = `${alt} <${source.slice(0, 300)}>`.replace(/\s+/g, ' ').trim();
    return source === '' && alt === '' ? [] : [{ line: lineOf(element) ?? 1, text, rule: 'image-local' }];
  });
}
