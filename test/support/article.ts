import type { Paragraph, Root } from 'mdast';
import type { Article, Block, BlockKind } from '../../src/model/article.js';

/** What a test article is made of; a block given as a plain string is a paragraph. */
export interface TestArticleOptions {
  /** The whole body as one paragraph; or give `blocks`. */
  readonly text?: string;
  readonly blocks?: readonly (string | { readonly kind: BlockKind; readonly text: string })[];
  /** EDTF date of publication; null or absent = the page does not say. */
  readonly issued?: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  readonly id?: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
}

/** Makes an article without going through import; blocks are `b1`, `b2`, …, each an mdast paragraph of plain text. */
export function createTestArticle(options: TestArticleOptions): Article {
  const given = options.blocks ?? [options.text ?? ''];
  let counted = 0;
  const blocks = given.map((block, index): Block => {
    const { kind, text } = typeof block === 'string' ? { kind: 'paragraph' as const, text: block } : block;
    const node: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] };
    const number = kind === 'heading' || kind === 'caption' ? null : ++counted;
    return { id: `b${index + 1}`, kind, text, number, node, place: { line: 2 * index + 1, column: 1 } };
  });
  const tree: Root = { type: 'root', children: blocks.map(({ node }) => node) };
  const id = options.id ?? 'article';
  const issued = options.issued ?? null;
  const title = options.title ?? null;
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    title,
    titleBasis: title === null ? null : 'stated',
    publisher: options.publisher ?? null,
    author: null,
    issued,
    issuedBasis: issued === null ? null : 'stated',
    language: options.language,
    url: null,
    tree,
    blocks,
    removed: [],
    images: [],
    original: { name: `${id}.txt`, bytes: new Uint8Array() },
  };
}
