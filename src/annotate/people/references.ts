import type { LocalPerson, PersonMention } from '../../model/annotation.js';

/** Characters `start` to `end` (UTF-16 offsets) of the plain text of one block, by block id. */
export interface BlockRange {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** One mention together with whom it means. */
export interface Reference {
  readonly person: LocalPerson;
  readonly mention: PersonMention;
}

/** Mentions of an article by block, in text order; outer expressions stand before those nested in them. */
export interface ReferenceIndex {
  /** References of a block, sorted by start, the longer first. */
  inBlock(block: string): readonly Reference[];
  /** References that overlap a range, in text order. */
  within(range: BlockRange): readonly Reference[];
}

/** Indexes the mentions of `annotatePeople` by block; build once per article. */
export function indexReferences(people: readonly LocalPerson[]): ReferenceIndex {
  const byBlock = new Map<string, Reference[]>();
  for (const person of people) {
    for (const mention of person.mentions) {
      const list = byBlock.get(mention.anchor.block);
      if (list) list.push({ person, mention });
      else byBlock.set(mention.anchor.block, [{ person, mention }]);
    }
  }
  for (const list of byBlock.values()) {
    list.sort((a, b) => a.mention.anchor.start - b.mention.anchor.start || b.mention.anchor.end - a.mention.anchor.end);
  }
  const inBlock = (block: string): readonly Reference[] => byBlock.get(block) ?? [];
  return {
    inBlock,
    within: ({ block, start, end }) =>
      inBlock(block).filter(({ mention: { anchor } }) => anchor.start < end && anchor.end > start),
  };
}

/**
 * Says whom a noun phrase or pronoun means that is the subject of a reporting verb (or the object of "according to").
 * `range` need not be cut exactly: the reference that shares most with it wins, the outermost of nested ones; one that
 * is only a complement at its end ("the lawyer of President X") loses against the head. Null rather than a guess.
 */
export function resolveReference(index: ReferenceIndex, range: BlockRange): Reference | null {
  const shared = ({ mention: { anchor } }: Reference): number =>
    Math.min(anchor.end, range.end) - Math.max(anchor.start, range.start);
  let best: Reference | null = null;
  for (const reference of index.within(range)) {
    if (best === null || shared(reference) > shared(best)) best = reference;
  }
  return best;
}
