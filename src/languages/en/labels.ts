import type { Labels } from '../grammar/labels.js';
import { articleLabels, colophonLabels, removalLabels, sourceLabels } from './labels-annexes.js';
import { dateLabels, numberLabels } from './labels-formats.js';
import { chronologyLabels, glanceLabels, participationLabels, speakerLabels } from './labels-summary.js';

/** English. */
export const labels: Labels = {
  publication: {
    contents: 'Contents',
    cover: 'Cover',
    landmarks: 'Landmarks',
    page: 'page',
    pageList: 'List of pages',
    backToText: 'Back to the text',
    skipToContents: 'Skip to the content',
    accessibilitySummary:
      'This dossier is structured by headings and has a table of contents, an index, landmarks and a page list that matches the printed edition. Figures have text alternatives, foreign passages carry their language, and nothing depends on colour alone.',
  },
  counts: {
    articles: { one: '{n} article', other: '{n} articles' },
    sources: { one: '{n} source', other: '{n} sources' },
    statements: { one: '{n} statement', other: '{n} statements' },
    speakers: { one: '{n} speaker', other: '{n} speakers' },
    events: { one: '{n} event', other: '{n} events' },
    figures: { one: '{n} figure', other: '{n} figures' },
    conflicts: { one: '{n} conflict', other: '{n} conflicts' },
    countries: { one: '{n} country or organisation', other: '{n} countries and organisations' },
    removedLines: { one: '{n} line removed', other: '{n} lines removed' },
    missingArticles: { one: '{n} file missing', other: '{n} files missing' },
    originals: { one: '{n} original page, as received', other: '{n} original pages, as received' },
    corrections: { one: '{n} correction', other: '{n} corrections' },
  },
  dates: dateLabels,
  numbers: numberLabels,
  lists: { separator: ', ', last: ' and ', references: '; ' },
  quotes: { open: '“', close: '”' },
  marks: {
    toCheck: 'to be checked',
    corrected: 'corrected by the editor',
    written: 'editor’s note',
    pinned: 'chosen by the editor',
  },
  cover: {
    kind: 'Briefing dossier',
    event: 'Event',
    place: 'Place',
    date: 'Dates',
    reference: 'Reference',
    asOf: 'State of information',
    language: 'Language',
    contents: 'Content',
    hash: 'Content hash',
    producer: 'Produced by',
    derivedTitle: 'Title derived from the articles.',
    derived: 'derived from the articles',
    untitled: 'Untitled dossier',
  },
  contents: { title: 'Contents', summary: 'Overview', articles: 'Articles', annexes: 'Annexes' },
  glance: glanceLabels,
  chronology: chronologyLabels,
  speakers: speakerLabels,
  participation: participationLabels,
  article: articleLabels,
  sources: sourceLabels,
  removal: removalLabels,
  colophon: colophonLabels,
  blocks: { caption: 'Caption' },
  countries: { VN: 'Viet Nam', KR: 'Republic of Korea', LA: 'Laos', PS: 'Palestine' },
};
