import type { Root, RootContent } from 'mdast';
import { createMessage } from '../messages.js';
import type { ArticleImage, Block, BlockKind } from '../model/article.js';
import type { Limits } from '../model/limits.js';
import type { Message } from '../model/message.js';
import { parseMarkdown } from '../text/markdown.js';
import { toPlainText } from '../text/plain-text.js';
import { safeUrl } from '../text/safe-url.js';
import { boundNesting } from './markdown/bound-nesting.js';
import { isPicture, joinFigures, readCaption } from './markdown/captions.js';
import { hashArticle } from './markdown/compose-markdown.js';
import { type FrontMatter, readFrontMatter } from './markdown/front-matter.js';
import { type ImageReference, normaliseTree, placeOf } from './markdown/normalise-tree.js';
import { shortenLead } from './metadata/derive-title.js';
import { type ArticleMetadata, describeMissing } from './metadata/find-metadata.js';
import { identifyLanguage } from './metadata/identify-language.js';

export interface ParseOptions {
  /** Name of the file in messages. */
  readonly file: string;
  readonly limits: Limits;
  /** Gives an image that stands beside the article; null = it cannot be shown. Messages are the caller's. */
  readonly resolveImage?: (image: ImageReference) => ArticleImage | null;
}

/** What the Markdown of one article holds. */
export interface ParsedArticle {
  readonly metadata: ArticleMetadata;
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly images: readonly ArticleImage[];
  /** Original named in the front matter. */
  readonly source: string | null;
  readonly sha256: string | null;
  /** Whether the file still is as import wrote it; null when import did not write it. */
  readonly isEdited: boolean | null;
}

/** Parses a Markdown article; null with messages when its front matter is not valid or nothing is in it. */
export function parseArticle(
  markdown: string,
  options: ParseOptions,
): { article: ParsedArticle | null; messages: Message[] } {
  const { file, limits } = options;
  const parts = readFrontMatter(markdown, file);
  const messages: Message[] = [...parts.messages];
  if (parts.frontMatter === null) return { article: null, messages };
  const bounded = boundNesting(parts.body, limits.nesting);
  if (bounded.flattened.length > 0) {
    const place = { line: (bounded.flattened[0] ?? 1) + parts.bodyOffset, column: 1 };
    messages.push(
      createMessage(
        'nesting-bounded',
        `Unexpected markup beyond ${limits.nesting} levels or too dense to parse; flattened`,
        { file, place },
      ),
    );
  }
  const images = new Map<string, ArticleImage>();
  const resolveImage = (reference: ImageReference): string | null => {
    const image = options.resolveImage?.(reference) ?? null;
    if (image !== null) images.set(image.id, image);
    return image?.id ?? null;
  };
  const normal = normaliseTree(parseMarkdown(bounded.text), {
    file,
    source: bounded.text,
    lineOffset: parts.bodyOffset,
    resolveImage,
  });
  messages.push(...normal.messages);
  const { title, rest } = takeTitle(normal.children, parts.frontMatter);
  const blocks = createBlocks(joinFigures(rest), parts.bodyOffset);
  const metadata = readMetadata(parts.frontMatter, title, blocks, options, messages);
  if (blocks.length === 0) {
    messages.push(createMessage('input-has-body', 'Unexpected article without text, expected paragraphs', { file }));
    return { article: null, messages };
  }
  const { source, sha256, importHash } = parts.frontMatter;
  const isEdited = importHash === undefined ? null : hashArticle(parts.frontMatter, parts.body) !== importHash;
  const tree: Root = { type: 'root', children: blocks.map(({ node }) => node) };
  return {
    article: {
      metadata,
      tree,
      blocks,
      images: [...images.values()],
      source: source ?? null,
      sha256: sha256 ?? null,
      isEdited,
    },
    messages,
  };
}

/** A leading heading of the highest level is the title when the front matter has none. */
function takeTitle(
  children: readonly RootContent[],
  fields: FrontMatter,
): { title: string | null; rest: readonly RootContent[] } {
  const [first] = children;
  const isImported = fields.importHash !== undefined;
  if (isImported || first?.type !== 'heading' || first.depth !== 2) return { title: null, rest: children };
  const text = toPlainText(first).replace(/\s+/g, ' ').trim();
  if (fields.title === undefined || fields.title === null) return { title: text, rest: children.slice(1) };
  return fields.title === text ? { title: null, rest: children.slice(1) } : { title: null, rest: children };
}

function readMetadata(
  fields: FrontMatter,
  heading: string | null,
  blocks: readonly Block[],
  options: ParseOptions,
  messages: Message[],
): ArticleMetadata {
  const { file } = options;
  const prose = blocks.filter(({ kind }) => kind === 'paragraph');
  const stated = fields.title ?? heading;
  const lead = stated === null ? shortenLead(prose[0]?.text ?? blocks[0]?.text ?? '') : null;
  const issued = fields.issued ?? fields.date ?? null;
  const url = fields.url === undefined || fields.url === null ? null : safeUrl(fields.url);
  if (fields.url && url === null) {
    messages.push(
      createMessage(
        'link-safe',
        `Unexpected url ${JSON.stringify(fields.url.slice(0, 60))}, expected http or https without user name; left out`,
        { file },
      ),
    );
  }
  const sample = (prose.length > 0 ? prose : blocks).map(({ text }) => text).join('\n');
  const metadata: ArticleMetadata = {
    title: stated ?? lead,
    titleBasis: stated !== null ? (fields.titleBasis ?? 'stated') : lead === null ? null : 'lead',
    publisher: fields.publisher ?? null,
    author: fields.author ?? null,
    issued,
    issuedBasis: issued === null ? null : (fields.issuedBasis ?? 'stated'),
    language: fields.language ?? fields.lang ?? identifyLanguage(sample),
    url,
  };
  messages.push(...describeMissing(metadata, file));
  return metadata;
}

const KINDS: Readonly<Partial<Record<RootContent['type'], BlockKind>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  blockquote: 'blockquote',
  table: 'table',
};

/** Numbers the blocks; headings and captions are not counted. */
function createBlocks(nodes: readonly RootContent[], lineOffset: number): Block[] {
  let counted = 0;
  return nodes.flatMap((original, index): Block[] => {
    const caption = readCaption(original);
    const node: RootContent = caption ?? original;
    const kind: BlockKind = caption !== null || isPicture(node) ? 'caption' : (KINDS[node.type] ?? 'paragraph');
    const text = toPlainText(node);
    if (text === '' && !hasImage(node)) return [];
    const number = kind === 'heading' || kind === 'caption' ? null : ++counted;
    return [{ id: `b${index + 1}`, kind, text, number, node, place: placeOf(original, { lineOffset }) }];
  });
}

function hasImage(node: RootContent): boolean {
  return (
    'children' in node &&
    node.children.some((child) => child.type === 'image' || ('children' in child && hasImage(child as RootContent)))
  );
}
