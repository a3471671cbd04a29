import type { Config } from '../config.js';
import type { Language } from '../languages/language.js';
import type { AnnotatedArticle } from '../model/annotation.js';
import type { Dossier, DossierArticle, DossierEvent } from '../model/dossier.js';
import type { Message } from '../model/message.js';
import { compileChronology } from './chronology.js';
import { deriveEvent } from './derive-event.js';
import { compileFigures } from './figures.js';
import { orderArticles } from './order-articles.js';
import { applyOverrides } from './overrides/apply-overrides.js';
import type { PlacedOverride } from './overrides/read-overrides.js';
import { compileSpeakers } from './speakers.js';
import { compileSummary } from './summary/compile-summary.js';

/** Most points of the summary; the first seven make the page at a glance. */
const SUMMARY_POINTS = 9;

export interface CompileInput {
  readonly articles: readonly AnnotatedArticle[];
  readonly missing: Dossier['missing'];
  readonly config: Config;
  readonly overrides: readonly PlacedOverride[];
  /** Corrections already applied while the articles were read, by kind. */
  readonly corrections: Readonly<Record<string, number>>;
  /** Language of the dossier. */
  readonly language: Language;
}

/**
 * Compiles what the annotated articles say together, then applies the editor's corrections.
 * @returns the dossier, its articles in their printed order, and messages about corrections that match nothing
 */
export function compileDossier(input: CompileInput): {
  dossier: Dossier;
  articles: AnnotatedArticle[];
  messages: Message[];
} {
  const { config, language } = input;
  const articles = orderArticles(input.articles, config.order);
  const speakers = compileSpeakers(articles, language);
  const chronology = compileChronology(articles);
  const { figures, conflicts } = compileFigures(articles, speakers, language);
  const derived = deriveEvent(articles, chronology);
  const given = config.event ?? {};
  const event = {
    name: given.name ?? derived.name,
    place: given.place ?? derived.place,
    date: given.date ?? derived.date,
    basis: given.name || given.place || given.date ? ('stated' as const) : ('derived' as const),
  };
  const summary = compileSummary(articles, {
    chronology,
    figures,
    conflicts,
    eventDate: event.date,
    language: language.tag,
    most: SUMMARY_POINTS,
  });
  const title = config.title ?? event.name ?? articles.find(({ article }) => article.title !== null)?.article.title;
  const dossier: Dossier = {
    version: 1,
    title: title ?? language.labels.cover.untitled,
    titleBasis: config.title === undefined ? 'derived' : 'stated',
    subtitle: config.subtitle ?? null,
    reference: config.reference ?? null,
    producer: config.producer ?? null,
    notice: config.notice ?? null,
    language: language.tag,
    asOf: config.asOf ?? stateOfInformation(articles, chronology),
    event: event.name === null && event.place === null && event.date === null ? null : event,
    articles: articles.map(toDossierArticle),
    missing: input.missing,
    summary,
    chronology,
    speakers,
    figures,
    conflicts,
    threshold: config.threshold,
    corrections: { ...input.corrections },
  };
  return { ...applyOverrides(dossier, input.overrides), articles };
}

/** Gives the day the articles speak from: the latest publication, else the latest past event. */
function stateOfInformation(articles: readonly AnnotatedArticle[], chronology: readonly DossierEvent[]): string | null {
  const issued = articles.flatMap(({ article }) => article.issued ?? []);
  const past = chronology
    .filter(({ status }) => status === 'past')
    .flatMap(({ date }) => date?.split('/').at(-1) ?? []);
  return (issued.length > 0 ? issued : past).toSorted().at(-1) ?? null;
}

function toDossierArticle({ article, annotations }: AnnotatedArticle): DossierArticle {
  const { id, file, sha256, title, titleBasis, publisher, author, issued, issuedBasis, language, url } = article;
  return {
    ...{ id, file, sha256, title, titleBasis, publisher, author, issued, issuedBasis, language, url },
    blocks: article.blocks.map(({ id: block, kind, text, number }) => ({ id: block, kind, text, number })),
    removed: article.removed.map(({ line, text, rule }) => ({ line, text, rule })),
    dates: annotations.dates.map(({ text, edtf, basis, confidence, anchor }) => ({
      text,
      edtf,
      basis,
      confidence,
      anchor,
    })),
  };
}
