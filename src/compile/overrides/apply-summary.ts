import type { Dossier, SummaryPoint } from '../../model/dossier.js';
import type { OverrideOf } from '../../model/overrides.js';
import { findArticle, findItem, findPassage } from './match.js';

/** Pins, hides, moves or writes a point of the summary. */
export function applySummary(dossier: Dossier, override: OverrideOf<'summary'>): Dossier {
  const article = findArticle(dossier, override.article);
  const here = dossier.summary.filter(({ sources }) => sources.some((anchor) => anchor.article === article.id));
  const isNew = !here.some(({ text }) => text === override.exact) && (override.pin || override.text !== undefined);
  const point: SummaryPoint = isNew
    ? { text: override.exact, sources: [findPassage(article, override.exact)], confidence: 1 }
    : findItem(here, ({ text }) => text, override.exact, 'summary point');
  const rest = dossier.summary.filter((other) => other !== point);
  if (override.hide) return { ...dossier, summary: rest };
  const changed: SummaryPoint = {
    ...point,
    text: override.text ?? point.text,
    confidence: 1,
    ...(override.pin ? { pinned: true } : {}),
    editor: override.reason,
  };
  const before = dossier.summary.indexOf(point);
  const at = override.position === undefined ? (before < 0 ? rest.length : before) : override.position - 1;
  return { ...dossier, summary: [...rest.slice(0, at), changed, ...rest.slice(at)] };
}
