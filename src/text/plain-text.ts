import type { Nodes } from 'mdast';

/**
 * Gives the plain text of an mdast node: what anchors index. Text and code stand as they are, hard breaks and the
 * borders between paragraphs, list items and table rows become one line feed, cells a tab; images give nothing.
 */
export function toPlainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'tableRow':
      return node.children.map(toPlainText).join('\t');
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
      return node.children
        .map(toPlainText)
        .filter((text) => text !== '')
        .join('\n');
    default:
      return 'children' in node ? node.children.map(toPlainText).join('') : '';
  }
}
