import type { Dossier } from '../../model/dossier.js';
import type { OverrideOf } from '../../model/overrides.js';
import { findArticle, findItem } from './match.js';

/** Explains a conflict of figures, or dismisses it; `exact` is the text of one of its figures. */
export function applyConflict(dossier: Dossier, override: OverrideOf<'conflict'>): Dossier {
  const article = findArticle(dossier, override.article);
  const candidates = dossier.conflicts.flatMap((conflict) =>
    dossier.figures
      .filter(
        ({ id, sources }) => conflict.figures.includes(id) && sources.some((anchor) => anchor.article === article.id),
      )
      .map((figure) => ({ conflict, figure })),
  );
  const { conflict } = findItem(candidates, ({ figure }) => figure.text, override.exact, 'figure in conflict');
  if (override.dismiss) return { ...dossier, conflicts: dossier.conflicts.filter((other) => other !== conflict) };
  const explanation = override.explanation ?? conflict.explanation;
  const changed = { ...conflict, explanation, editor: override.reason };
  return { ...dossier, conflicts: dossier.conflicts.map((other) => (other === conflict ? changed : other)) };
}
