import type { Labels } from '../grammar/labels.js';
import { articleLabels, colophonLabels, removalLabels, sourceLabels } from './labels-annexes.js';
import { dateLabels, numberLabels } from './labels-formats.js';
import { chronologyLabels, glanceLabels, participationLabels, speakerLabels } from './labels-summary.js';

/** French. U+00A0 stands before a colon and inside « », U+202F before ; ! and ? (Imprimerie nationale). */
export const labels: Labels = {
  publication: {
    contents: 'Sommaire',
    cover: 'Couverture',
    landmarks: 'Repères',
    page: 'page',
    pageList: 'Liste des pages',
    backToText: 'Retour au texte',
    skipToContents: 'Aller au contenu',
    accessibilitySummary:
      'Ce dossier est structuré par titres, avec table des matières, index, repères et liste des pages identiques à celles de l’édition imprimée. Les figures ont un équivalent textuel, les passages en langue étrangère sont signalés, aucune information ne repose sur la seule couleur.',
  },
  counts: {
    articles: { one: '{n} article', other: '{n} articles' },
    sources: { one: '{n} source', other: '{n} sources' },
    statements: { one: '{n} propos', other: '{n} propos' },
    speakers: { one: '{n} intervenant', other: '{n} intervenants' },
    events: { one: '{n} événement', other: '{n} événements' },
    figures: { one: '{n} chiffre', other: '{n} chiffres' },
    conflicts: { one: '{n} divergence', other: '{n} divergences' },
    countries: { one: '{n} pays ou organisation', other: '{n} pays et organisations' },
    removedLines: { one: '{n} ligne écartée', other: '{n} lignes écartées' },
    missingArticles: { one: '{n} fichier manquant', other: '{n} fichiers manquants' },
    originals: { one: '{n} page d’origine, telle que reçue', other: '{n} pages d’origine, telles que reçues' },
    corrections: { one: '{n} correction', other: '{n} corrections' },
  },
  dates: dateLabels,
  numbers: numberLabels,
  lists: { separator: ', ', last: ' et ', references: '\u202f; ' },
  quotes: { open: '«\u00a0', close: '\u00a0»' },
  marks: {
    toCheck: 'à vérifier',
    corrected: 'corrigé par la rédaction',
    written: 'note de la rédaction',
    pinned: 'retenu par la rédaction',
  },
  cover: {
    kind: 'Dossier d’information',
    event: 'Événement',
    place: 'Lieu',
    date: 'Dates',
    reference: 'Référence',
    asOf: 'État de l’information',
    language: 'Langue',
    contents: 'Contenu',
    hash: 'Empreinte',
    producer: 'Établi par',
    derivedTitle: 'Titre établi d’après les articles.',
    derived: 'établi d’après les articles',
    untitled: 'Dossier sans titre',
  },
  contents: { title: 'Sommaire', summary: 'Synthèse', articles: 'Articles', annexes: 'Annexes' },
  glance: glanceLabels,
  chronology: chronologyLabels,
  speakers: speakerLabels,
  participation: participationLabels,
  article: articleLabels,
  sources: sourceLabels,
  removal: removalLabels,
  colophon: colophonLabels,
  blocks: { caption: 'Légende' },
  countries: { VN: 'Viet Nam', KR: 'République de Corée', MD: 'Moldova', BY: 'Bélarus', LA: 'Laos', PS: 'Palestine' },
};
