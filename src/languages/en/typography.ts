import type { TypographyRules } from '../grammar/typography.js';

/** English. */
export const typography: TypographyRules = { hyphenation: null };
