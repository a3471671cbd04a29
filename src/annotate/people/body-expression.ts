import type { PeopleLexicon } from '../../languages/grammar/people.js';
import type { Reading, Span } from './reading.js';
import { determinerBefore } from './role-left.js';

/** A mention of a group, an organisation or a State: who can speak without being a person. */
export interface BodyExpression extends Span {
  readonly reading: Reading;
  readonly kind: 'group' | 'organisation' | 'state';
  /** Without determiner. */
  readonly textFrom: number;
  /** What two mentions of the same body have in common: lemma of the head noun, or country code. */
  readonly head: string;
  /** Whether it bears a name of its own, against "the ministry". */
  readonly isNamed: boolean;
  readonly gender: 'f' | 'm' | null;
  readonly country: string | null;
}

/** Makes the expression of a body: its span, and the country whose name it holds. */
export function createBody(
  reading: Reading,
  textFrom: number,
  to: number,
  people: PeopleLexicon,
  rest: Pick<BodyExpression, 'kind' | 'head' | 'isNamed' | 'gender'>,
): BodyExpression {
  const determiner = determinerBefore(reading.tokens, textFrom, people);
  let country: string | null = null;
  for (let at = textFrom; at < to; at += 1) country ??= reading.places.get(at)?.country ?? null;
  return { reading, from: determiner.from, to, textFrom, country, ...rest };
}
