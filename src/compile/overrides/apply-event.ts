import type { Dossier, DossierEvent } from '../../model/dossier.js';
import type { OverrideOf } from '../../model/overrides.js';
import { isEdtf } from '../../text/edtf-check.js';
import { findArticle, findItem, findPassage, OverrideProblem } from './match.js';

/** Corrects the date, time of day or status of an event, adds one or hides one. */
export function applyEvent(dossier: Dossier, override: OverrideOf<'event'>): Dossier {
  const article = findArticle(dossier, override.article);
  if (typeof override.date === 'string' && !isEdtf(override.date)) {
    throw new OverrideProblem(`date «${override.date}» is not EDTF such as 2025-10-25`);
  }
  if (override.add) {
    const anchor = findPassage(article, override.exact);
    const event: DossierEvent = {
      id: `${article.id}-${anchor.block}-${anchor.start}-added`,
      date: override.date ?? null,
      ...(override.partOfDay ? { partOfDay: override.partOfDay } : {}),
      status: override.status ?? 'past',
      text: anchor.exact,
      sources: [anchor],
      confidence: 1,
      editor: override.reason,
    };
    return { ...dossier, chronology: [...dossier.chronology, event] };
  }
  const here = dossier.chronology.filter(({ sources }) => sources.some((anchor) => anchor.article === article.id));
  const event = findItem(here, ({ text }) => text, override.exact, 'event');
  if (override.hide) return { ...dossier, chronology: dossier.chronology.filter((other) => other !== event) };
  const { partOfDay, ...rest } = event;
  const part = override.partOfDay === undefined ? partOfDay : override.partOfDay;
  const changed: DossierEvent = {
    ...rest,
    ...(part ? { partOfDay: part } : {}),
    date: override.date === undefined ? event.date : override.date,
    status: override.status ?? event.status,
    confidence: 1,
    editor: override.reason,
  };
  return { ...dossier, chronology: dossier.chronology.map((other) => (other === event ? changed : other)) };
}
