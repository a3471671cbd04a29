import type { Element, ElementContent, Parents } from 'xast';
import { isKeptBy } from './format-classes.js';
import { visitElements } from './xml.js';

/** Elements that an e-book never carries: they run, load or frame something. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'applet',
  'base',
  'embed',
  'form',
  'frame',
  'frameset',
  'iframe',
  'link',
  'meta',
  'object',
  'script',
  'style',
  'template',
]);

/** Vocabularies with a namespace of their own; everything else is XHTML. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['svg', 'http://www.w3.org/2000/svg'],
  ['math', 'http://www.w3.org/1998/Math/MathML'],
]);
/** HTML attributes that are obsolete and an EPUBCheck error, or that load something. */
const DROPPED_ATTRIBUTES: ReadonlySet<string> = new Set([
  'bgcolor',
  'border',
  'ping',
  'srcset',
  'target',
  'valign',
  'xmlns',
]);
const LEGAL_NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
const SOFT_HYPHENS = /\u00AD/g;
/** The values of `datetime` that HTML allows and we write: year, month, day, with or without time; no EDTF ranges. */
const DATE_TIME = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const ALIGNMENTS: ReadonlySet<string> = new Set(['left', 'right', 'center', 'justify']);

/** Attributes that name ids of the same document. */
const ID_REFERENCES: readonly string[] = [
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
];

/** Choices of the normalisation. */
export interface NormaliseOptions {
  /** Whether U+202F may stay; without an embedded font some readers show a box for it, and U+00A0 takes its place. */
  readonly narrowSpaces: boolean;
}

interface State extends NormaliseOptions {
  headings: number;
  readonly ids: Set<string>;
}

/**
 * Leaves out soft hyphens, in place: readers hyphenate themselves, and search finds the word. Comes before page breaks
 * are inserted, whose offsets do not count them.
 */
export function dropSoftHyphens(root: Parents): void {
  for (const child of root.children) {
    if (child.type === 'text') child.value = child.value.replace(SOFT_HYPHENS, '');
    else if (child.type === 'element') dropSoftHyphens(child);
  }
}

/**
 * Makes a parsed chapter fit for an e-book, in place: leaves out what belongs to other formats or runs, comments, `data-*`, repeated ids and references to ids
 * that are gone; writes every `lang` as `xml:lang` too; keeps one h1 and makes further ones h2.
 */
export function normaliseXhtml(root: Parents, options: NormaliseOptions): void {
  const state: State = { ...options, headings: 0, ids: new Set() };
  normaliseChildren(root, state);
  visitElements(root, (node) => {
    for (const name of ID_REFERENCES) keepResolved(node, name, state.ids);
  });
}

function normaliseChildren(parent: Parents, state: State): void {
  const kept: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') kept.push({ type: 'text', value: normaliseText(child.value, state) });
    if (child.type !== 'element' || !isCarried(child)) continue;
    normaliseAttributes(child, state);
    // An HTML parser takes `<p<b>` for an element of that name; XML has no such names.
    if (!LEGAL_NAME.test(child.name)) child.name = 'span';
    if (child.name === 'h1') {
      state.headings += 1;
      if (state.headings > 1) child.name = 'h2';
    }
    normaliseChildren(child, state);
    kept.push(child);
  }
  parent.children = kept;
}

function normaliseText(value: string, { narrowSpaces }: NormaliseOptions): string {
  return narrowSpaces ? value : value.replaceAll('\u202F', '\u00A0');
}

function keepResolved(node: Element, name: string, ids: ReadonlySet<string>): void {
  const value = node.attributes[name];
  if (typeof value !== 'string') return;
  const resolved = value.split(/\s+/).filter((id) => ids.has(id));
  if (resolved.length === 0) delete node.attributes[name];
  else node.attributes[name] = resolved.join(' ');
}

/** Whether the e-book carries the element at all. */
export function isCarried(node: Element): boolean {
  return isKeptBy('epub-only', node) && !FORBIDDEN.has(node.name.toLowerCase());
}

function normaliseAttributes(node: Element, state: State): void {
  const attributes: Record<string, string> = {};
  const namespace = NAMESPACES.get(node.name);
  if (namespace !== undefined) attributes.xmlns = namespace;
  for (const [name, value] of Object.entries(node.attributes)) {
    if (typeof value !== 'string' || !LEGAL_NAME.test(name)) continue;
    if (/^(?:on|data-)/i.test(name) || DROPPED_ATTRIBUTES.has(name)) continue;
    if (name === 'style' && /url\s*\(|expression|@import/i.test(value)) continue;
    if (name === 'align') {
      if (ALIGNMENTS.has(value)) attributes.style = `text-align: ${value}`;
      continue;
    }
    if (name === 'datetime' && !DATE_TIME.test(value)) continue;
    if (name === 'id') {
      if (value === '' || /\s/.test(value) || state.ids.has(value)) continue;
      state.ids.add(value);
    }
    attributes[name] = normaliseText(value.replace(SOFT_HYPHENS, ''), state);
  }
  const language = attributes.lang ?? attributes['xml:lang'];
  delete attributes.lang;
  delete attributes['xml:lang'];
  if (language !== undefined && isLanguageTag(language)) {
    attributes.lang = language;
    attributes['xml:lang'] = language;
  }
  node.attributes = attributes;
}

/** Whether the tag is well-formed (BCP 47); EPUBCheck refuses others. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
