import { languageName } from '../languages/country-name.js';
import { formatCount } from '../languages/format-count.js';
import { formatDate } from '../languages/format-date.js';
import { formatList } from '../languages/format-list.js';
import { fold } from '../text/fold.js';
import type { Section, SectionContext } from './section.js';

/** Hexadecimal digits of the content hash printed on the cover; the whole stands in the colophon. */
const SHORT_HASH = 12;

interface Fact {
  readonly term: string;
  readonly value: string;
  readonly note: string | null;
  readonly code: boolean;
}

/** What the cover says; also drawn as the cover image of the e-book. */
export interface CoverView {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly titleLength: 'short' | 'medium' | 'long';
  readonly titleNote: string | null;
  readonly subtitle: string | null;
  readonly reference: string | null;
  readonly producer: string | null;
  /** Whether there is anything above the title. */
  readonly hasHead: boolean;
  readonly event: { readonly name: string | null; readonly when: string; readonly note: string | null } | null;
  readonly facts: readonly Fact[];
  readonly notice: string | null;
}

/** The cover: event, reference block as on UN documents, what stands inside. */
export const cover: Section = {
  kind: 'cover',
  part: 'front',
  build: (context) => [
    {
      id: 'cover',
      kind: 'cover',
      title: context.language.labels.publication.cover,
      runningHead: '',
      language: context.language.tag,
      epubType: 'titlepage',
      role: null,
      break: 'page',
      template: 'cover',
      view: viewCover(context),
      headings: [],
    },
  ],
};

/** Computes what the cover says. */
export function viewCover(context: SectionContext): CoverView {
  const { dossier, language } = context;
  const { cover: words } = language.labels;
  const { event } = dossier;
  const derived = event?.basis === 'derived' ? words.derived : null;
  return {
    id: 'cover',
    kind: words.kind,
    title: dossier.title,
    titleLength: dossier.title.length < 40 ? 'short' : dossier.title.length < 100 ? 'medium' : 'long',
    titleNote: dossier.titleBasis === 'derived' ? words.derivedTitle : null,
    subtitle: dossier.subtitle,
    reference: dossier.reference,
    producer: dossier.producer,
    hasHead: dossier.reference !== null || dossier.producer !== null,
    event: event && {
      name: event.name !== null && fold(event.name) === fold(dossier.title) ? null : event.name,
      when: viewWhen(context),
      note: derived,
    },
    facts: viewFacts(context),
    notice: dossier.notice,
  };
}

function viewWhen({ dossier, language }: SectionContext): string {
  const { event } = dossier;
  const date = event?.date ? formatDate(language.labels.dates, event.date) : null;
  return [event?.place ?? null, date].filter((part) => part !== null).join(' · ');
}

function viewFacts(context: SectionContext): Fact[] {
  const { dossier, language, hash } = context;
  const { labels } = language;
  const words = labels.cover;
  const fact = (term: string, value: string | null, code = false): Fact[] =>
    value === null ? [] : [{ term, value, note: null, code }];
  return [
    ...fact(words.reference, dossier.reference),
    ...fact(words.asOf, dossier.asOf === null ? labels.dates.unknown : formatDate(labels.dates, dossier.asOf)),
    ...fact(words.language, viewLanguages(context)),
    ...fact(words.contents, formatList(labels.lists, countContents(context))),
    ...fact(words.producer, dossier.producer),
    ...fact(words.hash, hash.slice(0, SHORT_HASH), true),
  ];
}

function viewLanguages({ dossier, language }: SectionContext): string {
  const tags = [dossier.language, ...dossier.articles.map((article) => article.language)];
  return formatList(
    language.labels.lists,
    [...new Set(tags)].filter((tag) => tag !== 'und').map((tag) => languageName(language, tag)),
  );
}

function countContents({ dossier, language }: SectionContext): string[] {
  const publishers = new Set(dossier.articles.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])));
  return [
    formatCount(language, 'articles', dossier.articles.length),
    ...(publishers.size > 0 ? [formatCount(language, 'sources', publishers.size)] : []),
    ...(dossier.missing.length > 0 ? [formatCount(language, 'missingArticles', dossier.missing.length)] : []),
  ];
}
