import { annotateDates } from '../../src/annotate/dates.js';
import { annotateFigures } from '../../src/annotate/figures.js';
import { annotateSentences } from '../../src/annotate/sentences.js';
import { findLanguage } from '../../src/languages/registry.js';
import type { AnnotatedArticle } from '../../src/model/annotation.js';
import { createTestArticle, type TestArticleOptions } from './article.js';

/** Makes a test article and annotates its sentences, dates and figures. */
export function annotateTestArticle(options: TestArticleOptions): AnnotatedArticle {
  const article = createTestArticle(options);
  const language = findLanguage(article.language);
  if (language === null) throw new Error(`no language ${article.language}`);
  const sentences = annotateSentences(article, language);
  const dates = annotateDates(article, language, sentences);
  const figures = annotateFigures(article, language, sentences, dates);
  return { article, annotations: { sentences, dates, figures, places: [], people: [], quotations: [] } };
}
