import type { SummaryLexicon } from '../../languages/grammar/summary.js';
import { findLanguage } from '../../languages/registry.js';
import type { Anchor } from '../../model/anchor.js';
import type { AnnotatedArticle, DateMention, FigureMention, SpeakerKind } from '../../model/annotation.js';
import { fold } from '../../text/fold.js';

/** Bounds of a sentence that reads well as a key point, in characters. */
const SHORTEST = 50;
const LONGEST = 480;
/** Share of a sentence inside quotation marks beyond which it is a quotation without its speaker. */
const QUOTED = 0.6;

/** A sentence that could stand in the summary, with what it holds. */
export interface Candidate {
  readonly anchor: Anchor;
  readonly article: number;
  /** Index of the sentence among those of its article. */
  readonly position: number;
  readonly language: string;
  readonly lexicon: SummaryLexicon;
  /** Folded content words, each once. */
  readonly words: readonly string[];
  readonly folded: string;
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  /** Local ids of persons named in full here. */
  readonly people: readonly string[];
  /** Local id of whoever is named here as the source of indirect speech, else null. */
  readonly speaker: string | null;
  /** Whether several speak with one voice here ("les délégations ont souligné …"). */
  readonly isCommon: boolean;
}

const isWithin = (inner: Anchor, outer: Anchor): boolean =>
  inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;
const overlaps = (a: Anchor, b: Anchor): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

/** Splits folded text into words that carry meaning. */
export function contentWords(folded: string, { stopWords }: SummaryLexicon): string[] {
  const words = folded.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.filter((word) => !stopWords.has(word));
}

/**
 * Lists the sentences of the articles that are whole, stand alone and are neither caption, heading nor pure quotation.
 * A sentence is never shortened: what is printed is what the article says.
 */
export function listCandidates(articles: readonly AnnotatedArticle[]): Candidate[] {
  return articles.flatMap(({ article, annotations }, index) => {
    const lexicon = findLanguage(article.language)?.summary;
    if (lexicon === undefined) return [];
    const full = annotations.people.flatMap((person) =>
      person.mentions.filter(({ kind }) => kind === 'full-name').map(({ anchor }) => ({ anchor, person: person.id })),
    );
    const idsOf = (wanted: SpeakerKind): Set<string> =>
      new Set(annotations.people.filter(({ kind }) => kind === wanted).map(({ id }) => id));
    const [unnamed, collective] = [idsOf('unnamed'), idsOf('collective')];
    return annotations.sentences.flatMap(({ anchor, block }, position): Candidate[] => {
      const text = anchor.exact;
      if (article.blocks[block]?.kind !== 'paragraph' || text.length < SHORTEST || text.length > LONGEST) return [];
      if (!/[.!…][»”"')\]]*$/u.test(text) || !/^[\p{Lu}\p{N}(]/u.test(text) || text.includes('\n')) return [];
      const folded = fold(text);
      const quotations = annotations.quotations.filter(({ parts }) => parts.some((part) => overlaps(part, anchor)));
      const spoken = quotations.filter(({ kind }) => kind === 'direct').flatMap(({ parts }) => parts);
      if (sharedLength(spoken, anchor) > QUOTED * text.length) return [];
      const outside = blank(folded, spoken, anchor);
      if (lexicon.dangling.test(folded) || lexicon.pointing.test(folded) || lexicon.firstPerson.test(outside))
        return [];
      if (!isBalanced(text)) return [];
      const people = full.filter(({ anchor: name }) => isWithin(name, anchor)).map(({ person }) => person);
      const speaker = quotations.find(
        ({ speaker: id, kind, source }) =>
          kind === 'indirect' &&
          id !== null &&
          (people.includes(id) || (unnamed.has(id) && source !== null && isWithin(source, anchor))),
      );
      return [
        {
          anchor,
          article: index,
          position,
          language: article.language,
          lexicon,
          words: [...new Set(contentWords(folded, lexicon))],
          folded,
          dates: annotations.dates.filter((date) => isWithin(date.anchor, anchor)),
          figures: annotations.figures.filter((figure) => isWithin(figure.anchor, anchor)),
          people,
          speaker: speaker?.speaker ?? null,
          isCommon: quotations.some(
            ({ speaker: id, source }) =>
              id !== null && collective.has(id) && source !== null && isWithin(source, anchor),
          ),
        },
      ];
    });
  });
}

/** Measures how many characters of a sentence stand in quoted stretches. */
function sharedLength(parts: readonly Anchor[], sentence: Anchor): number {
  const inside = parts.filter((part) => overlaps(part, sentence));
  return inside.reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start), 0);
}

/** Blanks quoted stretches, so that only narration is tested; folding keeps lengths for all but a few letters. */
function blank(folded: string, parts: readonly Anchor[], sentence: Anchor): string {
  return parts
    .filter((part) => overlaps(part, sentence))
    .reduce((text, part) => {
      const start = Math.max(0, part.start - sentence.start);
      const end = Math.min(text.length, part.end - sentence.start);
      return `${text.slice(0, start)}${' '.repeat(Math.max(0, end - start))}${text.slice(end)}`;
    }, folded);
}

/** Tells whether quotation marks and brackets that open in the sentence also close in it. */
function isBalanced(text: string): boolean {
  const pairs: readonly (readonly [string, string])[] = [
    ['«', '»'],
    ['“', '”'],
    ['(', ')'],
  ];
  const count = (mark: string): number => text.split(mark).length - 1;
  return pairs.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 0;
}
