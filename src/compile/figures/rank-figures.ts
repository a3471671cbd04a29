import { findLanguage } from '../../languages/registry.js';
import type { FigureGroup } from './group-claims.js';

/** Points for what makes a figure worth reading at a glance. */
const POINTS = { disputed: 6, article: 1.5, people: 1, predicate: 1, claimant: 0.5, digits: 0.5, large: 0.5 };
/** Points off for what counts time, for small numbers, and for figures without a unit. */
const DEDUCTIONS = { measure: 2, small: 1.5, none: 4, bounded: 0.5 };
const SMALL = 5;
const LARGE = 50;

/** Puts the figures that tell most first: disputed ones, those that several articles give, counts of people and states. */
export function rankFigures(groups: readonly FigureGroup[], disputed: ReadonlySet<FigureGroup>): FigureGroup[] {
  const weights = new Map(groups.map((group) => [group, importanceOf(group, disputed.has(group))]));
  return [...groups].sort(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a.claims[0].order - b.claims[0].order,
  );
}

function importanceOf({ claims }: FigureGroup, isDisputed: boolean): number {
  const [{ mention, counted, claimant, language, isBounded }] = claims;
  const articles = new Set(claims.map(({ article }) => article)).size;
  const numbers = findLanguage(language)?.numbers;
  const first = mention.unit.toLowerCase().split(/\s/)[0] ?? '';
  const isMeasure = numbers?.measures.has(first) ?? false;
  return (
    (isDisputed ? POINTS.disputed : 0) +
    (articles - 1) * POINTS.article +
    (counted.thing.includes(':') ? 0 : POINTS.people) +
    (counted.predicate === null ? 0 : POINTS.predicate) +
    (claimant === null ? 0 : POINTS.claimant) +
    (/\d/.test(mention.anchor.exact) ? POINTS.digits : 0) +
    (mention.value >= LARGE ? POINTS.large : 0) -
    (isMeasure && mention.value < 100 ? DEDUCTIONS.measure : 0) -
    (mention.value < SMALL ? DEDUCTIONS.small : 0) -
    (mention.unit === '' ? DEDUCTIONS.none : 0) -
    (isBounded ? DEDUCTIONS.bounded : 0)
  );
}
