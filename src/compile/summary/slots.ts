import type { Anchor } from '../../model/anchor.js';
import type { AnnotatedArticle } from '../../model/annotation.js';
import type { Conflict, DossierEvent, Figure } from '../../model/dossier.js';
import type { Candidate } from './candidates.js';

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

/** What a point of the summary tells. */
export type Slot = 'event' | 'figure' | 'background' | 'outcome' | 'position' | 'common' | 'next';

/** How much a sentence is about what all articles are about, and how early it stands; both from 0 to about 1. */
export interface Features {
  readonly central: number;
  readonly early: number;
}

/** Gives the worth of a sentence for a slot, or null where it does not fit at all. */
export type Fitness = (candidate: Candidate, features: Features) => number | null;

type Cited = { readonly sources: readonly Anchor[] };
const startOf = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const keyOf = ({ article, block }: Anchor): string => `${article} ${block}`;

/** Indexes items by the blocks they stand in, so that a sentence finds its own without looking at all. */
function indexByBlock<Item extends Cited>(items: readonly Item[]): (candidate: Candidate) => Item[] {
  const index = new Map<string, { item: Item; source: Anchor }[]>();
  for (const item of items) {
    for (const source of item.sources) {
      const known = index.get(keyOf(source));
      if (known === undefined) index.set(keyOf(source), [{ item, source }]);
      else known.push({ item, source });
    }
  }
  return ({ anchor }) =>
    (index.get(keyOf(anchor)) ?? [])
      .filter(({ source }) => source.start < anchor.end && anchor.start < source.end)
      .map(({ item }) => item);
}

/** Makes the fitness of every slot; `chosen` is read each time, so that later choices see earlier ones. */
export function createSlots(
  { chronology, figures, conflicts, eventDate }: SummaryContext,
  chosen: readonly Candidate[],
  articles: readonly AnnotatedArticle[],
): Readonly<Record<Slot, Fitness>> {
  const eventDay = eventDate === null ? null : startOf(eventDate);
  const isBefore = (date: string): boolean => eventDay === null || startOf(date) < eventDay;
  const isAfter = (date: string): boolean => eventDay === null || startOf(date) > eventDay;
  const ranks = new Map(figures.map((figure, rank) => [figure, 1 / (1 + rank / 3)]));
  const disputed = new Set(conflicts.flatMap((conflict) => conflict.figures));
  const figuresOf = indexByBlock(figures);
  const eventsOf = indexByBlock(chronology);
  const speakerOf = ({ article, speaker }: Candidate) =>
    articles[article]?.annotations.people.find(({ id }) => id === speaker);
  const nationOf = (candidate: Candidate): string | null => {
    const person = speakerOf(candidate);
    return person === undefined ? null : (person.country ?? person.affiliation ?? person.name);
  };
  const weightOfFigures = (candidate: Candidate): number =>
    Math.max(0, ...figuresOf(candidate).map((figure) => ranks.get(figure) ?? 0));
  return {
    event: ({ dates, lexicon, folded, people }, { central, early }) => {
      // What happened, told first: not what somebody adds about those days further down.
      const isOutcome = lexicon.outcome.test(folded);
      const base = central + early + (isOutcome ? 0.5 : 0) - (people.length > 0 ? 0.5 : 0);
      if (eventDate === null) return isOutcome ? base + 0.5 : base;
      if (dates.some(({ edtf }) => edtf === eventDate)) return base + 1.3;
      return dates.some(({ edtf }) => edtf !== null && startOf(edtf) === eventDay) ? base + 1 : null;
    },
    figure: (candidate, { central }) => {
      const taken = new Set(chosen.flatMap(figuresOf));
      const cited = figuresOf(candidate).filter((figure) => !taken.has(figure));
      if (cited.length === 0) return null;
      const worth = cited.map((figure) => (disputed.has(figure.id) ? 2 : 0) + (ranks.get(figure) ?? 0));
      return Math.max(...worth) + 0.5 * central;
    },
    background: (candidate, { central }) => {
      const cited = eventsOf(candidate).filter(
        ({ date, status }) => date !== null && status === 'past' && isBefore(date),
      );
      if (cited.length === 0) return null;
      const isPrecise = cited.some(({ date }) => /^\d{4}-\d{2}-\d{2}/.test(date ?? ''));
      return (isPrecise ? 1 : 0.3) + (candidate.lexicon.outcome.test(candidate.folded) ? 0.7 : 0) + central;
    },
    outcome: ({ lexicon, folded, speaker }, { central, early }) =>
      lexicon.outcome.test(folded) ? central + 0.6 * early + (speaker === null ? 0.4 : 0) : null,
    next: (candidate, { central }) => {
      const isListed = eventsOf(candidate).some(
        ({ status, date }) => status === 'scheduled' && (date === null || isAfter(date)),
      );
      if (isListed) return 1.5 + 0.5 * central;
      const isPast = candidate.dates.some(({ role, edtf }) => role === 'past' || (edtf !== null && !isAfter(edtf)));
      if (isPast || !candidate.lexicon.future.test(candidate.folded)) return null;
      return 0.3 + 0.9 * Math.min(1, candidate.figures.length) + 0.5 * central;
    },
    position: (candidate, { central }) => {
      if (candidate.speaker === null) return null;
      const heard = new Set(chosen.filter(({ speaker }) => speaker !== null).map(nationOf));
      const isNamed = speakerOf(candidate)?.name != null;
      const isNew = !heard.has(nationOf(candidate));
      return 2 * central + weightOfFigures(candidate) + (isNew ? 0.8 : 0) + (isNamed ? 0.2 : 0);
    },
    // What all agree on; where nobody speaks for all, what most articles are about.
    common: ({ isCommon }, { central }) => (isCommon ? 1 : 0) + 2 * central,
  };
}
