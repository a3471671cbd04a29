import type { Claim } from './list-claims.js';

/** The same count of the same thing, in one or several articles. */
export interface FigureGroup {
  readonly claims: readonly [Claim, ...Claim[]];
}

/** Groups claims that say the same; claims without a unit stay alone. */
export function groupClaims(claims: readonly Claim[]): FigureGroup[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const { mention, counted, order } = claim;
    const what =
      mention.unit === ''
        ? `alone ${order}`
        : `${counted.thing} ${counted.predicate} ${[...counted.modifiers].sort().join(' ')}`;
    const key = `${mention.value} ${mention.upper} ${what}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((group) => ({ claims: group }));
}
