import { createMessage } from '../../messages.js';
import type { Dossier } from '../../model/dossier.js';
import type { Message } from '../../model/message.js';
import type { Override } from '../../model/overrides.js';
import { applyConflict } from './apply-conflict.js';
import { applyEvent } from './apply-event.js';
import { applyFigure } from './apply-figure.js';
import { applyPerson } from './apply-person.js';
import { applyQuotation } from './apply-quotation.js';
import { applySummary } from './apply-summary.js';
import { OverrideProblem } from './match.js';
import type { PlacedOverride } from './read-overrides.js';

/** Applies one correction; metadata and lines were applied when the articles were read. */
function apply(dossier: Dossier, override: Override): Dossier {
  switch (override.item) {
    case 'person':
      return applyPerson(dossier, override);
    case 'quotation':
      return applyQuotation(dossier, override);
    case 'event':
      return applyEvent(dossier, override);
    case 'figure':
      return applyFigure(dossier, override);
    case 'summary':
      return applySummary(dossier, override);
    case 'conflict':
      return applyConflict(dossier, override);
    default:
      return dossier;
  }
}

/**
 * Applies the editor's corrections in the order of the file, so that a later one sees what earlier ones made.
 * @returns the corrected dossier with `corrections` counted by kind, and an `override-matches` error for each entry
 *   that matches nothing or more than one place
 */
export function applyOverrides(
  dossier: Dossier,
  overrides: readonly PlacedOverride[],
): { dossier: Dossier; messages: Message[] } {
  const messages: Message[] = [];
  let current = dossier;
  for (const { override, file, place } of overrides) {
    try {
      current = apply(current, override);
      const count = current.corrections[override.item] ?? 0;
      current = { ...current, corrections: { ...current.corrections, [override.item]: count + 1 } };
    } catch (error) {
      if (!(error instanceof OverrideProblem)) throw error;
      messages.push(createMessage('override-matches', `Unexpected override: ${error.message}`, { file, place }));
    }
  }
  return { dossier: current, messages };
}
