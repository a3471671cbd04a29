import { formatCount } from '../languages/format-count.js';
import { formatDate } from '../languages/format-date.js';
import type { Language } from '../languages/language.js';
import type { Dossier } from '../model/dossier.js';
import type { PublicationMetadata } from '../model/publication.js';
import { createIdentifier } from './content-identity.js';

/** Builds the metadata that every format carries. */
export function buildMetadata(
  dossier: Dossier,
  language: Language,
  about: { readonly hash: string; readonly clock: string; readonly rights: string | null },
): PublicationMetadata {
  const { labels } = language;
  const producer = dossier.producer ?? labels.cover.kind;
  const authors = dossier.articles.flatMap(({ author }) => (author === null ? [] : [author]));
  const languages = [language.tag, ...dossier.articles.map((article) => article.language)];
  return {
    identifier: `urn:uuid:${createIdentifier(about.hash)}`,
    title: dossier.title,
    subtitle: dossier.subtitle,
    reference: dossier.reference,
    creator: producer,
    contributors: [...new Set(authors)],
    publisher: dossier.producer,
    description: describe(dossier, language),
    rights: about.rights,
    sources: dossier.articles.map(({ url, title, file }) => url ?? title ?? file),
    subjects: subjectsOf(dossier),
    languages: [...new Set(languages)].filter((tag) => tag !== 'und'),
    modified: `${new Date(about.clock).toISOString().slice(0, 19)}Z`,
  };
}

function describe(dossier: Dossier, language: Language): string {
  const { event, articles } = dossier;
  const parts = [
    language.labels.cover.kind,
    event?.name ?? dossier.subtitle,
    event?.place ?? null,
    event?.date ? formatDate(language.labels.dates, event.date) : null,
    formatCount(language, 'articles', articles.length),
  ];
  return parts.filter((part) => part !== null).join(' – ');
}

function subjectsOf({ event }: Dossier): string[] {
  return [event?.name, event?.place].flatMap((subject) => (subject ? [subject] : []));
}
