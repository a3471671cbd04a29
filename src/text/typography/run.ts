import type { Element, ElementContent, Root, Text } from 'hast';
import { LINE_BREAK, OBJECT } from './spaces.js';

/** The text of one node in a run, with what its surroundings say about it. */
export interface Piece {
  /** Null for a line break or an object, which stand in the run as one character. */
  readonly node: Text | null;
  readonly text: string;
  /** BCP 47 tag from the nearest `lang`. */
  readonly language: string;
  /** Code, identifiers and the like: never changed. */
  readonly locked: boolean;
  /** Stands in an element that holds a quotation. */
  readonly quoted: boolean;
  /** Already raised or in small capitals, or in a drawing: no element may be put into it. */
  readonly raised: boolean;
}

/** Inline text that a reader sees as one line of thought: a paragraph, a heading, a cell, across inline elements. */
export interface Run {
  readonly pieces: readonly Piece[];
  /** Language of the block. */
  readonly language: string;
}

/** Elements that do not interrupt a line of text (HTML, phrasing content). */
const PHRASING: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text is not language, or whose spaces count. */
const LOCKED: ReadonlySet<string> = new Set('code kbd math pre samp textarea var'.split(' '));
const HIDDEN: ReadonlySet<string> = new Set('script style template noscript'.split(' '));
const OBJECTS: ReadonlySet<string> = new Set('audio canvas embed iframe img input object video'.split(' '));
const QUOTING: ReadonlySet<string> = new Set(['blockquote', 'q']);
const RAISED: ReadonlySet<string> = new Set(['sub', 'sup', 'svg']);

/** Classes of what stands in a paragraph but is set in the margin: paragraph numbers and names of speakers. */
const MARGINAL: readonly string[] = ['para-number', 'gloss'];

/** Class of elements whose text is printed exactly as it stands: identifiers, hashes, removed lines. */
export const VERBATIM_CLASS = 'verbatim';
/** Class of Roman numerals set in small capitals. */
export const SMALL_CAPS_CLASS = 'small-caps';

/** Reads the language of an element (`lang`, else `xml:lang`); null when it does not say. */
export function readLanguage({ properties }: Element): string | null {
  const value = properties.lang ?? properties.xmlLang ?? properties['xml:lang'];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Tells whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const value = properties.className;
  return Array.isArray(value) ? value.includes(name) : value === name;
}

/** Tells whether the text of an element is never to be changed. */
export function isLocked(element: Element): boolean {
  return LOCKED.has(element.tagName) || hasClass(element, VERBATIM_CLASS);
}

interface Context {
  readonly language: string;
  readonly locked: boolean;
  readonly quoted: boolean;
  readonly raised: boolean;
}

interface Gathering {
  readonly runs: Run[];
  /** Pieces of the run that is being gathered. */
  pieces: Piece[];
  /** Language of its block. */
  language: string;
  readonly locks: (element: Element) => boolean;
}

/**
 * Gathers the runs of a tree in document order; `language` holds where no `lang` attribute does. `locks` tells of
 * further elements that are not to be changed.
 */
export function collectRuns(tree: Root, language: string, locks: (element: Element) => boolean = () => false): Run[] {
  const gathering: Gathering = { runs: [], pieces: [], language, locks };
  const content = tree.children.filter((node) => node.type !== 'doctype');
  gatherAll(content, { language, locked: false, quoted: false, raised: false }, gathering);
  finishRun(gathering, language);
  return gathering.runs;
}

function gatherAll(nodes: readonly ElementContent[], context: Context, gathering: Gathering): void {
  for (const node of nodes) {
    if (node.type === 'text' && node.value !== '') gathering.pieces.push({ ...context, node, text: node.value });
    if (node.type === 'element') gather(node, context, gathering);
  }
}

function gather(element: Element, context: Context, gathering: Gathering): void {
  const { tagName, children } = element;
  if (HIDDEN.has(tagName)) return;
  if (tagName === 'br' || OBJECTS.has(tagName)) {
    const text = tagName === 'br' ? LINE_BREAK : OBJECT;
    gathering.pieces.push({ ...context, node: null, text, locked: true });
    return;
  }
  const inner: Context = {
    language: readLanguage(element) ?? context.language,
    locked: context.locked || isLocked(element) || gathering.locks(element),
    quoted: context.quoted || QUOTING.has(tagName),
    raised: context.raised || RAISED.has(tagName) || hasClass(element, SMALL_CAPS_CLASS),
  };
  if (MARGINAL.some((name) => hasClass(element, name))) gatherAside(children, inner, gathering);
  else if (PHRASING.has(tagName)) gatherAll(children, inner, gathering);
  else {
    finishRun(gathering, inner.language);
    gatherAll(children, inner, gathering);
    finishRun(gathering, context.language);
  }
}

/** Gathers a run of its own and then goes on with the one around it. */
function gatherAside(nodes: readonly ElementContent[], context: Context, gathering: Gathering): void {
  const { pieces, language } = gathering;
  gathering.pieces = [];
  gathering.language = context.language;
  gatherAll(nodes, context, gathering);
  finishRun(gathering, language);
  gathering.pieces = pieces;
}

function finishRun(gathering: Gathering, next: string): void {
  const { runs, pieces, language } = gathering;
  if (pieces.some(({ node }) => node !== null)) runs.push({ pieces, language });
  gathering.pieces = [];
  gathering.language = next;
}
