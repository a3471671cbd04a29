import type { CreateRule, Edit } from '../rule.js';
import { alternate, NO_BREAK, SPACE_CLASS } from '../spaces.js';

/** Binds the day to the month ("25 octobre", "October 25"). */
export const bindDates: CreateRule = ({ months, monthFirst }) => {
  const names = alternate(months);
  const dayFirst = `(?<![\\p{L}\\p{N}])(?<before>[0-3]?\\d\\p{L}{0,3})(?<spaces>${SPACE_CLASS}+)(?=(?:${names})(?!\\p{L}))`;
  const dayLast = `(?<!\\p{L})(?<before>${names})(?<spaces>${SPACE_CLASS}+)(?=[0-3]?\\d(?!\\d))`;
  const patterns = (monthFirst ? [dayFirst, dayLast] : [dayFirst]).map((pattern) => new RegExp(pattern, 'gu'));
  return ({ text }) => {
    if (!/\d/.test(text)) return [];
    return patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), toEdit)).sort((a, b) => a.start - b.start);
  };
};

function toEdit({ index, groups }: RegExpExecArray): Edit {
  const start = index + (groups?.before?.length ?? 0);
  return { start, end: start + (groups?.spaces?.length ?? 0), text: NO_BREAK };
}
