import type { Conflict, Dossier, Figure } from '../../model/dossier.js';
import type { OverrideOf } from '../../model/overrides.js';
import { findArticle, findItem } from './match.js';

/** Corrects the value or unit of a figure, or hides it (and the conflicts it takes part in). */
export function applyFigure(dossier: Dossier, override: OverrideOf<'figure'>): Dossier {
  const article = findArticle(dossier, override.article);
  const here = dossier.figures.filter(({ sources }) => sources.some((anchor) => anchor.article === article.id));
  const figure = findItem(here, ({ text }) => text, override.exact, 'figure');
  if (override.hide) {
    const conflicts = dossier.conflicts
      .map((conflict): Conflict => ({ ...conflict, figures: conflict.figures.filter((id) => id !== figure.id) }))
      .filter(({ figures }) => figures.length > 1);
    return { ...dossier, figures: dossier.figures.filter((other) => other !== figure), conflicts };
  }
  const changed: Figure = {
    ...figure,
    value: override.value ?? figure.value,
    unit: override.unit ?? figure.unit,
    confidence: 1,
    editor: override.reason,
  };
  return { ...dossier, figures: dossier.figures.map((other) => (other === figure ? changed : other)) };
}
