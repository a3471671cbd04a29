import type { Element, Parents } from 'xast';
import { element, visitElements } from './xml.js';

/** How references leave a chapter: the file it becomes, the file of every id, the path of every asset. */
export interface ReferenceContext {
  readonly fileName: string;
  readonly files: ReadonlyMap<string, string>;
  readonly assets: ReadonlyMap<string, string>;
}

const EXTERNAL = /^(?:https?|mailto):/i;
const ASSET = 'asset:';

/**
 * Points internal links at the file of their target and images at their packaged file, in place. A link to nowhere or
 * to an address that is not http, https or mailto loses its target and keeps its text; an image from outside is
 * replaced by its text alternative: the e-book never loads anything.
 */
export function rewriteReferences(root: Parents, context: ReferenceContext): void {
  visitElements(root, (node) => {
    if (node.name === 'a' || node.name === 'area') rewriteLink(node, context);
    else rewriteSource(node, context);
  });
}

function rewriteLink(node: Element, context: ReferenceContext): void {
  const name = node.attributes.href === undefined ? 'xlink:href' : 'href';
  const href = node.attributes[name];
  if (typeof href !== 'string') return;
  const target = href.startsWith('#') ? resolveInternal(href.slice(1), context) : resolveExternal(href);
  if (target !== null) {
    node.attributes[name] = target;
    return;
  }
  for (const attribute of [name, 'role', 'epub:type', 'rel', 'hreflang', 'type']) delete node.attributes[attribute];
  if (node.name === 'a') node.name = 'span';
}

function resolveInternal(id: string, { fileName, files }: ReferenceContext): string | null {
  const file = files.get(id) ?? files.get(decodeFragment(id));
  if (file === undefined) return null;
  return file === fileName ? `#${id}` : `${file}#${id}`;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Gives the address as the URL standard writes it; null when it is none, or of a scheme that is not opened. */
function resolveExternal(href: string): string | null {
  if (!EXTERNAL.test(href) || !URL.canParse(href)) return null;
  return new URL(href).href;
}

function rewriteSource(node: Element, { assets, files, fileName }: ReferenceContext): void {
  for (const name of ['src', 'href', 'xlink:href', 'poster']) {
    const value = node.attributes[name];
    if (typeof value !== 'string' || value.startsWith('data:image/')) continue;
    const path = value.startsWith(ASSET) ? assets.get(value.slice(ASSET.length)) : undefined;
    if (path !== undefined) node.attributes[name] = path;
    else if (!(value.startsWith('#') && files.get(value.slice(1)) === fileName)) dropSource(node, name);
  }
}

/** HTML elements that load a file; SVG ones only lose the reference. */
const LOADING: ReadonlySet<string> = new Set(['audio', 'img', 'input', 'source', 'track', 'video']);

function dropSource(node: Element, attribute: string): void {
  if (!LOADING.has(node.name)) {
    delete node.attributes[attribute];
    return;
  }
  const { id, alt } = node.attributes;
  Object.assign(node, element('span', { id }, alt ? [alt] : []));
}
