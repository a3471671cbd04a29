import type { Root } from 'mdast';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { Language } from '../languages/language.js';
import type { Annotations } from '../model/annotation.js';
import type { Article, Block } from '../model/article.js';
import { tokenize, type Token as Word } from '../text/tokens.js';
import { annotateDates } from './dates.js';
import { annotateFigures } from './figures.js';
import { tokenizeBlocks } from './people/reading.js';
import type { Token } from './people/tokens.js';
import { annotatePeople } from './people.js';
import { annotatePlaces } from './places.js';
import { annotateQuotations } from './quotations.js';
import { annotateSentences } from './sentences.js';

const NOTHING: Annotations = { sentences: [], dates: [], places: [], people: [], quotations: [], figures: [] };

/** What an annotator sees: the article, its language, and what those before it found. */
interface Subject {
  readonly article: Article;
  readonly language: Language;
  readonly found: Annotations;
  /** The words of each block, cut once for those that read names. */
  readonly tokens: () => readonly (readonly Token[])[];
  /** The words and numbers of a block, cut once for those that read dates and figures. */
  readonly words: (block: Block) => readonly Word[];
}

/** Finds one kind of thing, given what was found before; the tree is never rewritten. */
type Annotator = (subject: Subject) => Partial<Annotations>;

/** The annotators in order: each may use what stands above it. A new one is one line here. */
const ANNOTATORS: readonly Annotator[] = [
  ({ article, language }) => ({ sentences: annotateSentences(article, language) }),
  ({ article, language, found, words }) => ({ dates: annotateDates(article, language, found.sentences, words) }),
  ({ article, language, found, words }) => ({
    figures: annotateFigures(article, language, found.sentences, found.dates, words),
  }),
  ({ article, language, tokens }) => ({ places: annotatePlaces(article, language, tokens()) }),
  ({ article, language, found, tokens }) => ({
    people: annotatePeople(article, language, found.sentences, found.places, tokens()),
  }),
  ({ article, language, found }) => annotateQuotations(article, language, found.sentences, found.people),
];

type TokenCutter = (sentences: Annotations['sentences']) => readonly (readonly Token[])[];

/** Makes a transformer of an annotator: it reads and extends `annotations` in the data of the file. */
const toPlugin =
  (annotator: Annotator, subject: Omit<Subject, 'found' | 'tokens'>, cut: TokenCutter): Plugin<[], Root> =>
  () =>
  (_tree, file) => {
    const found = file.data.annotations ?? NOTHING;
    file.data.annotations = {
      ...found,
      ...annotator({ ...subject, found, tokens: () => cut(found.sentences) }),
    };
  };

declare module 'vfile' {
  interface DataMap {
    /** What the annotators have found so far. */
    annotations: Annotations;
  }
}

/** Annotates an article; without a language that is supported nothing is found. */
export function annotate(article: Article, language: Language | null): Annotations {
  if (language === null) return NOTHING;
  const processor = unified();
  let tokens: readonly (readonly Token[])[] | null = null;
  const cut: TokenCutter = (sentences) => (tokens ??= tokenizeBlocks(article, language, sentences));
  const cutWords = new Map<Block, readonly Word[]>();
  const words = (block: Block): readonly Word[] => {
    const known = cutWords.get(block) ?? tokenize(block.text);
    cutWords.set(block, known);
    return known;
  };
  for (const annotator of ANNOTATORS) processor.use(toPlugin(annotator, { article, language, words }, cut));
  const file = new VFile({ path: article.file });
  processor.runSync(article.tree, file);
  return file.data.annotations ?? NOTHING;
}
