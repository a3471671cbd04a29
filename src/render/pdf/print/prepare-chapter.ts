import type { Asset, Chapter } from '../../../model/publication.js';
import { expandReferences, isTurned, replaceUncovered } from '../../coverage.js';
import { decodeReferences, escapeText, readAttributes, scanXhtml } from './scan-xhtml.js';

/** What a link points to. */
export type LinkTarget =
  | { readonly kind: 'internal'; readonly id: string }
  | { readonly kind: 'external'; readonly url: string };

/** A link of the printed document: one that readers see, or an invisible mark that tells where its ids fell. */
export interface PrintAnchor {
  /** Ids that stand where the anchor stands. */
  readonly ids: readonly string[];
  /** Null for a mark. */
  readonly link: { readonly target: LinkTarget; readonly label: string } | null;
}

/** Collects what several chapters share while they are prepared; one per print. */
export interface PrintContext {
  readonly assets: ReadonlyMap<string, Asset>;
  /** Every id of the publication. */
  readonly ids: ReadonlySet<string>;
  /** Grows by one for each anchor; `href="dossier:N"` names the Nth. */
  readonly anchors: PrintAnchor[];
  /** Printed text of every element that has an id and starts a block, without soft hyphens. */
  readonly texts: Map<string, string>;
  /** UTF-16 offset in the printed text of its chapter at which the element of each id starts. */
  readonly places: Map<string, number>;
  /** Code points that no font covers: their names are printed. */
  readonly uncovered: ReadonlySet<number>;
  /** Number of ids made up so far. */
  made: number;
}

/** Address scheme of anchors in the printed document; replaced by real destinations afterwards. */
export const ANCHOR_SCHEME = 'dossier:';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const FORMAT_CLASS = /(?:^|\s)(print|epub|screen)-only(?=\s|$)/g;
const SAFE_URL = /^(?:https?:|mailto:)/i;
/** Parents in which a mark stands in a line of text; elsewhere it must not open a line of its own. */
const LINE_PARENTS = new Set(
  'a abbr b bdi bdo caption cite code dd dfn dt em figcaption h1 h2 h3 h4 h5 h6 i kbd li mark p q s samp small span strong sub sup td th time u var'.split(
    ' ',
  ),
);
/** Elements whose own text a page break can fall into. */
const TEXT_BLOCKS = new Set(
  'section div p h1 h2 h3 h4 h5 h6 li td th caption figcaption blockquote dd dt pre'.split(' '),
);
/** Attributes whose text goes into the PDF. */
const SPOKEN = ['alt', 'aria-label', 'title'];
/** Cells stay in the structure only if something is in them. */
const CELLS = new Set(['td', 'th']);
const REPLACED = new Set(['img', 'svg', 'math', 'br', 'hr']);
const SOFT_HYPHENS = /\u00AD|&#(?:173|x0*[aA][dD]);|&shy;/g;

/**
 * Turns a chapter into HTML for print: what belongs to other formats alone is left out, assets become `data:`
 * addresses, links get numbers in place of addresses, and every id gets an invisible numbered link in front of the
 * first thing that stands in it. The engine reports the page and place of links at no cost, whereas named destinations
 * cost it pages × ids; the numbers also tell which annotation is which link. Foreign words get an id, without which
 * the engine drops their language from the PDF; empty cells get a mark, without which it drops the cells.
 */
export function prepareChapter(chapter: Chapter, html: string, context: PrintContext): string {
  const out: string[] = [];
  const open: { name: string; id: string | null; from: number; seen: number }[] = [];
  /** Words and pictures so far. */
  let seen = 0;
  /** Text so far. One growing string would be copied whole for every piece that is read from it. */
  const pieces: string[] = [];
  let length = 0;
  let pending: string[] = [];
  const turned = isTurned(context.uncovered);
  let skipping = 0;
  let drawing = 0;
  let link: { index: number; target: LinkTarget; label: string | null; words: string[]; ids: string[] } | null = null;

  const show = (markup: string): string =>
    context.uncovered.size === 0 ? markup : replaceUncovered(expandReferences(markup), context.uncovered);
  const mark = (isInLine: boolean): void => {
    const index = context.anchors.push({ ids: pending, link: null }) - 1;
    out.push(`<a class="dossier-mark${isInLine ? '' : ' dossier-mark-block'}" href="${ANCHOR_SCHEME}${index}"></a>`);
    pending = [];
  };
  const flush = (isInLine: boolean): void => {
    if (pending.length > 0) mark(isInLine);
  };
  const settle = (isInLine: boolean): void => {
    if (link === null) flush(isInLine);
    else link.ids.push(...pending.splice(0));
  };

  scanXhtml(html, {
    open(name, attributes, isEmpty) {
      const isVoid = isEmpty || VOID.has(name);
      if (skipping > 0) {
        if (!isVoid) skipping += 1;
        return;
      }
      const read = readAttributes(attributes);
      if (isOtherFormat(read.get('class'))) {
        if (!isVoid) skipping = 1;
        return;
      }
      const parent = open.at(-1)?.name ?? 'section';
      const isTop = open.length === 0;
      if (drawing === 0 && read.has('lang') && !read.has('id') && !isTop) {
        context.made += 1;
        read.set('id', `dossier-language-${context.made}`);
      }
      if (turned) read.delete('dir');
      const id = read.get('id') ?? null;
      if (id !== null && context.ids.has(id) && drawing === 0) {
        pending.push(id);
        context.places.set(id, length);
      }
      if (isTop && !read.has('lang')) read.set('lang', chapter.language);
      if (drawing === 0 && REPLACED.has(name)) {
        settle(LINE_PARENTS.has(parent));
        seen += 1;
      }
      if (name === 'a') {
        const target = readTarget(read.get('href') ?? read.get('xlink:href'), context.ids);
        read.delete('href');
        read.delete('xlink:href');
        if (drawing === 0) flush(LINE_PARENTS.has(parent));
        if (target !== null && link === null) {
          const index = context.anchors.push({ ids: [], link: null }) - 1;
          link = { index, target, label: read.get('aria-label') ?? null, words: [], ids: [] };
          read.set('href', `${ANCHOR_SCHEME}${index}`);
        }
      } else dropForeign(read);
      if (name === 'img') read.set('src', inlineAsset(read.get('src'), context.assets));
      for (const key of SPOKEN) {
        const spoken = read.get(key);
        if (spoken !== undefined) read.set(key, show(spoken));
      }
      out.push(writeTag(name, read, drawing > 0 && isEmpty));
      if (name === 'svg' && !isEmpty) drawing += 1;
      if (!isVoid) open.push({ name, id, from: pieces.length, seen });
      else if (!VOID.has(name) && drawing === 0) out.push(`</${name}>`);
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      const element = open.pop();
      if (CELLS.has(name) && element?.seen === seen && link === null) mark(true);
      if (name === 'svg') drawing = Math.max(0, drawing - 1);
      if (element?.id && TEXT_BLOCKS.has(name)) context.texts.set(element.id, pieces.slice(element.from).join(''));
      if (name === 'a' && link !== null) {
        const label = link.label === null ? link.words.join('').trim() : decodeReferences(link.label);
        context.anchors[link.index] = { ids: link.ids, link: { target: link.target, label } };
        link = null;
      }
      out.push(`</${name}>`);
    },
    text(written) {
      if (skipping > 0) return;
      const raw = show(written);
      const words = decodeReferences(raw.replace(SOFT_HYPHENS, ''));
      if (drawing === 0) {
        pieces.push(words);
        length += words.length;
      }
      link?.words.push(words);
      const start = drawing === 0 ? raw.search(/\S/) : -1;
      if (start >= 0) seen += 1;
      if (start < 0 || pending.length === 0) {
        out.push(raw);
        return;
      }
      out.push(raw.slice(0, start));
      settle(LINE_PARENTS.has(open.at(-1)?.name ?? ''));
      out.push(raw.slice(start));
    },
  });
  flush(false);
  return out.join('');
}

function isOtherFormat(classes: string | undefined): boolean {
  if (classes === undefined || !classes.includes('-only')) return false;
  const formats = [...classes.matchAll(FORMAT_CLASS)].map(([, format]) => format);
  return formats.length > 0 && !formats.includes('print');
}

function readTarget(href: string | undefined, ids: ReadonlySet<string>): LinkTarget | null {
  if (href === undefined) return null;
  const address = decodeReferences(href);
  if (!address.startsWith('#')) return SAFE_URL.test(address) ? { kind: 'external', url: address } : null;
  const id = address.slice(1);
  return ids.has(id) ? { kind: 'internal', id } : null;
}

/** Takes away what a drawing could load: only parts of itself and pictures inside the document stay. */
function dropForeign(attributes: Map<string, string>): void {
  for (const key of ['href', 'xlink:href']) {
    const value = attributes.get(key);
    if (value !== undefined && !/^(?:#|data:image\/)/.test(value)) attributes.delete(key);
  }
}

function inlineAsset(src: string | undefined, assets: ReadonlyMap<string, Asset>): string {
  if (src?.startsWith('data:image/')) return src;
  const asset = src?.startsWith('asset:') ? assets.get(decodeReferences(src.slice('asset:'.length))) : undefined;
  if (asset === undefined) return 'data:,';
  return `data:${escapeText(asset.mediaType)};base64,${Buffer.from(asset.bytes).toString('base64')}`;
}

function writeTag(name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) {
    if (key.startsWith('epub:') || /^on/i.test(key)) continue;
    tag += ` ${key}="${value.replaceAll('"', '&quot;')}"`;
  }
  return `${tag}${isEmpty ? '/' : ''}>`;
}
