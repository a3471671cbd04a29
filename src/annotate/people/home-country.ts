import type { PlaceMention } from '../../model/annotation.js';
import type { Article } from '../../model/article.js';
import type { Draft } from './drafts.js';

/** Least share of all mentions of countries that the country of an article must have. */
const SHARE = 0.5;

/**
 * Tells of which State an article speaks when it names office-holders without their country: the country of the other
 * office-holders, if all agree; else the one whose domain the page stands under, if the text names it; else the one that
 * has at least half of all mentions and more than one. Null rather than a guess.
 */
export function findHomeCountry(
  article: Article,
  places: readonly PlaceMention[],
  drafts: readonly Draft[],
): string | null {
  const counts = new Map<string, number>();
  for (const { country } of places) counts.set(country, (counts.get(country) ?? 0) + 1);
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/i.exec(article.url ?? '')?.[1]?.toUpperCase();
  const published = domain === 'UK' ? 'GB' : domain;
  if (published && counts.has(published)) return published;
  const official = new Set(
    drafts.flatMap(({ kind, roles }) =>
      kind === 'person'
        ? roles.filter((role) => role.kind === 'state' && role.country !== null).map(({ country }) => country)
        : [],
    ),
  );
  const [only] = official;
  if (official.size === 1 && only && (counts.get(only) ?? 0) > 1) return only;
  const total = places.length;
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > 1 && first[1] / total >= SHARE ? first[0] : null;
}
