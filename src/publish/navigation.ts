import type { Language } from '../languages/language.js';
import type { Chapter, Landmark, NavItem } from '../model/publication.js';
import type { Section, SectionChapter } from '../sections/section.js';
import type { Typesetter } from '../text/typography/typeset.js';

type Part = Section['part'];

/** Builds the table of contents: parts, their chapters, and the headings of each. */
export function buildToc(
  chapters: readonly { readonly part: Part; readonly chapter: SectionChapter }[],
  language: Language,
  { setText }: Typesetter,
): NavItem[] {
  const { contents } = language.labels;
  const parts = [
    ['summary', contents.summary],
    ['articles', contents.articles],
    ['annexes', contents.annexes],
  ] as const;
  return parts.flatMap(([part, title]): NavItem[] => {
    const children = chapters.filter((entry) => entry.part === part).map(({ chapter }) => toNavItem(chapter, setText));
    const [first] = children;
    return first === undefined ? [] : [{ title, target: first.target, language: language.tag, children }];
  });
}

function toNavItem({ id, title, language, headings }: SectionChapter, setText: Typesetter['setText']): NavItem {
  const children = headings.map((heading) => ({
    title: setText(heading.title, language),
    target: heading.target,
    language,
    children: [],
  }));
  return { title: setText(title, language), target: id, language, children };
}

/** Lists the landmarks that reading systems offer (EPUB 3.3, section 7.4.4). */
export function buildLandmarks(chapters: readonly Chapter[]): Landmark[] {
  const first = (kind: Chapter['kind'], epubType: string): Landmark[] => {
    const chapter = chapters.find((candidate) => candidate.kind === kind);
    return chapter === undefined ? [] : [{ epubType, title: chapter.title, target: chapter.id }];
  };
  return [
    ...first('cover', 'titlepage'),
    ...first('contents', 'toc'),
    ...first('article', 'bodymatter'),
    ...first('speakers', 'index'),
    ...first('sources', 'bibliography'),
  ];
}
