import type { Element } from 'xast';
import { writeXhtmlPage } from './xhtml-page.js';
import { element } from './xml.js';

/** An entry of the table of contents, its target already an address in the e-book. */
export interface TocEntry {
  readonly title: string;
  readonly href: string;
  readonly language: string;
  readonly children: readonly TocEntry[];
}

export interface LandmarkEntry {
  readonly epubType: string;
  readonly title: string;
  readonly href: string;
}

export interface PageEntry {
  readonly page: number;
  readonly href: string;
}

/** What readers navigate by. */
export interface Navigation {
  readonly language: string;
  readonly toc: readonly TocEntry[];
  readonly landmarks: readonly LandmarkEntry[];
  readonly pages: readonly PageEntry[];
  readonly labels: { readonly contents: string; readonly landmarks: string; readonly pageList: string };
}

/** Writes the navigation document: contents, landmarks, page-list (EPUB 3.3, section 7). */
export function writeNavigationDocument(navigation: Navigation): string {
  const { language, labels, toc, landmarks, pages } = navigation;
  const body = [
    element('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc', 'aria-labelledby': 'toc-title' }, [
      element('h1', { id: 'toc-title' }, [labels.contents]),
      createList(toc, language),
    ]),
    landmarks.length === 0
      ? null
      : element(
          'nav',
          { 'epub:type': 'landmarks', id: 'landmarks', hidden: 'hidden', 'aria-labelledby': 'landmarks-title' },
          [
            element('h2', { id: 'landmarks-title' }, [labels.landmarks]),
            element(
              'ol',
              {},
              landmarks.map(({ epubType, title, href }) =>
                element('li', {}, [element('a', { 'epub:type': epubType, href }, [title])]),
              ),
            ),
          ],
        ),
    pages.length === 0
      ? null
      : element(
          'nav',
          {
            'epub:type': 'page-list',
            id: 'page-list',
            role: 'doc-pagelist',
            hidden: 'hidden',
            'aria-labelledby': 'page-list-title',
          },
          [
            element('h2', { id: 'page-list-title' }, [labels.pageList]),
            element(
              'ol',
              {},
              pages.map(({ page, href }) => element('li', {}, [element('a', { href }, [String(page)])])),
            ),
          ],
        ),
  ].filter((nav) => nav !== null);
  return writeXhtmlPage({ language, title: labels.contents, bodyClass: 'navigation', body });
}

function createList(entries: readonly TocEntry[], language: string): Element {
  return element(
    'ol',
    {},
    entries.map((entry) => {
      const lang = entry.language === language ? null : entry.language;
      return element('li', {}, [
        element('a', { href: entry.href, lang, 'xml:lang': lang }, [entry.title]),
        entry.children.length === 0 ? null : createList(entry.children, language),
      ]);
    }),
  );
}
