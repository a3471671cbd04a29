import { formatCount } from '../languages/format-count.js';
import { printable } from '../text/printable.js';
import { shorten } from '../text/shorten.js';
import type { Section, SectionContext } from './section.js';

/** Characters printed of a removed line; the whole stands in `dossier.json` and in the original file. */
const LONGEST = 600;

interface RemovedView {
  readonly line: number;
  readonly text: string;
  readonly rule: string;
}

interface ArticleRemovalView {
  readonly title: string;
  readonly file: string;
  readonly count: string;
  readonly target: string;
  readonly lines: readonly RemovedView[];
}

/** What cleaning took out, line by line with the rule; articles that are missing come first. */
export const removal: Section = {
  kind: 'removal',
  part: 'annexes',
  build: (context) => {
    const { dossier, language } = context;
    const words = language.labels.removal;
    const articles = viewArticles(context);
    const missing = dossier.missing.map(({ file, reason, rule }) => ({
      file: printable(file),
      reason: printable(reason),
      rule,
    }));
    return [
      {
        id: 'removal',
        kind: 'removal',
        title: words.title,
        runningHead: words.title,
        language: language.tag,
        epubType: 'appendix',
        role: 'doc-appendix',
        break: 'page',
        template: 'removal',
        view: { id: 'removal', words, articles, missing, none: articles.length === 0 ? words.none : null },
        headings: [],
      },
    ];
  },
};

function viewArticles({ dossier, language }: SectionContext): ArticleRemovalView[] {
  const { removal: words, article } = language.labels;
  return dossier.articles.flatMap(({ title, file, removed }, index) => {
    if (removed.length === 0) return [];
    return [
      {
        title: `${index + 1}. ${title ?? article.untitled}`,
        file: printable(file),
        count: formatCount(language, 'removedLines', removed.length),
        target: `art${index + 1}`,
        lines: removed.map(({ line, text, rule }) => ({
          line,
          text: shorten(text, LONGEST),
          rule: words.rules[rule] ?? rule,
        })),
      },
    ];
  });
}
