import type { ArticleLabels, ColophonLabels, RemovalLabels, SourceLabels } from '../grammar/labels.js';
import { ruleLabels } from './labels-rules.js';

/** Articles. */
export const articleLabels: ArticleLabels = {
  article: (number) => `Article\u00a0${number}`,
  untitled: 'Untitled article',
  by: (author) => `By ${author}`,
  source: 'Source',
  noPublisher: 'publisher not stated',
  published: (date) => date,
  noDate: 'publication date not stated',
  issuedBasis: {
    stated: null,
    url: 'date taken from the address',
    inferred: 'date inferred from the text',
    override: 'date set by the editor',
  },
  titleBasis: { stated: null, lead: 'title taken from the first sentence', override: 'title set by the editor' },
  language: (name) => `in ${name}`,
  onTheWeb: 'Online',
};

/** Bibliography. */
export const sourceLabels: SourceLabels = {
  title: 'Sources',
  intro: 'The articles in the order of the dossier. The code leads to the original page.',
  qr: (title) => `QR code to the original page: ${title}`,
  file: 'File',
  toArticle: 'read the article',
};

/** What cleaning took out. */
export const removalLabels: RemovalLabels = {
  title: 'Lines removed',
  intro:
    'Cleaning kept only the body of the articles. This is every line it removed, with its number in the original file and the rule applied.',
  missing: 'Missing articles',
  missingIntro: 'These files could not be used.',
  file: 'File',
  line: 'Line',
  text: 'Text removed',
  rule: 'Rule',
  reason: 'Reason',
  none: 'No line was removed.',
  rules: ruleLabels,
};

/** How the dossier was made. */
export const colophonLabels: ColophonLabels = {
  title: 'About this dossier',
  made: 'How it was made',
  madeText: [
    'This dossier was made automatically from the articles it reprints. Key points, chronology, statements and figures are extracts: each refers to the exact words of an article. Nothing was written, save what is marked as the editor’s.',
    'What the articles do not say — a date, an author, a name — is given as unknown.',
  ],
  marks: 'Marks',
  thresholdText: (threshold) =>
    `An item whose confidence is below ${threshold} carries this mark: read it again before use.`,
  editorText: 'The editor corrected or wrote this item; the reason is in the file of corrections.',
  derivedText: 'The information is not stated as such; it was derived from the articles.',
  corrections: 'The editor’s corrections',
  noCorrections: 'No correction was made.',
  correctionKinds: {
    metadata: 'article records',
    line: 'lines',
    person: 'persons',
    quotation: 'statements',
    event: 'events',
    figure: 'figures',
    summary: 'key points',
    conflict: 'conflicts',
  },
  fonts: 'Typefaces',
  versions: 'Software',
  identity: 'Identity',
  fullHash: 'SHA-256 of the content',
  generated: 'Produced on',
  rights: 'Rights',
  notice: 'Notice',
  attachments: 'Attached files',
};
