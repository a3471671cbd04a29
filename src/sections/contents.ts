import type { NavItem } from '../model/publication.js';
import type { SectionChapter, SectionContext } from './section.js';
import { createRuns, type Run } from './view.js';

interface EntryView {
  readonly title: Run;
  readonly number: string | null;
  readonly byline: string | null;
  readonly target: string;
  readonly children: readonly EntryView[];
}

/** The printed contents, from the finished table of contents; sub-headings of articles are left to the outline. */
export function buildContents(context: SectionContext, toc: readonly NavItem[]): SectionChapter {
  const { language, references, dossier } = context;
  const words = language.labels.contents;
  const run = createRuns('contents', language.tag);
  const bylines = new Map(
    dossier.articles.map(({ id, publisher, author }) => [
      `art${references.articleNumber(id)}`,
      [publisher, author].filter((part) => part !== null).join(', ') || null,
    ]),
  );
  const view = (item: NavItem, depth: number): EntryView => ({
    title: run(item.title, item.language),
    number: /^art(\d+)$/.exec(item.target)?.[1] ?? null,
    byline: bylines.get(item.target) ?? null,
    target: item.target,
    children: depth === 0 ? item.children.map((child) => view(child, 1)) : [],
  });
  return {
    id: 'contents',
    kind: 'contents',
    title: words.title,
    runningHead: words.title,
    language: language.tag,
    epubType: 'toc',
    role: 'doc-toc',
    break: 'page',
    template: 'contents',
    view: {
      id: 'contents',
      words,
      parts: toc.filter(({ children }) => children.length > 0).map((item) => view(item, 0)),
    },
    headings: [],
  };
}
