import type { ElementContent } from 'hast';
import type { Article, Block } from '../../model/article.js';
import { h, text } from '../../text/hast-elements.js';
import { markRanges } from '../../text/mark-ranges.js';
import { createMarkup, type Markup } from '../../text/markup.js';
import { toHast } from '../../text/to-hast.js';
import { toXhtml } from '../../text/to-xhtml.js';
import type { SectionContext } from '../section.js';
import { assetId } from './asset-id.js';
import { groupLines } from './group-lines.js';
import { insertFurniture } from './insert-furniture.js';
import { isWideTable } from './is-wide-table.js';
import { viewGloss } from './view-gloss.js';

/** Characters of a last block that is kept whole, about eight lines, and of one that is not left alone, about three. */
const CLOSING = 560;
const ENDING = 200;
/** Characters beyond which a block is no paragraph that anyone set: lines are not justified, which takes quadratic time. */
const ENDLESS = 20_000;

/** A block as it is printed; the paragraph number and the margin links stand inside its first line. */
export interface BlockView {
  readonly id: string;
  readonly kind: Block['kind'];
  /** Whether it is a short last block, kept whole. */
  readonly closing: boolean;
  /** Whether it is so short that it is kept with what comes before. */
  readonly ending: boolean;
  /** Whether it is a table whose words have to be broken for its columns to fit. */
  readonly wide: boolean;
  /** Whether it is so long that its lines are not justified. */
  readonly endless: boolean;
  readonly html: Markup;
}

/** The blocks of an article and its headings for the outline. */
export interface BlocksView {
  readonly blocks: readonly BlockView[];
  readonly headings: readonly { readonly title: string; readonly target: string }[];
}

/** Turns the blocks of an article into XHTML: text marked where something points at it, paragraphs numbered. */
export function viewBlocks(context: SectionContext, article: Article, number: number): BlocksView {
  const levels = headingLevels(article.blocks);
  const resolveImage = createResolver(article, number);
  const blocks = article.blocks.map((block, index): BlockView => {
    const id = `art${number}-${block.id}`;
    const content = toHast(block.node, { headingLevel: levels[index] ?? 2, resolveImage });
    const marked = markRanges(content, context.references.marks(article.id, block.id));
    const tidy = block.kind === 'caption' ? trimSeparators(marked) : marked;
    const furniture = [...viewGloss(context, article, block), ...viewNumber(block, number)];
    const wide = block.node.type === 'table' && isWideTable(block.node, context.geometry);
    const isLast = index === article.blocks.length - 1;
    const closing = isLast && block.text.length <= CLOSING;
    const ending = isLast && block.text.length <= ENDING;
    return {
      id,
      kind: block.kind,
      closing,
      ending,
      wide,
      endless: block.text.length > ENDLESS,
      html: createMarkup(toXhtml(groupLines(insertFurniture(tidy, furniture)))),
    };
  });
  const headings = article.blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ id, text }) => ({ title: text, target: `art${number}-${id}` }));
  return { blocks, headings };
}

/** Leaves out a bar that closes a caption, "Photo: X |": a separator of the web page; the data keep it. */
function trimSeparators(content: readonly ElementContent[]): ElementContent[] {
  const last = content.at(-1);
  if (last === undefined) return [];
  const rest = content.slice(0, -1);
  if (last.type === 'element') return [...rest, { ...last, children: trimSeparators(last.children) }];
  if (last.type !== 'text') return [...content];
  const value = trimEnd(last.value);
  return value.trim() === '' ? trimSeparators(rest) : [...rest, { ...last, value }];
}

function trimEnd(value: string): string {
  let end = value.length;
  while (end > 0 && /[\s|]/.test(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}

/** Levels from 2 on without a gap: a heading is at most one level below the one before it. */
function headingLevels(blocks: readonly Block[]): number[] {
  const depths = blocks.flatMap(({ node }) => (node.type === 'heading' ? [node.depth] : []));
  const top = Math.min(...depths, 6);
  let level = 1;
  return blocks.map(({ node }) => {
    if (node.type === 'heading') level = Math.min(level + 1, node.depth - top + 2, 6);
    return level;
  });
}

function createResolver(article: Article, number: number): (url: string) => string | null {
  const ids = new Set(article.images.map(({ id }) => id));
  return (url) => {
    const id = url.replace(/^asset:/, '');
    return ids.has(id) ? `asset:${assetId(number, id)}` : null;
  };
}

function viewNumber({ number: paragraph }: Block, article: number): ElementContent[] {
  if (paragraph === null) return [];
  const number = h('span', { className: ['para-number'] }, [text(`${article}.${paragraph} `)]);
  return [number];
}
