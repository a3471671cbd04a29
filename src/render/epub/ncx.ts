import type { Element } from 'xast';
import type { Navigation, TocEntry } from './navigation-document.js';
import { element, writeXml } from './xml.js';

/** Writes the NCX that EPUB 2 readers navigate by (OPF 2.0.1, section 2.4.1); newer ones ignore it. */
export function writeNcx(navigation: Navigation, identifier: string, title: string): string {
  const { language, toc, pages, labels } = navigation;
  const order = { next: 1, byTarget: new Map<string, number>(), ids: 0 };
  const playOrder = (href: string): number => {
    const known = order.byTarget.get(href);
    if (known !== undefined) return known;
    order.byTarget.set(href, order.next);
    order.next += 1;
    return order.next - 1;
  };
  const createPoint = (entry: TocEntry): Element => {
    order.ids += 1;
    return element('navPoint', { id: `point-${order.ids}`, playOrder: playOrder(entry.href) }, [
      label(entry.title),
      element('content', { src: entry.href }),
      ...entry.children.map(createPoint),
    ]);
  };
  const navMap = element('navMap', {}, toc.map(createPoint));
  const pageList =
    pages.length === 0
      ? null
      : element('pageList', { id: 'pages', class: 'pages' }, [
          label(labels.pageList),
          ...pages.map(({ page, href }) =>
            element('pageTarget', { id: `target-${page}`, type: 'normal', value: page, playOrder: playOrder(href) }, [
              label(String(page)),
              element('content', { src: href }),
            ]),
          ),
        ]);
  const head = element('head', {}, [
    meta('dtb:uid', identifier),
    meta('dtb:depth', String(depth(toc))),
    meta('dtb:totalPageCount', String(pages.length)),
    meta('dtb:maxPageNumber', String(pages.at(-1)?.page ?? 0)),
  ]);
  return writeXml(
    element('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': language }, [
      head,
      element('docTitle', {}, [element('text', {}, [title])]),
      navMap,
      pageList,
    ]),
  );
}

function label(text: string): Element {
  return element('navLabel', {}, [element('text', {}, [text])]);
}

function meta(name: string, content: string): Element {
  return element('meta', { name, content });
}

function depth(entries: readonly TocEntry[]): number {
  return entries.reduce((deepest, { children }) => Math.max(deepest, 1 + depth(children)), 0);
}
