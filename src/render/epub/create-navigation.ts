import type { NavItem, Publication } from '../../model/publication.js';
import type { PageLocation } from './insert-page-breaks.js';
import type { Navigation, TocEntry } from './navigation-document.js';

/** What the navigation is made from. */
export interface NavigationInput {
  readonly publication: Publication;
  /** Id → file. */
  readonly files: ReadonlyMap<string, string>;
  readonly pages: readonly PageLocation[];
  readonly hasCover: boolean;
}

/** Points contents, landmarks and page-list at the files of the e-book; entries whose target it lacks are left out. */
export function createNavigation({ publication, files, pages, hasCover }: NavigationInput): Navigation {
  const { labels, language, toc, chapters } = publication;
  const roots = new Set(chapters.map(({ id }) => id));
  const resolve = (id: string): string | null => {
    const file = files.get(id);
    if (file === undefined) return null;
    return roots.has(id) ? file : `${file}#${id}`;
  };
  const createEntries = (items: readonly NavItem[]): TocEntry[] =>
    items.flatMap((item): TocEntry[] => {
      const children = createEntries(item.children);
      const href = resolve(item.target);
      return href === null ? children : [{ title: item.title, href, language: item.language, children }];
    });
  const landmarks = publication.landmarks.flatMap(({ epubType, title, target }) => {
    const href = resolve(target);
    return href === null ? [] : [{ epubType, title, href }];
  });
  if (hasCover && !landmarks.some(({ epubType }) => epubType === 'cover')) {
    landmarks.unshift({ epubType: 'cover', title: labels.cover, href: 'cover.xhtml' });
  }
  const contents = chapters.find(({ kind }) => kind === 'contents');
  const contentsHref = contents === undefined ? null : resolve(contents.id);
  if (contentsHref !== null && !landmarks.some(({ epubType }) => epubType === 'toc')) {
    landmarks.push({ epubType: 'toc', title: labels.contents, href: contentsHref });
  }
  return {
    language,
    toc: createEntries(toc),
    landmarks,
    pages: pages.map(({ page, file, id }) => ({ page, href: `${file}#${id}` })),
    labels,
  };
}
