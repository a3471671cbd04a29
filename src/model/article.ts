import type { Root, RootContent } from 'mdast';
import type { Place } from './message.js';

export const BLOCK_KINDS = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'caption'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A top-level piece of a cleaned article; anchors are offsets in `text`. */
export interface Block {
  /** Unique in the article, stable for the same text: `b1`, `b2`, … */
  readonly id: string;
  readonly kind: BlockKind;
  /** Plain text of the node, see `text/plain-text.ts`; what anchors index. */
  readonly text: string;
  /** Printed paragraph number; null for headings and captions, which are not counted. */
  readonly number: number | null;
  /** The tree of the block, for rendering; never rewritten. */
  readonly node: RootContent;
  /** Where the block stands in the cleaned Markdown, for messages. */
  readonly place: Place | null;
}

/** A line (or part of a line) that cleaning took out of the raw page, and the rule that did. */
export interface RemovedLine {
  /** 1-based line in the raw file. */
  readonly line: number;
  readonly text: string;
  readonly rule: string;
}

/** How a title became known; `lead` = taken from the first sentence, shown as derived. */
export type TitleBasis = 'stated' | 'lead' | 'override';
/** How a publication date became known. */
export type IssuedBasis = 'stated' | 'url' | 'inferred' | 'override';

/** An image that stands beside a Markdown article, checked and inlined. */
export interface ArticleImage {
  readonly id: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** One cleaned article with what is known of it; null = the page does not say. */
export interface Article {
  /** Unique in the dossier, ASCII, safe as an XML id and file name. */
  readonly id: string;
  /** Name of the raw file, relative to the input folder. */
  readonly file: string;
  /** SHA-256 of the raw bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly title: string | null;
  readonly titleBasis: TitleBasis | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF level 0 date (`2025-10-26`). */
  readonly issued: string | null;
  readonly issuedBasis: IssuedBasis | null;
  /** BCP 47 tag; `und` when it could not be told. */
  readonly language: string;
  readonly url: string | null;
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly removed: readonly RemovedLine[];
  readonly images: readonly ArticleImage[];
  readonly original: { readonly name: string; readonly bytes: Uint8Array };
}
