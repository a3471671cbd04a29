import { createHash } from 'node:crypto';
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Anchor, createAnchor } from '../../src/model/anchor.js';
import type { Article, Block, BlockKind } from '../../src/model/article.js';
import { type Dossier, dossierSchema } from '../../src/model/dossier.js';
import { toPlainText } from '../../src/text/plain-text.js';

/** A dossier written by hand, with its articles, to work on what is printed without the stages before. */
export interface Sample {
  readonly dossier: Dossier;
  readonly articles: readonly Article[];
}

interface ArticleInput {
  readonly id: string;
  readonly markdown: string;
  readonly language: string;
  readonly meta?: Partial<Article>;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  heading: 'heading',
  list: 'list',
  blockquote: 'blockquote',
  table: 'table',
};

/** Parses Markdown into an article; a paragraph that begins with `^` is a caption. */
export function createArticle({ id, markdown, language, meta = {} }: ArticleInput): Article {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  let number = 0;
  const blocks = tree.children.map((node, index): Block => {
    const isCaption = node.type === 'paragraph' && toPlainText(node).startsWith('^');
    const shown = isCaption ? withoutCaret(node) : node;
    const kind = isCaption ? 'caption' : (KINDS[node.type] ?? 'paragraph');
    const counted = kind !== 'heading' && kind !== 'caption';
    if (counted) number += 1;
    return {
      id: `b${index + 1}`,
      kind,
      text: toPlainText(shown),
      number: counted ? number : null,
      node: shown,
      place: { line: node.position?.start.line ?? 1, column: 1 },
    };
  });
  const bytes = new TextEncoder().encode(markdown);
  return {
    id,
    file: `${id}.txt`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title: null,
    titleBasis: null,
    publisher: null,
    author: null,
    issued: null,
    issuedBasis: null,
    language,
    url: null,
    tree,
    blocks,
    removed: [],
    images: [],
    original: { name: `${id}.txt`, bytes },
    ...meta,
  };
}

function withoutCaret(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node;
  const [first, ...others] = node.children;
  if (first?.type !== 'text') return node;
  return { ...node, children: [{ ...first, value: first.value.replace(/^\^\s*/, '') }, ...others] };
}

/** Makes the anchor of the first place where an article says the words. */
export function anchorOf(articles: readonly Article[], article: string, exact: string): Anchor {
  const blocks = articles.find(({ id }) => id === article)?.blocks ?? [];
  for (const { id, text } of blocks) {
    const start = text.indexOf(exact);
    if (start >= 0) return createAnchor(article, id, text, start, start + exact.length);
  }
  throw new Error(`no block of ${article} says "${exact}"`);
}

/** Makes the dossier's record of an article. */
export function recordOf(article: Article): Dossier['articles'][number] {
  const { id, file, sha256, title, titleBasis, publisher, author, issued, issuedBasis, language, url } = article;
  return {
    ...{ id, file, sha256, title, titleBasis, publisher, author, issued, issuedBasis, language, url },
    blocks: article.blocks.map((block) => ({ id: block.id, kind: block.kind, text: block.text, number: block.number })),
    removed: article.removed.map((removed) => ({ ...removed })),
    dates: [],
  };
}

/** A dossier with nothing in it but articles. */
export function createDossier(articles: readonly Article[], parts: Partial<Dossier> = {}): Dossier {
  return dossierSchema.parse({
    version: 1,
    title: 'Dossier',
    titleBasis: 'stated',
    subtitle: null,
    reference: null,
    producer: null,
    notice: null,
    language: 'fr',
    asOf: null,
    event: null,
    articles: articles.map(recordOf),
    missing: [],
    summary: [],
    chronology: [],
    speakers: [],
    figures: [],
    conflicts: [],
    threshold: 0.6,
    corrections: {},
    ...parts,
  });
}
