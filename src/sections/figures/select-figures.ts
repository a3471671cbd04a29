import type { Figure } from '../../model/dossier.js';
import { fold } from '../../text/fold.js';
import type { SectionContext } from '../section.js';
import { languageOf } from '../view.js';

/**
 * Chooses the figures worth printing, by rank: none twice, and not the same number once more in another language. All
 * that disagree are among them.
 */
export function selectFigures(context: SectionContext, most: number): Figure[] {
  const { figures, conflicts } = context.dossier;
  const disputed = new Set(conflicts.flatMap((conflict) => conflict.figures));
  const chosen = new Set<Figure>();
  const counts = new Set<string>();
  const languages = new Map<string, string | null>();
  const byNeed = figures.toSorted((a, b) => Number(disputed.has(b.id)) - Number(disputed.has(a.id)));
  for (const figure of byNeed) {
    const { value, upper, qualifier, unit, id } = figure;
    const count = `${value} ${upper} ${fold(unit)}`;
    const number = `${value} ${upper} ${qualifier}`;
    const language = languageOf(context, figure.sources);
    const told = languages.get(number);
    const isRepeated = counts.has(count) || (told !== undefined && told !== language);
    if ((isRepeated || chosen.size >= most) && !disputed.has(id)) continue;
    chosen.add(figure);
    counts.add(count);
    if (told === undefined) languages.set(number, language);
  }
  return figures.filter((figure) => chosen.has(figure));
}
