import { escapeXml } from '../text/escape-xml.js';
import { createMarkup, type Markup } from '../text/markup.js';
import { printable } from '../text/printable.js';
import { asciiUrl } from '../text/to-hast.js';
import { drawQrCode } from './draw-qr-code.js';
import type { Section, SectionContext } from './section.js';

interface SourceView {
  readonly id: string;
  readonly number: number;
  readonly html: Markup;
  readonly lang: string | null;
  readonly runId: string;
  readonly target: string;
  readonly toArticle: string;
  readonly pagePrefix: string;
  readonly file: string;
  readonly sha256: string;
  readonly qr: Markup | null;
}

/** The sources as a bibliography, in the order of the dossier, each with a QR code to its page. */
export const sources: Section = {
  kind: 'sources',
  part: 'annexes',
  build: (context) => {
    const { language, dossier } = context;
    if (dossier.articles.length === 0) return [];
    const words = language.labels.sources;
    return [
      {
        id: 'sources',
        kind: 'sources',
        title: words.title,
        runningHead: words.title,
        language: language.tag,
        epubType: 'bibliography',
        role: 'doc-bibliography',
        break: 'recto',
        template: 'sources',
        view: { id: 'sources', words, sources: viewSources(context) },
        headings: [],
      },
    ];
  },
};

function viewSources({ dossier, bibliography, language }: SectionContext): SourceView[] {
  const words = language.labels.sources;
  const formatted = new Map(bibliography.entries.map(({ id, html }) => [id, html]));
  return dossier.articles.map((article, index): SourceView => {
    const title = article.title ?? language.labels.article.untitled;
    const foreign = article.language !== language.tag && article.language !== 'und';
    const web = article.url !== null && /^https?:/i.test(article.url) ? asciiUrl(article.url) : null;
    const qr = web === null ? null : drawQrCode(web, `qr${index + 1}`, words.qr(title));
    return {
      id: `src${index + 1}`,
      number: index + 1,
      html: createMarkup(formatted.get(article.id) ?? escapeXml(title)),
      lang: foreign ? article.language : null,
      runId: `src${index + 1}-text`,
      target: `art${index + 1}`,
      toArticle: words.toArticle,
      pagePrefix: language.labels.glance.pagePrefix,
      file: printable(article.file),
      sha256: article.sha256,
      qr: qr === null ? null : createMarkup(qr),
    };
  });
}
