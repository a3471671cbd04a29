import type { ChronologyLabels, GlanceLabels, ParticipationLabels, SpeakerLabels } from '../grammar/labels.js';

/** At a glance, and key figures. */
export const glanceLabels: GlanceLabels = {
  title: 'At a glance',
  points: 'Key points',
  figures: 'Key figures',
  value: 'Value',
  counts: 'What is counted',
  asOf: 'As of',
  source: 'Source',
  conflict: 'conflict',
  conflicts: 'Figures in conflict',
  unexplained: 'The articles do not explain the difference.',
  conflictOf: (values) => `${values}:`,
  allFigures: 'All figures',
  figuresNote: 'The most telling figures, with the words in which they stand.',
  figuresShown: (shown, total) => `${shown} figures of ${total}; all are in dossier.json.`,
  saidBy: (name) => `according to ${name}`,
  locator: (article, paragraph) =>
    paragraph === null ? `art.\u00a0${article}` : `art.\u00a0${article}, §\u00a0${paragraph}`,
  pagePrefix: ', p.\u00a0',
};

/** Chronology. */
export const chronologyLabels: ChronologyLabels = {
  title: 'Chronology',
  figureTitle: 'Timeline of events',
  figureText: (events, from, to) =>
    `Vertical timeline: ${events}, from ${from} to ${to}. The table below gives the same events with their sources.`,
  legendPast: 'dated event',
  legendRange: 'period',
  legendScale: 'The axis stretches where events crowd.',
  legendScheduled: 'scheduled',
  date: 'Date',
  event: 'Event',
  source: 'Source',
  status: { past: 'past', scheduled: 'scheduled' },
  undated: 'Undated',
  tableTitle: 'Events and sources',
};

/** Index of speakers. */
export const speakerLabels: SpeakerLabels = {
  title: 'Index of speakers',
  howTo: 'How to use this index',
  howToText: [
    'Persons file under the family name, wherever the usage of their country puts it; representatives whom the articles do not name stand under their delegation.',
    'Each locator gives article and paragraph (2.4: article 2, paragraph 4), then the page. In bold the speaker speaks; in roman the speaker is mentioned.',
    'Quotation marks show a direct quotation; without them the article reports what was said.',
  ],
  byPerson: 'By person',
  byBody: 'By country or organisation',
  see: 'see',
  seeAlso: 'see also',
  mentioned: 'Mentions',
  noStatement: 'Mentioned, no statement.',
  unnamed: 'representative, not named',
  otherBodies: 'Others',
  symbols: '#',
  details: (parts) => ` (${parts.join('; ')})`,
  toIndex: (name) => `${name}, in the index of speakers`,
};

/** Participation. */
export const participationLabels: ParticipationLabels = {
  title: 'Who spoke',
  intro: 'Number of statements found, by country or organisation. A quotation that several articles carry counts once.',
  body: 'Country or organisation',
  direct: 'Quotations',
  indirect: 'Reported',
  total: 'Total',
  chart: 'Share',
};
