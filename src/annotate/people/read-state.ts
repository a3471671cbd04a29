import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { type BodyExpression, createBody } from './body-expression.js';
import { complementEnd } from './complements.js';
import type { NameSpan } from './names.js';
import type { Span } from './reading.js';
import { isCapitalised, isMark, type Reading } from './reading.js';
import { determinerBefore } from './role-left.js';

/** "Médecins du Littoral alerte": where groups need a determiner, a capitalised one without is a name. */
export function readBareName(
  reading: Reading,
  at: number,
  start: number,
  names: ReadonlyMap<number, NameSpan>,
  people: PeopleLexicon,
): BodyExpression | null {
  const { tokens } = reading;
  const [first, before] = [tokens[at], tokens[at - 1]];
  if (first?.shape !== 'capital' || (before && people.determiners.has(before.key))) return null;
  const { to } = complementEnd(reading, start, names, people, 'organisation');
  if (to === start || !isCapitalised(tokens[to - 1]) || reading.places.has(to - 1)) return null;
  return createBody(reading, at, to, people, { kind: 'organisation', head: first.key, isNamed: true, gender: null });
}

/** "Residents said", "…, officials said", "But witnesses said": a bare plural that opens a clause and has its verb. */
export function standsBare({ tokens }: Reading, from: number, to: number, people: PeopleLexicon): boolean {
  const [first, before, after] = [tokens[from], tokens[from - 1], tokens[to]];
  if (first?.initial) return true;
  const isJoined =
    before !== undefined && people.and.has(before.key) && !people.groups.has(tokens[from - 2]?.key ?? '');
  const isOpening =
    isMark(before, ',') || isJoined || (before?.initial === true && people.functionWords.has(before.key));
  const isVerb = ![people.prepositions, people.and, people.determiners].some((list) => list.has(after?.key ?? ''));
  return isOpening && after?.shape === 'lower' && isVerb;
}

const textOfPlace = ({ tokens }: Reading, { from, to }: Span): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** Reads the name of a State (or its capital) where it can act: not behind a preposition. */
export function readState(reading: Reading, at: number, people: PeopleLexicon): BodyExpression | null {
  const { tokens, places } = reading;
  const place = places.get(at);
  if (!place || place.from !== at || place.kind === 'demonym') return null;
  const determiner = determinerBefore(tokens, at, people);
  const before = tokens[determiner.from - 1];
  const isGoverned = before?.shape === 'lower' && people.prepositions.has(before.key);
  if (isGoverned || people.possessives.includes(tokens[place.to]?.key ?? '')) return null;
  return createBody(reading, at, place.to, people, {
    kind: 'state',
    head: place.kind === 'city' ? textOfPlace(reading, place) : place.country,
    isNamed: true,
    gender: null,
  });
}
