import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { ElementContent, Root } from 'hast';
import type { Language } from '../languages/language.js';
import type { Bibliography } from '../model/bibliography.js';
import type { DossierArticle } from '../model/dossier.js';
import { escapeXml } from '../text/escape-xml.js';
import { safeUrl } from '../text/safe-url.js';
import { shorten } from '../text/shorten.js';
import { asciiUrl } from '../text/to-hast.js';
import { readXhtml } from '../text/typography/xhtml-tree.js';
import { writeCitationStyle } from './citation-style.js';
import { type CslItem, toCslJson } from './csl.js';

/** Characters of a title or name in the bibliography; the library takes quadratic time over garbage. */
const LONGEST = 400;
/** Stands for `<` on the way through the library, which would read `<i>` in a title as markup. */
const LESS_THAN = '\uE000';

/**
 * Formats the sources as a bibliography, in their order, by the citation library (CSL processor citeproc-js) with our
 * style and the locale of the language. Its markup is rebuilt as text and `<i>`;
 * the address follows, linked when it is http or https.
 */
export function formatBibliography(articles: readonly DossierArticle[], language: Language): Bibliography {
  if (articles.length === 0) return { entries: [] };
  const { untitled } = language.labels.article;
  const items = toCslJson(articles).map((item, index) => prepareItem(item, index, untitled));
  const formatted = new Map(formatItems(items, language));
  const entries = articles.map(({ id, url }, index) => {
    const reference = rebuild(readXhtml(formatted.get(keyOf(index)) ?? '')).trim();
    return { id, html: url === null ? reference : `${reference} ${writeAddress(url)}` };
  });
  return { entries };
}

const keyOf = (index: number): string => `r${index + 1}`;

/** Gives an item a safe key, bounded fields, and words for a missing or supplied title. */
function prepareItem({ title, author, ...item }: CslItem, index: number, untitled: string): object {
  const key = keyOf(index);
  const supplied = title === undefined ? `[${untitled}]` : title.startsWith('[') && title.endsWith(']') ? title : null;
  const fields = {
    ...(supplied === null && title !== undefined ? { title } : { genre: supplied ?? '' }),
    ...(item['container-title'] === undefined ? {} : { 'container-title': item['container-title'] }),
    ...(item.publisher === undefined ? {} : { publisher: item.publisher }),
  };
  const safe = Object.entries(fields).map(([name, value]) => [name, makeSafe(value)]);
  return {
    id: key,
    annote: key,
    type: item.type,
    ...Object.fromEntries(safe),
    ...(author === undefined ? {} : { author: author.map(({ literal }) => ({ literal: makeSafe(literal) })) }),
    ...(item.issued === undefined ? {} : { issued: item.issued }),
  };
}

const makeSafe = (value: string): string => shorten(value, LONGEST).replaceAll('<', LESS_THAN);

/** Formats all items in one call; each call of the library sets the processor up anew. */
function formatItems(items: readonly object[], { citations }: Language): [id: string, html: string][] {
  const template = `dossier-${citations.locale}`;
  const { templates } = plugins.config.get('@csl');
  if (!templates.has(template)) templates.add(template, writeCitationStyle(citations));
  const options = { format: 'html', template, lang: citations.locale, nosort: true, asEntryArray: true } as const;
  return new Cite(items).format('bibliography', options);
}

/** Keeps the text of the library's markup, and italics. */
function rebuild(node: Root | ElementContent): string {
  if (node.type === 'text') return escapeXml(node.value.replaceAll(LESS_THAN, '<'));
  if (node.type !== 'element' && node.type !== 'root') return '';
  const content = node.children.map((child) => (child.type === 'doctype' ? '' : rebuild(child))).join('');
  return node.type === 'element' && node.tagName === 'i' ? `<i>${content}</i>` : content;
}

function writeAddress(url: string): string {
  const shown = escapeXml(url);
  const safe = safeUrl(url);
  if (safe === null) return `<span class="address">${shown}</span>`;
  return `<a class="address" href="${escapeXml(asciiUrl(safe))}">${shown}</a>`;
}
