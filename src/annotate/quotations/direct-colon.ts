import type { Subject } from './clause.js';
import type { DirectLink } from './direct-link.js';
import { type FrameView, wordsOf } from './frame-view.js';
import { findMainSubject } from './main-subject.js';
import { isClauseLike } from './quoted-words.js';

/** So many words before a colon are no sentence of their own: "Puis : « … »". */
const MAX_OPENING = 2;

/** Ties a quotation behind a colon to the verb, the source or the subject before it. */
export function linkByColon(view: FrameView, index: number): DirectLink | null {
  const { items, cues, sources, start, grammar } = view;
  const colon = index - 1;
  const [head, quote] = [items[colon - 1], items[index]];
  const source = sources.find(({ to }) => to === colon);
  if (source)
    return { quote: index, isNext: false, cue: null, source, subject: null, basis: 'according-to', from: source.from };
  const cue = cues.findLast(({ group, subject }) => group.to <= colon && subject !== null);
  if (cue) return { quote: index, isNext: false, cue, source: null, subject: null, basis: 'verb', from: colon };
  if (!head || grammar.sources.naming.has(head.lower)) return null;
  if (hasDocument(view, start, colon) || !quote || !isClauseLike(wordsOf(view, quote), grammar)) return null;
  const subject = findMainSubject(view, start, colon, grammar);
  if (subject) return { quote: index, isNext: false, cue: null, source: null, subject, basis: 'colon', from: colon };
  const named = onlyPerson(view, colon);
  // "Puis : « … »" goes on; after a sentence about something else nobody can be named.
  const isBare = named === null && colon - start <= MAX_OPENING;
  return {
    quote: index,
    isNext: false,
    cue: null,
    source: null,
    subject: named,
    basis: isBare ? 'none' : 'colon',
    from: colon,
  };
}

/** "Pas de quoi convaincre Jean Untel, berger : « … »": the only person whom the words before a colon name. */
function onlyPerson({ chunks, start }: FrameView, colon: number): Subject | null {
  const named = chunks.filter(
    ({ from, to, reference: { person } }) =>
      from >= start && to <= colon && (person.kind === 'person' || person.kind === 'unnamed'),
  );
  const [first] = named;
  if (!first || named.some(({ reference }) => reference.person !== first.reference.person)) return null;
  return {
    person: first.reference.person,
    pronoun: null,
    noun: null,
    from: first.from,
    to: first.to,
    side: 'left',
    basis: 'colon',
  };
}

/** Whether the subject before a colon is a text: "L'article 7 précise : « … »". */
function hasDocument({ items, grammar }: FrameView, start: number, to: number): boolean {
  const { documents, determiners, prepositions } = grammar.nounPhrase;
  for (let at = start; at < Math.min(to, start + 5); at++) {
    const lower = items[at]?.lower ?? '';
    if (documents.has(lower) && !prepositions.has(items[at - 1]?.lower ?? '')) return true;
    if (!determiners.has(lower) && items[at]?.kind !== 'word') return false;
  }
  return false;
}
