import type {
  BlockContent,
  Definition,
  DefinitionContent,
  FootnoteDefinition,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { createMessage } from '../../messages.js';
import type { Message, Place } from '../../model/message.js';
import { cleanCharacters } from '../../text/clean-characters.js';
import { toPlainText } from '../../text/plain-text.js';
import { safeUrl } from '../../text/safe-url.js';
import { createCaption, hasCaptionMark, joinCaption } from './captions.js';
import { asText, levelHeadings, mergeTexts, trimEnds } from './tidy-nodes.js';

/** An image that a Markdown article names. */
export interface ImageReference {
  readonly url: string;
  readonly alt: string;
  readonly place: Place | null;
}

export interface NormaliseOptions {
  readonly file: string;
  /** The Markdown that was parsed. */
  readonly source: string;
  /** Lines before the body in the file, added to every place. */
  readonly lineOffset: number;
  /** Gives the id of a checked image; null = it cannot be shown, its text alternative stands for it. */
  readonly resolveImage: (image: ImageReference) => string | null;
}

interface Context extends NormaliseOptions {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: Map<string, number>;
  readonly messages: Message[];
}

/**
 * Reduces a parsed tree to what an article can hold: raw HTML becomes text, references and footnotes are resolved,
 * unsafe links lose their address, soft line ends become spaces, headings start at level 2 without gaps.
 */
export function normaliseTree(tree: Root, options: NormaliseOptions): { children: RootContent[]; messages: Message[] } {
  const definitions = new Map<string, Definition>();
  const notes: FootnoteDefinition[] = [];
  for (const node of tree.children) collectDefinitions(node, definitions, notes);
  const context: Context = { ...options, definitions, footnotes: new Map(), messages: [] };
  const children = tree.children.flatMap((node) => convertBlock(node, context));
  const used = new Set<string>();
  for (let found = nextNote(notes, used, context); found !== undefined; found = nextNote(notes, used, context)) {
    used.add(found.identifier);
    children.push(...convertNote(found, context));
  }
  return { children: levelHeadings(children), messages: context.messages };
}

function collectDefinitions(node: Nodes, definitions: Map<string, Definition>, notes: FootnoteDefinition[]): void {
  if (node.type === 'definition') {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  } else if (node.type === 'footnoteDefinition') notes.push(node);
  if ('children' in node) for (const child of node.children) collectDefinitions(child, definitions, notes);
}

/** The next note to print: those referred to in their order, then the others; each once, so cycles end. */
function nextNote(
  notes: readonly FootnoteDefinition[],
  used: ReadonlySet<string>,
  context: Context,
): FootnoteDefinition | undefined {
  const open = notes.filter(({ identifier }) => !used.has(identifier));
  const rank = ({ identifier }: FootnoteDefinition): number =>
    context.footnotes.get(identifier) ?? Number.MAX_SAFE_INTEGER;
  return open.reduce<FootnoteDefinition | undefined>(
    (first, note) => (first === undefined || rank(note) < rank(first) ? note : first),
    undefined,
  );
}

function convertNote(note: FootnoteDefinition, context: Context): RootContent[] {
  const label = `[${noteNumber(note.identifier, context)}] `;
  const blocks = note.children.flatMap((child) => convertBlock(child, context));
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [{ type: 'text', value: label.trim() }] }, ...blocks];
  return [{ ...first, children: mergeTexts([{ type: 'text', value: label }, ...first.children]) }, ...rest];
}

function noteNumber(identifier: string, context: Context): number {
  const known = context.footnotes.get(identifier);
  if (known !== undefined) return known;
  const number = context.footnotes.size + 1;
  context.footnotes.set(identifier, number);
  return number;
}

function convertBlock(node: RootContent | DefinitionContent, context: Context): RootContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const children = trimEnds(mergeTexts(node.children.flatMap((child) => convertPhrasing(child, context))));
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case 'blockquote': {
      const children = node.children.flatMap((child) => convertBlock(child, context)) as (
        | BlockContent
        | DefinitionContent
      )[];
      if (children.length === 0) return [];
      if (hasCaptionMark(node, context.source)) return [createCaption(trimEnds(joinCaption(children)), node.position)];
      return [{ ...node, children }];
    }
    case 'list': {
      const items = node.children.map((item) => ({
        ...item,
        children: item.children.flatMap((child) => convertBlock(child, context)) as (
          | BlockContent
          | DefinitionContent
        )[],
      }));
      const kept = items.filter(({ children }) => children.length > 0);
      return kept.length === 0 ? [] : [{ ...node, children: kept }];
    }
    case 'table':
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({
              ...cell,
              children: trimEnds(mergeTexts(cell.children.flatMap((child) => convertPhrasing(child, context)))),
            })),
          })),
        },
      ];
    case 'html':
    case 'code':
      return convertLiteral(node.value, node.position);
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      return convertLiteral(toPlainText(node), node.position);
  }
}

/** Literal text of several lines: a paragraph with hard breaks. */
function convertLiteral(value: string, position: Nodes['position']): Paragraph[] {
  const lines = clean(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  const children = lines.flatMap((line, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', value: line },
  ]);
  return [{ type: 'paragraph', children, ...(position === undefined ? {} : { position }) }];
}

const clean = (value: string): string => cleanCharacters(value).text;

function convertPhrasing(node: PhrasingContent, context: Context): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return asText(clean(node.value).replace(/\s*\n\s*/g, ' '));
    case 'inlineCode': {
      const value = clean(node.value).replace(/\s*\n\s*/g, ' ');
      return value === '' ? [] : [{ ...node, value }];
    }
    case 'break':
      return [node];
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = mergeTexts(node.children.flatMap((child) => convertPhrasing(child, context)));
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case 'link':
      return convertLink(node.url, node.children, node, context);
    case 'linkReference':
      return convertLink(context.definitions.get(node.identifier)?.url ?? '', node.children, node, context);
    case 'image':
      return convertImage(node.url, node.alt ?? '', node, context);
    case 'imageReference':
      return convertImage(context.definitions.get(node.identifier)?.url ?? '', node.alt ?? '', node, context);
    case 'footnoteReference':
      return asText(`[${noteNumber(node.identifier, context)}]`);
    default:
      return asText(clean(toPlainText(node)));
  }
}

function convertLink(url: string, nodes: readonly PhrasingContent[], node: Nodes, context: Context): PhrasingContent[] {
  const children = mergeTexts(nodes.flatMap((child) => convertPhrasing(child, context)));
  const safe = safeUrl(clean(url), ['http:', 'https:', 'mailto:']);
  if (safe !== null)
    return children.length === 0
      ? []
      : [{ type: 'link', url: safe, children: children.filter((child) => child.type !== 'link') }];
  const shown = JSON.stringify(clean(url).slice(0, 60));
  report(
    `Unexpected link to ${shown}, expected http, https or mailto without user name, of at most 2,048 characters`,
    'link-safe',
    node,
    context,
  );
  return children;
}

function convertImage(url: string, alt: string, node: Nodes, context: Context): PhrasingContent[] {
  const text = clean(alt).replace(/\s+/g, ' ').trim();
  const id = context.resolveImage({ url: clean(url), alt: text, place: placeOf(node, context) });
  if (id === null) return asText(text);
  return [{ type: 'image', url: id, alt: text }];
}

function report(reason: string, rule: 'link-safe', node: Nodes, context: Context): void {
  context.messages.push(createMessage(rule, reason, { file: context.file, place: placeOf(node, context) }));
}

/** Gives the place of a node in its file. */
export function placeOf(node: Nodes, options: Pick<NormaliseOptions, 'lineOffset'>): Place | null {
  const start = node.position?.start;
  return start === undefined ? null : { line: start.line + options.lineOffset, column: start.column };
}
