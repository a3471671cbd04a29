import type { ArticleLabels, ColophonLabels, RemovalLabels, SourceLabels } from '../grammar/labels.js';
import { ruleLabels } from './labels-rules.js';

/** Articles. */
export const articleLabels: ArticleLabels = {
  article: (number) => `Article\u00a0${number}`,
  untitled: 'Article sans titre',
  by: (author) => `Par ${author}`,
  source: 'Source',
  noPublisher: 'éditeur non indiqué',
  published: (date) => date,
  noDate: 'date de publication non indiquée',
  issuedBasis: {
    stated: null,
    url: 'date tirée de l’adresse',
    inferred: 'date déduite du texte',
    override: 'date fixée par la rédaction',
  },
  titleBasis: { stated: null, lead: 'titre tiré de la première phrase', override: 'titre fixé par la rédaction' },
  language: (name) => `en ${name}`,
  onTheWeb: 'En ligne',
};

/** Bibliography. */
export const sourceLabels: SourceLabels = {
  title: 'Sources',
  intro: 'Les articles dans l’ordre du dossier. Le code mène à la page d’origine.',
  qr: (title) => `Code QR vers la page d’origine\u00a0: ${title}`,
  file: 'Fichier',
  toArticle: 'lire l’article',
};

/** What cleaning took out. */
export const removalLabels: RemovalLabels = {
  title: 'Lignes écartées',
  intro:
    'Le nettoyage des pages n’a retenu que le corps des articles. Voici chaque ligne écartée, avec son numéro dans le fichier d’origine et la règle appliquée.',
  missing: 'Articles manquants',
  missingIntro: 'Ces fichiers n’ont pas pu être repris.',
  file: 'Fichier',
  line: 'Ligne',
  text: 'Texte écarté',
  rule: 'Règle',
  reason: 'Raison',
  none: 'Aucune ligne écartée.',
  rules: ruleLabels,
};

/** How the dossier was made. */
export const colophonLabels: ColophonLabels = {
  title: 'À propos de ce dossier',
  made: 'Comment il a été fait',
  madeText: [
    'Ce dossier a été établi automatiquement à partir des articles reproduits. Les points clés, la chronologie, les propos et les chiffres sont des extraits textuels\u00a0: chacun renvoie aux mots exacts d’un article. Rien n’y est rédigé, sauf ce qui porte la mention de la rédaction.',
    'Ce que les articles ne disent pas — une date, un auteur, un nom — est donné pour inconnu.',
  ],
  marks: 'Mentions',
  thresholdText: (threshold) =>
    `Un élément dont la confiance est inférieure à ${threshold} porte cette mention\u00a0: il est à relire avant usage.`,
  editorText: 'La rédaction a corrigé ou écrit cet élément\u202f; le motif figure dans le fichier des corrections.',
  derivedText: 'L’information n’est pas énoncée telle quelle\u202f; elle a été déduite des articles.',
  corrections: 'Corrections de la rédaction',
  noCorrections: 'Aucune correction n’a été apportée.',
  correctionKinds: {
    metadata: 'notices d’articles',
    line: 'lignes',
    person: 'personnes',
    quotation: 'propos',
    event: 'événements',
    figure: 'chiffres',
    summary: 'points clés',
    conflict: 'divergences',
  },
  fonts: 'Caractères',
  versions: 'Logiciels',
  identity: 'Identité',
  fullHash: 'Empreinte SHA-256 du contenu',
  generated: 'Produit le',
  rights: 'Droits',
  notice: 'Avertissement',
  attachments: 'Fichiers joints',
};
