import { languageName } from '../../languages/country-name.js';
import { formatDate } from '../../languages/format-date.js';
import type { Article } from '../../model/article.js';
import { shorten } from '../../text/shorten.js';
import { asciiUrl } from '../../text/to-hast.js';
import { createNotes, type NoteView } from '../notes.js';
import type { Section, SectionChapter, SectionContext } from '../section.js';
import { type BlockView, viewBlocks } from './view-blocks.js';

/** Characters of a title in the running head. */
const RUNNING_HEAD = 78;

interface ArticleView {
  readonly id: string;
  /** Set when the article is not in the language of the dossier; the furniture around it is. */
  readonly lang: string | null;
  readonly chapterLang: string;
  readonly number: string;
  readonly title: string;
  readonly facts: readonly { readonly text: string; readonly note: string | null }[];
  readonly titleNote: string | null;
  readonly url: { readonly href: string; readonly label: string } | null;
  /** Names the source in the e-book. */
  readonly note: NoteView | null;
  readonly notes: readonly NoteView[];
  readonly blocks: readonly BlockView[];
}

/** The articles, whole, with numbered paragraphs. */
export const article: Section = {
  kind: 'article',
  part: 'articles',
  build: (context) => context.articles.map((item, index) => buildArticle(context, item, index + 1)),
};

function buildArticle(context: SectionContext, item: Article, number: number): SectionChapter {
  const { language } = context;
  const words = language.labels.article;
  const id = `art${number}`;
  const tag = item.language === 'und' ? language.tag : item.language;
  const title = item.title ?? words.untitled;
  const notes = createNotes(context, id, tag);
  const { blocks, headings } = viewBlocks(context, item, number);
  const view: ArticleView = {
    id,
    lang: tag === language.tag ? null : tag,
    chapterLang: language.tag,
    number: words.article(number),
    title,
    titleNote: item.titleBasis === null ? null : words.titleBasis[item.titleBasis],
    facts: viewFacts(context, item, tag),
    url: item.url === null ? null : viewUrl(item.url),
    note: notes.next([{ article: item.id, block: '', start: 0, end: 0, exact: '' }]),
    notes: notes.list(),
    blocks,
  };
  return {
    id,
    kind: 'article',
    title,
    runningHead: `${number}. ${shorten(title, RUNNING_HEAD)}`,
    language: tag,
    epubType: 'chapter',
    role: 'doc-chapter',
    break: number === 1 ? 'recto' : 'page',
    template: 'article',
    view,
    headings,
  };
}

function viewFacts({ language }: SectionContext, item: Article, tag: string): ArticleView['facts'] {
  const { article: words, dates } = language.labels;
  const issuedNote = item.issuedBasis === null ? null : words.issuedBasis[item.issuedBasis];
  const plain = (text: string): ArticleView['facts'][number] => ({ text, note: null });
  return [
    plain(item.publisher ?? words.noPublisher),
    ...(item.author === null ? [] : [plain(words.by(item.author))]),
    item.issued === null
      ? plain(words.noDate)
      : { text: words.published(formatDate(dates, item.issued)), note: issuedNote },
    ...(tag === language.tag ? [] : [plain(words.language(languageName(language, tag)))]),
  ];
}

function viewUrl(url: string): ArticleView['url'] {
  if (!/^https?:/i.test(url)) return null;
  return { href: asciiUrl(url), label: shorten(url.replace(/^https?:\/\/(?:www\.)?/i, ''), 90) };
}
