import type { PeopleLexicon } from '../../languages/grammar/people.js';
import { findBodies } from './bodies.js';
import type { BodyExpression } from './body-expression.js';
import { type NameExpression, readNameExpressions } from './expressions.js';
import { findNames, type NameSpan } from './names.js';
import { matchPhrase } from './phrases.js';
import type { Span } from './reading.js';
import { isCapitalised, type Reading } from './reading.js';
import { indexRoles } from './role-index.js';
import { findRoles, type RolePhrase } from './roles.js';

/** What a block says of persons and bodies, before anybody is identified. */
export interface Scan {
  readonly reading: Reading;
  readonly names: readonly NameExpression[];
  /** Roles that stand without a name. */
  readonly roles: readonly RolePhrase[];
  readonly bodies: readonly BodyExpression[];
  /** "MM. A et B": the whole, which refers to a group. */
  readonly pairs: readonly Span[];
}

/** Reads all expressions of a block. */
export function scanBlock(reading: Reading, people: PeopleLexicon): Scan {
  const spans = new Map(findNames(reading, people).map((name) => [name.from, name]));
  const roles = findRoles(reading, spans, people);
  const used = new Set<RolePhrase>();
  const names = readNameExpressions(reading, spans, indexRoles(roles), used, people);
  const free = roles.filter((role) => !used.has(role));
  const bodies = findBodies(
    reading,
    [...names.map(coreOf), ...roles.filter(({ form }) => !form.plural)],
    spans,
    people,
  );
  return { reading, names, roles: free, bodies, pairs: findPairs(reading, spans, people) };
}

const coreOf = ({ form }: NameExpression): Span => form;

/** Finds "MM. A et B" and "Messrs A and B". */
function findPairs(reading: Reading, names: ReadonlyMap<number, NameSpan>, people: PeopleLexicon): Span[] {
  const { tokens } = reading;
  const pairs: Span[] = [];
  for (const [at, name] of names) {
    const phrase = matchPhrase(people.honorifics, tokens, at - 1);
    if (!phrase?.value.plural || !isCapitalised(tokens[at - 1])) continue;
    let { to } = name;
    for (
      let next = names.get(to + 1);
      next && (people.and.has(tokens[to]?.key ?? '') || tokens[to]?.text === ',');
      next = names.get(to + 1)
    ) {
      to = next.to;
    }
    if (to > name.to) pairs.push({ from: at - 1, to });
  }
  return pairs;
}
