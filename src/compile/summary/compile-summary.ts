import type { AnnotatedArticle } from '../../model/annotation.js';
import type { Conflict, DossierEvent, Figure, SummaryPoint } from '../../model/dossier.js';
import { type Candidate, listCandidates } from './candidates.js';

/** What the summary draws on besides the articles. */
export interface SummaryContext {
  readonly chronology: readonly DossierEvent[];
  readonly figures: readonly Figure[];
  readonly conflicts: readonly Conflict[];
  /** EDTF date of the event the dossier is about, null when unknown. */
  readonly eventDate: string | null;
  /** Language of the dossier; sentences in it are preferred. */
  readonly language: string;
  /** Most points to choose. */
  readonly most: number;
}

type Slot = 'event' | 'figure' | 'background' | 'outcome' | 'position' | 'next' | 'central';

/** The order in which slots are filled; what comes first has the first choice. */
const PLAN: readonly Slot[] = [
  'event',
  'figure',
  'next',
  'background',
  'position',
  'outcome',
  'position',
  'figure',
  'central',
  'position',
];
/** The order in which points are printed. */
const PRINTED: readonly Slot[] = ['event', 'outcome', 'figure', 'background', 'central', 'position', 'next'];
/** Share of content words in common beyond which two sentences tell the same. */
const SAME = 0.5;

/**
 * Chooses whole sentences that together tell the event, its figures, background, outcome, positions and what comes
 * next: centrality by the frequency of content words over articles (SumBasic, Nenkova & Vanderwende 2005), earlier
 * sentences preferred, redundancy bounded across articles (maximal marginal relevance, Carbonell & Goldstein 1998).
 */
export function compileSummary(articles: readonly AnnotatedArticle[], context: SummaryContext): SummaryPoint[] {
  const candidates = listCandidates(articles);
  const weights = weighWords(candidates);
  const base = new Map(candidates.map((candidate) => [candidate, score(candidate, weights, context)]));
  const chosen: { candidate: Candidate; slot: Slot }[] = [];
  for (const slot of PLAN) {
    if (chosen.length >= context.most) break;
    const fitting = fitness(
      slot,
      context,
      chosen.map(({ candidate }) => candidate),
      articles,
    );
    let best: { candidate: Candidate; value: number } | null = null;
    for (const candidate of candidates) {
      const fits = fitting(candidate);
      if (fits === null || chosen.some((other) => isRepeat(other.candidate, candidate))) continue;
      const value = fits + (base.get(candidate) ?? 0);
      if (best === null || value > best.value) best = { candidate, value };
    }
    if (best !== null) chosen.push({ candidate: best.candidate, slot });
  }
  const rank = ({ slot }: { slot: Slot }): number => PRINTED.indexOf(slot);
  return chosen
    .sort(
      (a, b) =>
        rank(a) - rank(b) || a.candidate.article - b.candidate.article || a.candidate.position - b.candidate.position,
    )
    .map(({ candidate }) => ({
      text: candidate.anchor.exact,
      sources: [candidate.anchor],
      confidence: confidenceOf(candidate, articles),
    }));
}

/** Weighs each word by the share of articles, and mildly by the number of sentences, that use it. */
function weighWords(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const uses = new Map<string, { articles: Set<number>; sentences: number }>();
  for (const { words, article } of candidates) {
    for (const word of words) {
      const use = uses.get(word) ?? { articles: new Set<number>(), sentences: 0 };
      use.articles.add(article);
      use.sentences += 1;
      uses.set(word, use);
    }
  }
  const total = Math.max(1, new Set(candidates.map(({ article }) => article)).size);
  return new Map(
    [...uses].map(([word, { articles, sentences }]) => [word, (articles.size / total) * Math.log2(1 + sentences)]),
  );
}

/** Scores a sentence by itself, from about 0 to 3. */
function score(candidate: Candidate, weights: ReadonlyMap<string, number>, context: SummaryContext): number {
  const { words, position, anchor, language } = candidate;
  const mean = words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) / Math.max(8, words.length);
  const early = 1 / (1 + position / 4);
  const isLong = anchor.exact.length > 280 ? 0.3 : 0;
  const isForeign = language.split('-')[0] === context.language.split('-')[0] ? 0 : 1;
  return mean + 0.6 * early - isLong - isForeign;
}

const startOf = (edtf: string): string => edtf.split('/')[0] ?? edtf;

/** Gives the extra a sentence earns for a slot, or null where it does not fit at all. */
function fitness(
  slot: Slot,
  { chronology, figures, conflicts, eventDate }: SummaryContext,
  chosen: readonly Candidate[],
  articles: readonly AnnotatedArticle[],
): (candidate: Candidate) => number | null {
  const cites = (
    candidate: Candidate,
    item: { sources: readonly { article: string; block: string; start: number; end: number }[] },
  ): boolean =>
    item.sources.some(
      (source) =>
        source.article === candidate.anchor.article &&
        source.block === candidate.anchor.block &&
        source.start < candidate.anchor.end &&
        candidate.anchor.start < source.end,
    );
  const eventDay = eventDate === null ? null : startOf(eventDate);
  switch (slot) {
    case 'event':
      return ({ dates, lexicon, folded, people }) => {
        if (eventDate === null) return lexicon.outcome.test(folded) ? 1 : 0;
        const exact = dates.some(({ edtf }) => edtf === eventDate);
        const within = dates.some(({ edtf }) => edtf !== null && eventDay !== null && startOf(edtf) === eventDay);
        return exact ? 2 - (people.length > 0 ? 0.5 : 0) : within ? 1 : null;
      };
    case 'figure': {
      const disputed = new Set(conflicts.flatMap((conflict) => conflict.figures));
      const taken = new Set(
        figures.filter((figure) => chosen.some((other) => cites(other, figure))).map(({ id }) => id),
      );
      return (candidate) => {
        const cited = figures.filter((figure) => cites(candidate, figure) && !taken.has(figure.id));
        if (cited.length === 0) return null;
        const weight = (index: number): number => 1 / (1 + index / 3);
        return Math.max(...cited.map((figure) => (disputed.has(figure.id) ? 2 : 0) + weight(figures.indexOf(figure))));
      };
    }
    case 'background': {
      const past = chronology.filter(
        ({ date, status }) => date !== null && status === 'past' && (eventDay === null || startOf(date) < eventDay),
      );
      return (candidate) => {
        const cited = past.filter((event) => cites(candidate, event));
        if (cited.length === 0) return null;
        const precise = cited.some(({ date }) => /^\d{4}-\d{2}-\d{2}/.test(date ?? ''));
        return (precise ? 1 : 0.3) + (candidate.lexicon.outcome.test(candidate.folded) ? 0.7 : 0) + 0.2 * cited.length;
      };
    }
    case 'outcome':
      return ({ lexicon, folded, speaker }) => (lexicon.outcome.test(folded) ? (speaker === null ? 0.6 : 0.2) : null);
    case 'next':
      return (candidate) => {
        const scheduled = chronology.some(
          (event) =>
            event.status === 'scheduled' &&
            cites(candidate, event) &&
            (event.date === null || eventDay === null || startOf(event.date) > eventDay),
        );
        if (scheduled) return 1.5;
        const isPast = candidate.dates.some(
          ({ role, edtf }) => role === 'past' || (edtf !== null && eventDay !== null && startOf(edtf) <= eventDay),
        );
        return candidate.lexicon.future.test(candidate.folded) && !isPast
          ? candidate.figures.length > 0
            ? 1.2
            : 0.3
          : null;
      };
    case 'position': {
      const nationOf = (candidate: Candidate): string | null => {
        const person = articles[candidate.article]?.annotations.people.find(({ id }) => id === candidate.speaker);
        return person === undefined ? null : (person.country ?? person.affiliation ?? person.name);
      };
      const heard = new Set(chosen.filter(({ speaker }) => speaker !== null).map(nationOf));
      return (candidate) => {
        if (candidate.speaker === null) return null;
        const quotes =
          articles[candidate.article]?.annotations.quotations.filter(({ speaker }) => speaker === candidate.speaker) ??
          [];
        return Math.min(1, quotes.length / 4) + (heard.has(nationOf(candidate)) ? -1 : 0.5);
      };
    }
    case 'central':
      return () => 0;
  }
}

/** Tells whether two sentences share so many content words that the second adds nothing. */
function isRepeat(a: Candidate, b: Candidate): boolean {
  if (a.anchor === b.anchor) return true;
  const known = new Set(a.words);
  const shared = b.words.filter((word) => known.has(word)).length;
  return shared >= SAME * Math.min(a.words.length, b.words.length);
}

/** A sentence is as sure as the least sure date, figure or attribution that earned its place. */
function confidenceOf(candidate: Candidate, articles: readonly AnnotatedArticle[]): number {
  const quotations = articles[candidate.article]?.annotations.quotations ?? [];
  const speech = quotations.filter(
    ({ speaker, parts }) =>
      speaker !== null &&
      parts.some(
        (part) =>
          part.block === candidate.anchor.block &&
          part.start < candidate.anchor.end &&
          candidate.anchor.start < part.end,
      ),
  );
  return Math.min(
    0.95,
    ...candidate.dates.map(({ confidence }) => confidence),
    ...speech.map(({ confidence }) => confidence),
  );
}
