import type { AttributionBasis, LocalPerson } from '../../model/annotation.js';

/**
 * Expected share of right attributions by what they rest on. On the corpora the rules were made on nearly all are right;
 * these figures are set to the order of difficulty, and to the errors seen on texts of our own that no rule knew.
 */
const BY_BASIS: Readonly<Record<AttributionBasis, number>> = {
  verb: 0.96,
  'according-to': 0.95,
  colon: 0.9,
  participle: 0.88,
  pronoun: 0.88,
  heading: 0.8,
  continuation: 0.78,
  none: 0.5,
};

/** Estimates the probability that a quotation is one, of this kind and by this speaker. */
export function estimateConfidence(
  kind: 'direct' | 'indirect',
  basis: AttributionBasis,
  speaker: LocalPerson | null,
): number {
  // Statements of groups and bodies are harder to tell from what they did.
  const bySpeaker =
    speaker === null ? 0.8 : speaker.kind === 'collective' || speaker.kind === 'organisation' ? 0.85 : 1;
  const byKind = kind === 'indirect' ? 0.95 : 1;
  return Math.round(BY_BASIS[basis] * bySpeaker * byKind * 100) / 100;
}
