import type { Edit, Rule } from '../rule.js';
import { alternate, NO_BREAK, SPACE_CLASS } from '../spaces.js';

/** Binds titles to names ("M. Dupont") and abbreviations to numbers ("n° 5", "art. 3"). */
export const bindPrefixes: Rule = ({ text }, { namePrefixes, numberPrefixes }) =>
  [...bind(text, namePrefixes, '\\p{Lu}'), ...bind(text, numberPrefixes, '\\d|[IVXLC]+\\b')].sort(
    (a, b) => a.start - b.start,
  );

function bind(text: string, prefixes: readonly string[], following: string): Edit[] {
  if (prefixes.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<prefix>${alternate(prefixes)})(?<spaces>${SPACE_CLASS}+)(?=${following})`,
    'gu',
  );
  return Array.from(text.matchAll(pattern), ({ index, groups }) => {
    const start = index + (groups?.prefix?.length ?? 0);
    return { start, end: start + (groups?.spaces?.length ?? 0), text: NO_BREAK };
  });
}
