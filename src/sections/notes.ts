import type { Anchor } from '../model/anchor.js';
import { escapeXml } from '../text/escape-xml.js';
import { createMarkup, type Markup } from '../text/markup.js';
import type { SectionContext } from './section.js';

/** A source as a note names it. */
interface NotedSource {
  /** "art. 2: " */
  readonly locator: string;
  readonly html: Markup;
  readonly lang: string | null;
  readonly runId: string;
}

/** A note of the e-book: the sources of one item, shown beside it without leaving the page. */
export interface NoteView {
  readonly id: string;
  /** Id of the sign that leads to the note, and that the note leads back to. */
  readonly sign: string;
  readonly number: number;
  /** Accessible name of the sign. */
  readonly label: string;
  /** Language of the note, where the chapter around it has another. */
  readonly lang: string | null;
  readonly sources: readonly NotedSource[];
  readonly back: string;
}

/** The notes of one chapter. */
export interface Notes {
  /** Makes the next note; null when none of the sources is in the dossier. */
  readonly next: (sources: readonly Anchor[]) => NoteView | null;
  /** All notes made so far. */
  readonly list: () => readonly NoteView[];
}

/**
 * Numbers the notes of a chapter; every article that an item cites is named once in its note. Notes are in the language
 * of the dossier, whatever that of the chapter.
 */
export function createNotes(context: SectionContext, chapter: string, chapterLanguage: string): Notes {
  const { bibliography, dossier, language, references } = context;
  const { glance, article: words, publication } = language.labels;
  const formatted = new Map(bibliography.entries.map(({ id, html }) => [id, html]));
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const notes: NoteView[] = [];
  const name = (id: string, note: string): NotedSource[] => {
    const article = articles.get(id);
    const number = references.articleNumber(id);
    if (article === undefined || number === 0) return [];
    const isForeign = article.language !== language.tag && article.language !== 'und';
    return [
      {
        locator: glance.locator(number, null),
        html: createMarkup(formatted.get(id) ?? escapeXml(article.title ?? words.untitled)),
        lang: isForeign ? article.language : null,
        runId: `${note}-l${number}`,
      },
    ];
  };
  return {
    next: (sources) => {
      const number = notes.length + 1;
      const id = `${chapter}-n${number}`;
      const named = [...new Set(sources.map(({ article }) => article))].flatMap((article) => name(article, id));
      if (named.length === 0) return null;
      const note: NoteView = {
        id,
        sign: `${chapter}-r${number}`,
        number,
        label: `${glance.source} ${number}`,
        lang: chapterLanguage === language.tag ? null : language.tag,
        sources: named,
        back: publication.backToText,
      };
      notes.push(note);
      return note;
    },
    list: () => [...notes],
  };
}
