import type { Subject } from './clause.js';
import { type FrameView, wordsOf } from './frame-view.js';
import type { Item } from './items.js';
import { isPlainVerb } from './noun-places.js';
import { isClauseLike } from './quoted-words.js';

/** « … », tance-t-elle · « … », bougonne le maire · “…,” the mayor fumed: a tag whose verb is in no list. */
export function readUnlistedTag(view: FrameView, index: number, at: number): Subject | null {
  const { items, chunks, grammar } = view;
  const { verbGroup, nounPhrase } = grammar;
  const [first, second] = [items[at], items[at + 1]];
  const quote = items[index];
  if (first?.kind !== 'word' || second?.kind !== 'word' || !quote) return null;
  if (!isClauseLike(wordsOf(view, quote), grammar)) return null;
  if (verbGroup.invertedPronouns.has(second.lower)) {
    const pronoun = nounPhrase.subjectPronouns.get(second.lower);
    if (!pronoun) return null;
    const person = second.reference?.person ?? null;
    return {
      person,
      pronoun: person ? null : pronoun,
      noun: null,
      from: at + 1,
      to: at + 2,
      side: 'right',
      basis: 'pronoun',
    };
  }
  const isComma = items[index + 1]?.lower === ',' || /,["'”’»]?$/.test(wordsOf(view, quote));
  if (!isComma) return null;
  // « … », a savouré l'entraîneur
  const verb = verbGroup.subjectFollowsTag && verbGroup.perfect.has(first.lower) ? at + 1 : at;
  const chunk = chunks.find(({ from }) => from === at || from === verb + 1);
  if (!chunk) return null;
  const behind = items[chunk.to];
  const isTag =
    chunk.from === at
      ? verbGroup.subjectPrecedesTag &&
        behind?.kind === 'word' &&
        isPlainVerb(behind, grammar) &&
        isTagEnd(items[chunk.to + 1])
      : verbGroup.subjectFollowsTag && isUnlisted(items[verb], grammar);
  if (!isTag) return null;
  const basis = chunk.reference.mention.kind === 'pronoun' ? 'pronoun' : 'verb';
  return {
    person: chunk.reference.person,
    pronoun: null,
    noun: null,
    from: chunk.from,
    to: chunk.to,
    side: 'right',
    basis,
  };
}

const isUnlisted = (item: Item | undefined, grammar: FrameView['grammar']): boolean =>
  item?.kind === 'word' && isPlainVerb(item, grammar) && !grammar.verbs.has(item.lower);

const isTagEnd = (item: Item | undefined): boolean => item === undefined || item.kind !== 'word';
