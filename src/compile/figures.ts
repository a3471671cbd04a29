import type { Language } from '../languages/language.js';
import type { AnnotatedArticle } from '../model/annotation.js';
import type { Conflict, Figure, Speaker } from '../model/dossier.js';
import { findConflicts } from './figures/find-conflicts.js';
import { type FigureGroup, groupClaims } from './figures/group-claims.js';
import { listClaims } from './figures/list-claims.js';
import { rankFigures } from './figures/rank-figures.js';

/**
 * Compiles the figures of all articles: the same count of the same thing is one figure with several sources, the most
 * telling first; counts of one thing for one scope that cannot both be right are conflicts, explained where the
 * articles date them.
 * @param language of the dossier, for the words of the explanations
 */
export function compileFigures(
  articles: readonly AnnotatedArticle[],
  speakers: readonly Speaker[],
  language: Language,
): { figures: Figure[]; conflicts: Conflict[] } {
  const groups = groupClaims(listClaims(articles, speakers));
  const disputes = findConflicts(groups, language);
  const disputed = new Set(disputes.flatMap((dispute) => dispute.groups));
  const ranked = rankFigures(groups, disputed);
  const ids = new Map(ranked.map((group, index) => [group, `figure-${index + 1}`]));
  return {
    figures: ranked.map((group) => toFigure(group, ids.get(group) ?? '')),
    conflicts: disputes.map(({ groups: sides, about, explanation }, index) => ({
      id: `conflict-${index + 1}`,
      figures: sides.flatMap((group) => ids.get(group) ?? []),
      about,
      explanation,
    })),
  };
}

function toFigure({ claims }: FigureGroup, id: string): Figure {
  const [first, ...others] = claims;
  const { mention, asOf, claimant } = first;
  return {
    id,
    value: mention.value,
    upper: mention.upper,
    qualifier: mention.qualifier,
    unit: mention.unit,
    text: mention.sentence.exact,
    asOf,
    claimant,
    sources: [first, ...others].map((claim) => claim.mention.anchor),
    confidence: Math.max(...claims.map((claim) => claim.mention.confidence)),
  };
}
