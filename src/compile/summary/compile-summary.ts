import type { AnnotatedArticle } from '../../model/annotation.js';
import type { SummaryPoint } from '../../model/dossier.js';
import { type Candidate, listCandidates } from './candidates.js';
import { createSlots, type Features, type Slot, type SummaryContext } from './slots.js';

/** The order in which slots are filled; what comes first has the first choice. */
const PLAN: readonly Slot[] = [
  'event',
  'figure',
  'next',
  'background',
  'position',
  'outcome',
  'figure',
  'common',
  'position',
];
/** The order in which points are printed. */
const PRINTED: readonly Slot[] = ['event', 'outcome', 'figure', 'background', 'common', 'position', 'next'];
/** Points that make a whole by themselves; what is chosen beyond them is printed after them. */
const CORE = 7;
/** Share of content words in common beyond which two sentences tell the same. */
const SAME = 0.5;
/** Content words below which sharing a few does not make a repeat. */
const SHORT = 8;
/** Content words of a sentence that says enough to stand alone; a shorter one is not favoured for being short. */
const FULL = 14;
/** What a word still adds that a chosen sentence has told. */
const TOLD = 0.3;
/** What a sentence in another language than the dossier's loses. */
const FOREIGN = 1.5;
/** A sentence is as sure as what it was chosen for, and never wholly so. */
const SUREST = 0.95;

interface Choice {
  readonly candidate: Candidate;
  readonly slot: Slot;
}

/**
 * Chooses whole sentences that together tell the event, its figures, background, outcome, positions and what comes
 * next: centrality by the frequency of content words over articles (SumBasic, Nenkova & Vanderwende 2005), earlier
 * sentences preferred, redundancy bounded across articles (maximal marginal relevance, Carbonell & Goldstein 1998).
 */
export function compileSummary(articles: readonly AnnotatedArticle[], context: SummaryContext): SummaryPoint[] {
  const candidates = listCandidates(articles);
  const weights = weighWords(candidates);
  const choices: Choice[] = [];
  const chosen: Candidate[] = [];
  const slots = createSlots(context, chosen, articles);
  for (const slot of PLAN.slice(0, context.most)) {
    const told = new Set(chosen.flatMap(({ words }) => words));
    let best: { candidate: Candidate; value: number } | null = null;
    for (const candidate of candidates) {
      const fitness = slots[slot](candidate, rate(candidate, weights, told));
      if (fitness === null) continue;
      const value = fitness - (isSameLanguage(candidate.language, context.language) ? 0 : FOREIGN);
      if (best !== null && value <= best.value) continue;
      if (!chosen.some((other) => isRepeat(other, candidate))) best = { candidate, value };
    }
    if (best === null) continue;
    choices.push({ candidate: best.candidate, slot });
    chosen.push(best.candidate);
  }
  return arrange(choices).map(({ candidate }) => ({
    text: candidate.anchor.exact,
    sources: [candidate.anchor],
    confidence: confidenceOf(candidate, articles),
  }));
}

/** Puts the points in the order of a reader's questions, the core before what adds to it. */
function arrange(choices: readonly Choice[]): Choice[] {
  const rank = (choice: Choice): number =>
    PRINTED.indexOf(choice.slot) + (choices.indexOf(choice) < CORE ? 0 : PRINTED.length);
  return choices.toSorted(
    (a, b) =>
      rank(a) - rank(b) || a.candidate.article - b.candidate.article || a.candidate.position - b.candidate.position,
  );
}

/** Weighs each word by the share of articles, and mildly by the number of sentences, that use it; 1 for the heaviest. */
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
  const raw = [...uses].map(([word, use]) => [word, use.articles.size * Math.log2(1 + use.sentences)] as const);
  const heaviest = raw.reduce((most, [, weight]) => Math.max(most, weight), 1);
  return new Map(raw.map(([word, weight]) => [word, weight / heaviest]));
}

/** Rates a sentence: the mean weight of its words, those already told counting less, less for length; and its place. */
function rate(
  { words, position, anchor }: Candidate,
  weights: ReadonlyMap<string, number>,
  told: ReadonlySet<string>,
): Features {
  const sum = words.reduce((total, word) => total + (weights.get(word) ?? 0) * (told.has(word) ? TOLD : 1), 0);
  const isLong = anchor.exact.length > 320 ? 0.1 : 0;
  return { central: sum / Math.max(FULL, words.length) - isLong, early: 1 / (1 + position / 4) };
}

const isSameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];

/** Tells whether two sentences share so many content words that the second adds nothing. */
function isRepeat(a: Candidate, b: Candidate): boolean {
  if (a.anchor === b.anchor) return true;
  const known = new Set(a.words);
  const shared = b.words.filter((word) => known.has(word)).length;
  return shared >= SAME * Math.max(SHORT, Math.min(a.words.length, b.words.length));
}

/** A sentence is as sure as the least sure date or attribution in it. */
function confidenceOf({ anchor, article, dates }: Candidate, articles: readonly AnnotatedArticle[]): number {
  const quotations = articles[article]?.annotations.quotations ?? [];
  const speech = quotations.filter(
    ({ speaker, parts }) =>
      speaker !== null &&
      parts.some(({ block, start, end }) => block === anchor.block && start < anchor.end && anchor.start < end),
  );
  return Math.min(SUREST, ...[...dates, ...speech].map(({ confidence }) => confidence));
}
