import type { LineRole } from '../page.js';
import type { HtmlPage } from './parse-html.js';

/** A block of a web page: what one paragraph, heading, item or caption says. */
export interface HtmlBlock {
  /** 1-based line in the file. */
  readonly line: number;
  readonly text: string;
  readonly role: LineRole;
  /** Innermost element of block level around it. */
  readonly element: Element;
  /** Rule that takes it out whatever the text says; null = none. */
  readonly rule: string | null;
}

/** Never text of an article, and not shown as such. */
const SILENT = new Set(
  'script style template iframe object embed svg math canvas audio video head title meta link base param source track noframes'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr output meter progress picture map area'.split(
    ' ',
  ),
);
/** Frames of a page by element or role. */
const FRAME_ELEMENTS = new Set('nav footer form button select textarea dialog menu input noscript'.split(' '));
const FRAME_ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar'.split(' '),
);
/** Frames by class or id; they count only where the reading engine agrees. */
export const FRAME_NAMES =
  /(?:^|[-_\s])(?:comments?|commentaires?|cookies?|consent|share|sharing|social|related|newsletter|subscribe|advert\w*|ads?|promo\w*|breadcrumbs?|sidebar|footer|menu|nav\w*|popup|modal|recommend\w*|outbrain|taboola|paywall|partage\w*|encart|ticker|tags?)(?:$|[-_\s])/i;

/** Longest text of one block; more is cut into several. */
const LONGEST = 200_000;

interface Walk {
  readonly page: HtmlPage;
  readonly blocks: HtmlBlock[];
  /** Text gathered for the block that is open. */
  text: string;
  line: number | null;
}

/** Reads the blocks of a page in reading order; hidden parts and frames are marked with the rule that takes them out. */
export function readBlocks(page: HtmlPage): HtmlBlock[] {
  const { body } = page.document;
  const walk: Walk = { page, blocks: [], text: '', line: null };
  if (body !== null) visit(body, { role: 'text', rule: null }, walk);
  return walk.blocks;
}

interface State {
  readonly role: LineRole;
  readonly rule: string | null;
}

function visit(element: Element, state: State, walk: Walk): void {
  visitChildren(element, element, state, walk);
  flush(element, state, walk);
}

/** Walks by sibling: the live lists of children cost time with every change. */
function visitChildren(element: Element, block: Element, state: State, walk: Walk): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) addText(node as Text, walk);
    else if (node.nodeType === 1) visitElement(node as Element, block, state, walk);
  }
}

function visitElement(child: Element, parent: Element, state: State, walk: Walk): void {
  const name = child.localName;
  if (SILENT.has(name)) return;
  if (name === 'br') {
    const next = child.nextElementSibling;
    const isDouble =
      next?.localName === 'br' && (child.nextSibling === next || child.nextSibling?.textContent?.trim() === '');
    if (isDouble) flush(parent, state, walk);
    else walk.text += ' ';
    return;
  }
  if (INLINE.has(name) && !hasBlock(child)) {
    const rule = frameRule(child);
    if (rule !== null && state.rule === null) {
      flush(parent, state, walk);
      visit(child, { ...state, rule }, walk);
      return;
    }
    visitChildren(child, parent, state, walk);
    return;
  }
  flush(parent, state, walk);
  const inner: State = { role: roleOf(child, state.role), rule: state.rule ?? frameRule(child) };
  if (name === 'tr') visitRow(child, inner, walk);
  else visit(child, inner, walk);
}

function hasBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!INLINE.has(child.localName) && child.localName !== 'br' && !SILENT.has(child.localName)) return true;
  }
  return false;
}

function addText(node: Text, walk: Walk): void {
  const text = node.data.replace(/[ \t\r\n\f]+/g, ' ');
  if (text.trim() !== '' && walk.line === null) walk.line = lineOf(node, walk.page);
  walk.text += text;
}

/** Closes the open block. */
function flush(element: Element, state: State, walk: Walk): void {
  const text = walk.text.replace(/ {2,}/g, ' ').trim();
  const line = walk.line ?? 1;
  walk.text = '';
  walk.line = null;
  for (let at = 0; at < text.length; at += LONGEST)
    walk.blocks.push({ line, text: text.slice(at, at + LONGEST), role: state.role, element, rule: state.rule });
}

/** A row of a table with several cells is one line, cells between tabs; a row of one cell holds blocks. */
function visitRow(row: Element, state: State, walk: Walk): void {
  const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
  const texts = cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
  const isData =
    cells.length >= 2 && texts.every((text) => text.length <= 300) && texts.filter((text) => text !== '').length >= 2;
  if (!isData) {
    visit(row, state, walk);
    return;
  }
  walk.blocks.push({
    line: lineOf(row, walk.page),
    text: texts.join('\t'),
    role: 'table-row',
    element: row,
    rule: state.rule,
  });
}

function roleOf(element: Element, outer: LineRole): LineRole {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'figcaption' || (outer !== 'caption' && isCaption(element))) return 'caption';
  if (name === 'blockquote') return 'blockquote';
  if (name === 'li') return element.parentElement?.localName === 'ol' ? 'ordered-item' : 'list-item';
  if (name === 'figure' || name === 'table' || name === 'ul' || name === 'ol') return 'text';
  return outer === 'caption' || outer === 'blockquote' || outer === 'list-item' || outer === 'ordered-item'
    ? outer
    : 'text';
}

function isCaption(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return (
    /(?:^|[-_\s])(?:wp-caption-text|image-caption|photo-caption|caption-text|legende|legend|caption|credit|photo-credit)(?:$|[-_\s])/i.test(
      names,
    ) && (element.textContent ?? '').length < 700
  );
}

/** Names the rule by which an element and all in it go; null when it may be text. */
function frameRule(element: Element): string | null {
  const role = element.getAttribute('role') ?? '';
  if (FRAME_ELEMENTS.has(element.localName) || FRAME_ROLES.has(role)) return 'html-frame';
  if (element.localName === 'header' && element.closest('article, main') === null) return 'html-frame';
  const style = element.getAttribute('style') ?? '';
  const isHidden =
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
  return isHidden ? 'html-hidden' : null;
}

function lineOf(node: Node, page: HtmlPage): number {
  const line = page.lineOf(node) ?? 1;
  if (node.nodeType !== 3) return line;
  const leading = /^\s*/.exec((node as Text).data)?.[0] ?? '';
  return line + (leading.match(/\n/g)?.length ?? 0);
}
