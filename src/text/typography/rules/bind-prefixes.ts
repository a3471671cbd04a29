import type { CreateRule, Edit } from '../rule.js';
import { alternate, NO_BREAK, SPACE_CLASS } from '../spaces.js';

/** Binds titles to names ("M. Dupont") and abbreviations to numbers ("n° 5", "art. 3"). */
export const bindPrefixes: CreateRule = ({ namePrefixes, numberPrefixes }) => {
  const names = writePattern(namePrefixes, '\\p{Lu}');
  const numbers = writePattern(numberPrefixes, '\\d|[IVXLC]+\\b');
  return ({ text }) =>
    [...bind(text, names), ...(/\d|[IVXLC]/.test(text) ? bind(text, numbers) : [])].sort((a, b) => a.start - b.start);
};

function writePattern(prefixes: readonly string[], following: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?<prefix>${alternate(prefixes)})(?<spaces>${SPACE_CLASS}+)(?=${following})`,
    'gu',
  );
}

function bind(text: string, pattern: RegExp): Edit[] {
  return Array.from(text.matchAll(pattern), ({ index, groups }) => {
    const start = index + (groups?.prefix?.length ?? 0);
    return { start, end: start + (groups?.spaces?.length ?? 0), text: NO_BREAK };
  });
}
