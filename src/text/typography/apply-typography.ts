import type { Root } from 'hast';
import { createTypography, type FindRules } from './create-typography.js';

export interface TypographyOptions {
  /** BCP 47 tag of text that no `lang` attribute covers. */
  readonly language: string;
  readonly rules: FindRules;
}

/** Sets one tree; see `createTypography`, which makes the rules once for many trees. */
export function applyTypography(tree: Root, { language, rules }: TypographyOptions): Root {
  return createTypography(rules)(tree, language);
}

/** Gives `applyTypography` the form of a unified plugin. */
export function typography({ language, rules }: TypographyOptions): (tree: Root) => Root {
  const set = createTypography(rules);
  return (tree) => set(tree, language);
}
