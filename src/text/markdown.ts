import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';

/**
 * Tables, footnotes and strikethrough of GitHub Flavored Markdown. Its autolink literals are left out: they take
 * quadratic time on lines such as `a@a@a@…`, and bare addresses are printed as they stand anyway.
 */
function gfmParts(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false })];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()];
  data.toMarkdownExtensions = [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
  ];
}

const parser = unified().use(remarkParse).use(gfmParts).freeze();
const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' })
  .use(gfmParts)
  .freeze();

/** Parses Markdown (CommonMark with tables, footnotes, strikethrough). Bound the nesting of foreign text before. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** Writes a tree as Markdown that parses to the same tree. */
export function stringifyMarkdown(tree: Root): string {
  return writer.stringify(tree);
}
