import { findLanguage } from '../../../languages/registry.js';
import type { FontFace, PageMap, Publication } from '../../../model/publication.js';
import { createHyphenator } from '../../../text/typography/create-hyphenator.js';
import { type CoveragePlan, planCoverage, replaceUncovered } from '../../coverage.js';
import { fillPageReferences } from '../../page-references.js';
import { type PrintAnchor, type PrintContext, prepareChapter } from './prepare-chapter.js';
import { escapeText } from './scan-xhtml.js';

/** A self-contained HTML document, and what its numbered links stand for. */
export interface PrintDocument {
  readonly html: string;
  readonly anchors: readonly PrintAnchor[];
  /** Printed text by id, without soft hyphens. */
  readonly texts: ReadonlyMap<string, string>;
  /** UTF-16 offset by id in the printed text of its chapter. */
  readonly places: ReadonlyMap<string, number>;
}

/** Nothing may be loaded: CSP level 3, enforced besides interception and the flags of the browser. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

const MARGIN_BOXES = ['top-left-corner', 'top-left', 'top-center', 'top-right', 'top-right-corner', 'right-top'];
const MORE_MARGIN_BOXES = ['right-middle', 'right-bottom', 'bottom-right-corner', 'bottom-right', 'bottom-center'];
const LAST_MARGIN_BOXES = ['bottom-left', 'bottom-left-corner', 'left-bottom', 'left-middle', 'left-top'];

const BLANK_PAGE = [...MARGIN_BOXES, ...MORE_MARGIN_BOXES, ...LAST_MARGIN_BOXES]
  .map((box) => `@${box}{content:none}`)
  .join('');

/** Rules that themes may override: no generic family, which would be a font of the system. */
const BASE_RULES = 'code,kbd,pre,samp{font-family:inherit}';

/**
 * Rules that printing itself needs. A mark is an empty inline box one pixel wide whose margin takes the pixel back: it
 * has a rectangle to be reported, and neither width, nor a break opportunity, nor a layer of its own (a positioned box
 * would cost pages × marks); chapters are padded by that pixel, for if a mark stuck out of a full line, all pages would
 * be printed smaller. A chapter starts a page; a blank page has neither running head nor folio. References in
 * cells are boxes of their own: where a row is longer than a page, the engine moves the text on the next page below the
 * repeated head of the table, but not the rectangles of links that stand in the lines of the broken cell itself.
 */
const PRINT_RULES = `
td .place{display:inline-block}
a.dossier-mark{all:unset!important;padding-left:1px!important;margin-right:-1px!important}
a.dossier-mark-block{float:left!important;width:0!important;height:1px!important}
a.dossier-mark::before,a.dossier-mark::after{content:none!important}
body>section{break-before:page}
body>section:not(.cover){padding-right:1px}
body>section:first-child{break-before:auto}
body>.dossier-blank{page:dossier-blank;break-before:page;height:1px}
@page dossier-blank{${BLANK_PAGE}}
`;

/** Ids of every element of the publication, in document order. */
export function listIds(publication: Publication): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { html } of publication.chapters) {
    for (const [, id] of html.matchAll(/\sid="([^"]+)"/g)) if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** What stays the same from print to print. */
export interface PrintSource {
  readonly publication: Publication;
  readonly ids: ReadonlySet<string>;
  readonly coverage: CoveragePlan;
}

/** Collects what every print needs: the hyphenated chapters, ids, and how each character can be shown. */
export function createPrintSource(publication: Publication): PrintSource {
  const { chapters, fonts, lenders, styles, cover } = publication;
  const texts = [...chapters.map(({ html }) => html), styles.print, cover.html, cover.css];
  return {
    publication: hyphenate(publication),
    ids: listIds(publication),
    coverage: planCoverage(fonts, texts, lenders),
  };
}

/** Puts soft hyphens into the chapters; those at which no line breaks are taken out of the printed text again. */
function hyphenate(publication: Publication): Publication {
  const { hyphenateXhtml } = createHyphenator((tag) => findLanguage(tag)?.typography.hyphenation ?? null);
  const chapters = publication.chapters.map((chapter) => ({
    ...chapter,
    html: hyphenateXhtml(chapter.html, chapter.language),
  }));
  return { ...publication, chapters };
}

/**
 * Builds the document that is printed: all chapters with page references filled from `pageMap`, a blank page before
 * each chapter of `blanks`, fonts and assets inside.
 */
export function buildPrintDocument(
  { publication, ids, coverage }: PrintSource,
  pageMap: PageMap,
  blanks: ReadonlySet<string>,
): PrintDocument {
  const uncovered = new Set(coverage.uncovered);
  const context: PrintContext = {
    assets: new Map(publication.assets.map((asset) => [asset.id, asset])),
    ids,
    anchors: [],
    texts: new Map(),
    places: new Map(),
    uncovered,
    made: 0,
  };
  const body = publication.chapters.map((chapter) => {
    const html = prepareChapter(chapter, fillPageReferences(chapter.html, pageMap, publication.labels), context);
    return blanks.has(chapter.id) ? `<div class="dossier-blank"></div>${html}` : html;
  });
  const css = `${BASE_RULES}${replaceUncovered(publication.styles.print, uncovered)}${PRINT_RULES}`;
  const html = wrapDocument(publication, [...publication.fonts, ...coverage.additions], css, body.join('\n'));
  return { html, anchors: context.anchors, texts: context.texts, places: context.places };
}

/** Wraps body content in a document with its fonts and a policy that lets nothing be loaded. */
export function wrapDocument(publication: Publication, fonts: readonly FontFace[], css: string, body: string): string {
  return (
    `<!DOCTYPE html><html lang="${escapeText(publication.language)}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">` +
    `<title>${escapeText(publication.metadata.title)}</title>` +
    `<style>${fonts.map(writeFontFace).join('')}${closeSafe(css)}</style></head><body>${body}</body></html>`
  );
}

function writeFontFace(font: FontFace): string {
  const source = `data:font/woff2;base64,${Buffer.from(font.bytes).toString('base64')}`;
  return (
    `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-style:${font.style};` +
    `src:url(${source}) format("woff2");unicode-range:${font.unicodeRange}}`
  );
}

/** Keeps a style sheet from closing its element. */
function closeSafe(css: string): string {
  return css.replaceAll('</', '<\\/');
}
