import type { ChronologyLabels, GlanceLabels, ParticipationLabels, SpeakerLabels } from '../grammar/labels.js';

/** At a glance, and key figures. */
export const glanceLabels: GlanceLabels = {
  title: 'L’essentiel',
  points: 'Points clés',
  figures: 'Chiffres clés',
  value: 'Valeur',
  counts: 'Ce qui est compté',
  asOf: 'Au',
  source: 'Source',
  conflict: 'divergence',
  conflicts: 'Chiffres qui divergent',
  unexplained: 'Les articles n’expliquent pas l’écart.',
  conflictOf: (values) => `${values}\u00a0:`,
  allFigures: 'Relevé des chiffres',
  figuresNote: 'Les chiffres les plus marquants, avec les mots où ils se lisent.',
  figuresShown: (shown, total) => `${shown} chiffres sur ${total}\u202f; tous figurent dans dossier.json.`,
  saidBy: (name) => `selon ${name}`,
  locator: (article, paragraph) =>
    paragraph === null ? `art.\u00a0${article}` : `art.\u00a0${article}, §\u00a0${paragraph}`,
  pagePrefix: ', p.\u00a0',
};

/** Chronology. */
export const chronologyLabels: ChronologyLabels = {
  title: 'Chronologie',
  figureTitle: 'Frise des événements',
  figureText: (events, from, to) =>
    `Frise verticale\u00a0: ${events}, de ${from} à ${to}. Le tableau qui suit donne les mêmes événements, avec leurs sources.`,
  legendPast: 'événement daté',
  legendRange: 'période',
  legendScale: 'L’axe s’étire là où les événements se pressent.',
  legendScheduled: 'à venir',
  date: 'Date',
  event: 'Événement',
  source: 'Source',
  status: { past: 'passé', scheduled: 'à venir' },
  undated: 'Sans date',
  tableTitle: 'Événements et sources',
};

/** Index of speakers. */
export const speakerLabels: SpeakerLabels = {
  title: 'Index des intervenants',
  howTo: 'Comment lire cet index',
  howToText: [
    'Les personnes sont classées au nom de famille, tel que l’usage de leur pays le place\u202f; les représentants que les articles ne nomment pas figurent sous leur délégation.',
    'Chaque renvoi donne l’article et le paragraphe (2.4\u00a0: article 2, paragraphe 4), puis la page. En gras, l’intervenant s’exprime\u202f; en maigre, il est mentionné.',
    'Les guillemets signalent une citation\u202f; sans guillemets, l’article rapporte le propos.',
  ],
  byPerson: 'Par personne',
  byBody: 'Par pays ou organisation',
  see: 'voir',
  seeAlso: 'voir aussi',
  mentioned: 'Mentions',
  noStatement: 'Mentionné sans propos.',
  unnamed: 'représentant non nommé',
  otherBodies: 'Autres',
  symbols: '#',
  details: (parts) => ` (${parts.join('\u202f; ')})`,
  toIndex: (name) => `${name}, dans l’index des intervenants`,
};

/** Participation. */
export const participationLabels: ParticipationLabels = {
  title: 'Qui s’est exprimé',
  intro:
    'Nombre de propos relevés, par pays ou organisation. Une citation reprise par plusieurs articles compte une fois.',
  body: 'Pays ou organisation',
  direct: 'Citations',
  indirect: 'Propos rapportés',
  total: 'Total',
  chart: 'Répartition',
};
