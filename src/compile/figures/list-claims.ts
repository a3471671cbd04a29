import type { Occasion } from '../../languages/grammar/numbers.js';
import type { Language } from '../../languages/language.js';
import { findLanguage } from '../../languages/registry.js';
import type { Anchor } from '../../model/anchor.js';
import type { AnnotatedArticle, DateMention, FigureMention } from '../../model/annotation.js';
import type { Speaker } from '../../model/dossier.js';
import { fold } from '../../text/fold.js';
import { type Token, tokenize } from '../../text/tokens.js';

/** What a figure counts, comparable over articles and languages. */
export interface Counted {
  /** Id of the counted thing: a concept all languages share, or `fr:licence`. */
  readonly thing: string;
  /** What is said of it, in the same way; null when the sentence does not say, or only with a light verb. */
  readonly predicate: string | null;
  /** Words that narrow the thing: adjectives and complements, folded. */
  readonly modifiers: ReadonlySet<string>;
  /** Words after the verb or the figure that name what it was done to, as stems. */
  readonly object: ReadonlySet<string>;
}

/** One article's statement of one figure. */
export interface Claim {
  readonly mention: FigureMention;
  readonly article: string;
  readonly language: string;
  readonly counted: Counted;
  /** Date of the claim: the one of its sentence, else the day of publication. */
  readonly asOf: string | null;
  /** Date in the sentence itself. */
  readonly day: string | null;
  /** Moment of the event that the sentence names. */
  readonly occasion: Occasion | null;
  /** Id of the speaker in whose statement it stands. */
  readonly claimant: string | null;
  /** A condition or a part of a whole: never compared. */
  readonly isBounded: boolean;
  /** Position in reading order over all articles. */
  readonly order: number;
}

/** Letters of an object word that are compared. */
const STEM = 6;
/** Letters by which the forms of the verb itself are known. */
const VERB_STEM = 4;
/** Words after the figure in which its object is looked for. */
const OBJECT_REACH = 14;

/** Lists the figures of all articles with what is needed to compare them. */
export function listClaims(articles: readonly AnnotatedArticle[], speakers: readonly Speaker[]): Claim[] {
  const spoken = indexStatements(speakers);
  let order = 0;
  return articles.flatMap(({ article, annotations }) => {
    const language = findLanguage(article.language);
    if (language === null) return [];
    const datesOf = new Map<string, DateMention[]>();
    for (const date of annotations.dates) {
      const key = placeOf(date.sentence);
      datesOf.set(key, [...(datesOf.get(key) ?? []), date]);
    }
    return annotations.figures.map((mention): Claim => {
      const tokens = tokenize(mention.sentence.exact);
      const day = dayOf(mention, datesOf.get(placeOf(mention.sentence)) ?? [], tokens, language);
      return {
        mention,
        article: article.id,
        language: language.tag,
        counted: countedOf(mention, tokens, language),
        asOf: day ?? article.issued,
        day,
        occasion: occasionOf(tokens, language),
        claimant: claimantOf(mention.anchor, spoken),
        isBounded: isBounded(mention, tokens, language),
        order: order++,
      };
    });
  });
}

const placeOf = ({ block, start }: Anchor): string => `${block}:${start}`;

/** Statements by article and block, so that a figure looks only at those of its block. */
function indexStatements(
  speakers: readonly Speaker[],
): ReadonlyMap<string, readonly { readonly anchor: Anchor; readonly speaker: string }[]> {
  const index = new Map<string, { anchor: Anchor; speaker: string }[]>();
  for (const { id, statements } of speakers) {
    for (const anchor of statements.flatMap(({ sources }) => sources)) {
      const key = `${anchor.article} ${anchor.block}`;
      const list = index.get(key);
      if (list) list.push({ anchor, speaker: id });
      else index.set(key, [{ anchor, speaker: id }]);
    }
  }
  return index;
}

function claimantOf({ article, block, start, end }: Anchor, spoken: ReturnType<typeof indexStatements>): string | null {
  const list = spoken.get(`${article} ${block}`) ?? [];
  return list.find(({ anchor }) => anchor.start <= start && anchor.end >= end)?.speaker ?? null;
}

/**
 * Gives the date that holds for a figure: one without a comma between them, else one that opens the sentence or the
 * clause and stands before a comma.
 */
function dayOf(
  { anchor, sentence }: FigureMention,
  dates: readonly DateMention[],
  tokens: readonly Token[],
  language: Language,
): string | null {
  const known = dates.filter(({ edtf, role }) => edtf !== null && role !== 'reference');
  const between = (from: number, to: number): readonly Token[] =>
    tokens.filter(({ start, end }) => start >= from - sentence.start && end <= to - sentence.start);
  const isNear = (date: DateMention): boolean => {
    const [first, second] = date.anchor.start < anchor.start ? [date.anchor, anchor] : [anchor, date.anchor];
    return !between(first.end, second.start).some(({ key }) => /^[,;:()]$/.test(key));
  };
  const isOpening = (date: DateMention): boolean => {
    if (date.anchor.start > anchor.start) return false;
    const before = tokens.findLast(({ end }) => end <= date.anchor.start - sentence.start);
    return before === undefined || language.dates.verbs.clauseOpeners.has(before.key);
  };
  const near = known.filter(isNear).toSorted((a, b) => gap(a.anchor, anchor) - gap(b.anchor, anchor));
  return (near[0] ?? known.findLast(isOpening))?.edtf ?? null;
}

const gap = (a: Anchor, b: Anchor): number => Math.max(a.start - b.end, b.start - a.end);

function occasionOf(tokens: readonly Token[], { numbers }: Language): Occasion | null {
  for (const { key } of tokens) {
    const occasion = numbers.occasions.get(key);
    if (occasion) return occasion;
  }
  return null;
}

function countedOf(
  { unit, predicate, anchor, sentence }: FigureMention,
  tokens: readonly Token[],
  language: Language,
): Counted {
  const { numbers, summary } = language;
  const words = tokenize(unit).filter(
    ({ kind, key }) => kind === 'word' && !numbers.linkers.has(key) && !numbers.conjunctions.has(key),
  );
  const keys = unit.length > 0 && words.length === 0 ? [unit] : words.map(({ key }) => key);
  const headIndex = headOf(unit, keys, language);
  const head = numbers.singular(keys[headIndex] ?? '');
  const fate = numbers.fates.get(head);
  const verb = predicate === null ? null : fold(predicate);
  const isLight = verb === null || numbers.lightVerbs.has(verb);
  const named = (id: string): string => `${language.tag}:${id}`;
  return {
    thing: fate?.counts ?? numbers.concepts.get(head) ?? named(head),
    predicate: fate
      ? isLight
        ? fate.predicate
        : null
      : isLight
        ? null
        : (numbers.predicates.get(verb) ?? named(verb)),
    modifiers: new Set(keys.filter((_, index) => index !== headIndex).map(numbers.singular)),
    object: objectOf(tokens, anchor.end - sentence.start, verb, summary.stopWords),
  };
}

/** Index of the head of a counted noun phrase: its first noun, or the last before a complement. */
function headOf(unit: string, keys: readonly string[], { numbers }: Language): number {
  if (numbers.headFirst)
    return Math.max(
      0,
      keys.findIndex((key) => !numbers.adjectives.has(key)),
    );
  const linked = tokenize(unit).findIndex(({ key }) => numbers.linkers.has(key));
  return (linked < 0 ? keys.length : linked) - 1;
}

/** Stems of the words after the figure, up to the end of its clause. */
function objectOf(
  tokens: readonly Token[],
  from: number,
  verb: string | null,
  stopWords: ReadonlySet<string>,
): ReadonlySet<string> {
  const stems = new Set<string>();
  const start = tokens.findIndex((token) => token.start >= from);
  if (start < 0) return stems;
  for (const { kind, key } of tokens.slice(start, start + OBJECT_REACH)) {
    if (/^[,;:.]$/.test(key)) break;
    const isVerb = verb !== null && key.slice(0, VERB_STEM) === verb.slice(0, VERB_STEM);
    if (kind === 'word' && key.length > 2 && !isVerb && !stopWords.has(key)) stems.add(key.slice(0, STEM));
  }
  return stems;
}

/** Tells whether the figure is a threshold ("une fois ratifiée par 40 pays") or a part ("parmi eux, 12 pays"). */
function isBounded({ anchor, sentence }: FigureMention, tokens: readonly Token[], { numbers }: Language): boolean {
  const before = ` ${tokens
    .filter(({ end }) => end <= anchor.start - sentence.start)
    .map(({ key }) => key)
    .join(' ')} `;
  return [...numbers.thresholds, ...numbers.parts].some((phrase) => before.includes(` ${phrase} `));
}
