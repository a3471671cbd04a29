import { annotateDates } from '../../annotate/dates.js';
import type { Language } from '../../languages/language.js';
import { findLanguage } from '../../languages/registry.js';
import type { Anchor } from '../../model/anchor.js';
import type { AnnotatedArticle, DateMention, FigureMention, PartOfDay } from '../../model/annotation.js';
import { fold } from '../../text/fold.js';
import { tokenize } from '../../text/tokens.js';
import { eventText } from './event-text.js';
import { contentStems } from './likeness.js';

/** A dated sentence of one article that tells an event. */
export interface EventCandidate {
  /** EDTF, null when the page does not say the year. */
  readonly date: string | null;
  /** What the date would be if the page were of the day of the other articles; null when it is known or relative. */
  readonly guess: string | null;
  readonly part: PartOfDay | null;
  readonly status: 'past' | 'scheduled';
  readonly anchor: Anchor;
  readonly stems: ReadonlySet<string>;
  /** Values of the figures in it that are large enough to tell events apart. */
  readonly values: ReadonlySet<number>;
  readonly language: string;
  readonly confidence: number;
  /** Index of the article. */
  readonly article: number;
  /** Whether the text opens as one that leans on the sentence before. */
  readonly leans: boolean;
}

/** Lists the events that dated sentences tell, article by article, and coming ones that hang on a condition. */
export function listEvents(articles: readonly AnnotatedArticle[]): EventCandidate[] {
  const reference = commonDay(articles);
  return articles.flatMap((item, index) => {
    const language = findLanguage(item.article.language);
    return language === null ? [] : [...dated(item, index, language, reference), ...conditional(item, index, language)];
  });
}

/** Gives the day of publication that most articles carry, the earliest where several do. */
function commonDay(articles: readonly AnnotatedArticle[]): string | null {
  const counts = new Map<string, number>();
  for (const { article } of articles)
    if (article.issued !== null) counts.set(article.issued, (counts.get(article.issued) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function dated(item: AnnotatedArticle, index: number, language: Language, reference: string | null): EventCandidate[] {
  const { article, annotations } = item;
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const guesses =
    article.issued === null && reference !== null ? guessDates(item, reference, language) : new Map<string, string>();
  const figures = byBlock(annotations.figures);
  const seen = new Set<string>();
  const events = annotations.dates.flatMap((mention): EventCandidate[] => {
    const block = blocks.get(mention.anchor.block);
    if (!block || block.kind === 'caption' || block.kind === 'heading' || mention.role === 'reference') return [];
    const isCalendar = namesMonth(mention, language);
    if (mention.edtf === null && !isCalendar) return [];
    const anchor = eventText(block.text, mention.sentence, mention.anchor, language);
    const key = `${mention.edtf ?? mention.text} ${mention.partOfDay} ${anchor.block} ${anchor.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        date: mention.edtf,
        guess: mention.edtf === null ? (guesses.get(placeOf(mention.anchor)) ?? null) : null,
        part: mention.partOfDay,
        status: mention.role === 'scheduled' ? 'scheduled' : 'past',
        anchor,
        stems: contentStems(anchor.exact, language),
        values: valuesIn(anchor, figures.get(anchor.block) ?? []),
        language: language.tag,
        confidence: mention.confidence,
        article: index,
        leans: language.summary.dangling.test(fold(anchor.exact)),
      },
    ];
  });
  return events.filter((event) => !events.some((other) => isRefined(event, other)));
}

/** "Ten months later the ceremony is set for 25 and 26 October": the month says nothing beside the days in it. */
const isRefined = ({ date, anchor }: EventCandidate, other: EventCandidate): boolean =>
  date !== null &&
  other.anchor.block === anchor.block &&
  other.anchor.start === anchor.start &&
  other.date?.startsWith(`${date}-`) === true;

/** Figures up to this one are too common to tell that two sentences are about the same. */
const COMMON_VALUE = 4;

function valuesIn({ start, end }: Anchor, figures: readonly FigureMention[]): ReadonlySet<number> {
  const inside = figures.filter(({ anchor }) => anchor.start >= start && anchor.end <= end);
  return new Set(inside.flatMap(({ value }) => (value > COMMON_VALUE ? [value] : [])));
}

function byBlock(figures: readonly FigureMention[]): ReadonlyMap<string, readonly FigureMention[]> {
  const index = new Map<string, FigureMention[]>();
  for (const figure of figures) {
    const list = index.get(figure.anchor.block);
    if (list) list.push(figure);
    else index.set(figure.anchor.block, [figure]);
  }
  return index;
}

const placeOf = ({ block, start }: Anchor): string => `${block}:${start}`;

/** Tells whether a date names its month, so that only the year is missing. */
const namesMonth = ({ text }: DateMention, { dates }: Language): boolean =>
  tokenize(text).some(({ key }) => dates.lexicon.months.has(key));

/** Resolves the open dates of a page as if it were of the day of the others: a guess to be confirmed by them. */
function guessDates(
  { article, annotations }: AnnotatedArticle,
  issued: string,
  language: Language,
): Map<string, string> {
  const supposed = annotateDates({ ...article, issued }, language, annotations.sentences);
  return new Map(supposed.flatMap(({ anchor, edtf }) => (edtf === null ? [] : [[placeOf(anchor), edtf] as const])));
}

/** Lists what will take effect once something else has happened: no date, but an event to expect. */
function conditional({ article, annotations }: AnnotatedArticle, index: number, language: Language): EventCandidate[] {
  const { effects, conditions } = language.dates.verbs;
  const withDate = new Set(annotations.dates.map(({ sentence }) => placeOf(sentence)));
  return annotations.sentences.flatMap(({ anchor, block }): EventCandidate[] => {
    const kind = article.blocks[block]?.kind;
    if (kind === 'caption' || kind === 'heading' || withDate.has(placeOf(anchor))) return [];
    const words = ` ${tokenize(anchor.exact)
      .map(({ key }) => key)
      .join(' ')} `;
    const has = (phrases: readonly string[]): boolean => phrases.some((phrase) => words.includes(` ${phrase} `));
    if (!has(effects) || !has(conditions)) return [];
    const stems = contentStems(anchor.exact, language);
    const plain = {
      date: null,
      guess: null,
      part: null,
      leans: language.summary.dangling.test(fold(anchor.exact)),
    };
    return [
      {
        ...plain,
        status: 'scheduled',
        anchor,
        stems,
        values: new Set<number>(),
        language: language.tag,
        confidence: 0.8,
        article: index,
      },
    ];
  });
}
