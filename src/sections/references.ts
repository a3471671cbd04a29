import type { Anchor } from '../model/anchor.js';
import type { Article } from '../model/article.js';
import type { Dossier, Statement } from '../model/dossier.js';
import type { MarkedRange } from '../text/mark-ranges.js';

/** A place in a printed article that something points at. */
export interface Reference {
  /** Id of the marked text. */
  readonly target: string;
  /** Number of the article in the dossier, from 1. */
  readonly article: number;
  /** Number of the paragraph; null for a heading or caption that stands by no paragraph. */
  readonly paragraph: number | null;
  readonly block: string;
  /** BCP 47 tag of the article. */
  readonly language: string;
}

/** Everything that is pointed at in the articles, with the ids that print gives it. */
export interface References {
  /** Finds the printed place of an anchor; null when the article or block is not in the dossier. */
  readonly find: (anchor: Anchor) => Reference | null;
  /** Ranges to be marked in a block. */
  readonly marks: (article: string, block: string) => readonly MarkedRange[];
  /** Statements that begin in a block, in order. */
  readonly statements: (article: string, block: string) => readonly PlacedStatement[];
  /** Id of the index entry of a speaker, and of a statement in it. */
  readonly entryOf: (speaker: string) => string;
  readonly statementOf: (statement: Statement) => string;
  readonly articleNumber: (article: string) => number;
}

/** A statement seen from the article. */
export interface PlacedStatement {
  /** Id of the statement in the index. */
  readonly entry: string;
  readonly statement: Statement;
  readonly speaker: Dossier['speakers'][number];
}

const blockKey = (article: string, block: string): string => `${article}\n${block}`;

/** Numbers the articles and gives ids to every anchor of the dossier, in document order per article. */
export function createReferences(dossier: Dossier, articles: readonly Article[]): References {
  const numbers = new Map(articles.map(({ id }, index) => [id, index + 1]));
  const paragraphs = new Map(articles.flatMap((article) => numberBlocks(article)));
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  const entries = new Map(dossier.speakers.map(({ id }, index) => [id, `sp${index + 1}`]));
  const statements = new Map<Statement, string>();
  const placed = new Map<string, PlacedStatement[]>();
  const own = new Set<string>();
  for (const speaker of dossier.speakers) {
    for (const statement of speaker.statements) {
      const entry = `st${statements.size + 1}`;
      statements.set(statement, entry);
      for (const source of statement.sources) own.add(rangeKey(source));
      for (const { article, block } of onePerBlock(statement.sources)) {
        const key = blockKey(article, block);
        pushTo(placed, key, { entry, statement, speaker });
      }
    }
  }
  const ids = new Map<string, string>();
  const marks = new Map<string, MarkedRange[]>();
  const counters = new Map<string, number>();
  for (const anchor of sortAnchors(allAnchors(dossier), numbers, paragraphs)) {
    const key = rangeKey(anchor);
    if (ids.has(key)) continue;
    const count = (counters.get(anchor.article) ?? 0) + 1;
    counters.set(anchor.article, count);
    const id = `art${numbers.get(anchor.article)}-m${count}`;
    ids.set(key, id);
    const { start, end } = anchor;
    const range = { id, start, end, className: own.has(key) ? 'statement' : null };
    const block = blockKey(anchor.article, anchor.block);
    pushTo(marks, block, range);
  }
  return {
    find: (anchor) => {
      const target = ids.get(rangeKey(anchor));
      const place = paragraphs.get(blockKey(anchor.article, anchor.block));
      const article = numbers.get(anchor.article);
      if (target === undefined || place === undefined || article === undefined) return null;
      const language = languages.get(anchor.article) ?? '';
      return { target, article, paragraph: place.paragraph, block: anchor.block, language };
    },
    marks: (article, block) => marks.get(blockKey(article, block)) ?? [],
    statements: (article, block) =>
      (placed.get(blockKey(article, block)) ?? []).toSorted((a, b) => startIn(a, block) - startIn(b, block)),
    entryOf: (speaker) => entries.get(speaker) ?? 'speakers',
    statementOf: (statement) => statements.get(statement) ?? 'speakers',
    articleNumber: (article) => numbers.get(article) ?? 0,
  };
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const rangeKey = ({ article, block, start, end }: Anchor): string => `${article}\n${block}\n${start}\n${end}`;

function startIn({ statement }: PlacedStatement, block: string): number {
  return statement.sources.find((source) => source.block === block)?.start ?? 0;
}

function onePerBlock(sources: readonly Anchor[]): Anchor[] {
  return sources.filter(
    (source, index) =>
      sources.findIndex(({ article, block }) => article === source.article && block === source.block) === index,
  );
}

function allAnchors(dossier: Dossier): Anchor[] {
  const { summary, chronology, speakers, figures } = dossier;
  return [
    ...speakers.flatMap(({ statements, mentions }) => [...statements.flatMap(({ sources }) => sources), ...mentions]),
    ...[...summary, ...chronology, ...figures].flatMap(({ sources }) => sources),
  ];
}

interface BlockPlace {
  readonly order: number;
  readonly paragraph: number | null;
}

/** A caption belongs to the paragraph before it, a heading to the one after. */
function numberBlocks(article: Article): [string, BlockPlace][] {
  const following = nextNumbers(article);
  let previous: number | null = null;
  return article.blocks.map((block, order) => {
    previous = block.number ?? previous;
    const next = following[order] ?? null;
    const neighbour = block.kind === 'heading' ? (next ?? previous) : (previous ?? next);
    return [blockKey(article.id, block.id), { order, paragraph: block.number ?? neighbour }];
  });
}

/** For each block the number of the nearest numbered block from it on. */
function nextNumbers({ blocks }: Article): (number | null)[] {
  let next: number | null = null;
  return blocks
    .toReversed()
    .map(({ number }) => {
      next = number ?? next;
      return next;
    })
    .reverse();
}

function sortAnchors(
  anchors: readonly Anchor[],
  numbers: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, BlockPlace>,
): Anchor[] {
  const keyed = anchors.flatMap((anchor) => {
    const article = numbers.get(anchor.article);
    const place = places.get(blockKey(anchor.article, anchor.block));
    return article === undefined || place === undefined ? [] : [{ anchor, article, order: place.order }];
  });
  keyed.sort(
    (a, b) =>
      a.article - b.article || a.order - b.order || a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end,
  );
  return keyed.map(({ anchor }) => anchor);
}
