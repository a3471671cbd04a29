import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toPlainText } from '../../text/plain-text.js';

/** Marks a block quote as caption, in the form of GitHub's alerts; alone on the first line of the quote. */
export const CAPTION_MARK = '[!CAPTION]';

/** Tells whether a parsed block quote starts with the mark itself, not with the same characters escaped. */
export function hasCaptionMark(node: Blockquote, source: string): boolean {
  const [first] = node.children;
  const [mark] = first?.type === 'paragraph' ? first.children : [];
  if (mark?.type !== 'text' || !/^\[!CAPTION\][ \t]*(?:\n|$)/i.test(mark.value)) return false;
  const start = mark.position?.start.offset ?? 0;
  return source.slice(start, start + CAPTION_MARK.length).toUpperCase() === CAPTION_MARK;
}

/** Makes the block quote of a caption; its mark is a node of its own, which no text can imitate. */
export function createCaption(children: readonly PhrasingContent[], position: RootContent['position']): Blockquote {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'html', value: CAPTION_MARK }, ...children] };
  return { type: 'blockquote', children: [paragraph], ...(position === undefined ? {} : { position }) };
}

/** Reads the block quote of a caption as one paragraph; null when it is an ordinary quotation. */
export function readCaption(node: RootContent): Paragraph | null {
  const [first] = node.type === 'blockquote' ? node.children : [];
  if (first?.type !== 'paragraph') return null;
  const [mark, ...children] = first.children;
  if (mark?.type !== 'html' || mark.value !== CAPTION_MARK) return null;
  return { type: 'paragraph', children, ...(node.position === undefined ? {} : { position: node.position }) };
}

/** Takes the mark off what stands in a caption, and joins its paragraphs to one. */
export function joinCaption(blocks: readonly RootContent[]): PhrasingContent[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [];
  const [mark, ...after] = first.children;
  const remains = mark?.type === 'text' ? mark.value.slice(CAPTION_MARK.length).trimStart() : '';
  const own: PhrasingContent[] = [
    ...(remains === '' ? [] : [{ type: 'text', value: remains } as const]),
    ...(after[0]?.type === 'break' ? after.slice(1) : after),
  ];
  const more = rest.flatMap((block): PhrasingContent[] =>
    block.type === 'paragraph' ? block.children : [{ type: 'text', value: toPlainText(block) }],
  );
  return own.length > 0 && more.length > 0 ? [...own, { type: 'text', value: ' ' }, ...more] : [...own, ...more];
}

/** A picture alone in its paragraph and the caption after it are one block. */
export function joinFigures(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const caption = readCaption(node);
    const last = joined.at(-1);
    if (caption !== null && last !== undefined && isPicture(last)) {
      joined[joined.length - 1] = createCaption([...last.children, ...caption.children], last.position);
    } else joined.push(node);
  }
  return joined;
}

/** Tells whether a block is a paragraph of pictures alone. */
export function isPicture(node: RootContent): node is Paragraph {
  return (
    node.type === 'paragraph' && node.children.length > 0 && node.children.every((child) => child.type === 'image')
  );
}
