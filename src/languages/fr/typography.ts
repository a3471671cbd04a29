import type { TypographyRules } from '../grammar/typography.js';

/** French. */
export const typography: TypographyRules = { hyphenation: null };
