import type { CitationLexicon } from '../grammar/citations.js';

/** French: "1er octobre 2025"; the locale limits ordinals to the first day of the month. */
export const citations: CitationLexicon = {
  locale: 'fr-FR',
  date:
    '<date form="text"><date-part name="day" form="ordinal" suffix="&#160;"/>' +
    '<date-part name="month" suffix="&#160;"/><date-part name="year"/></date>',
  authorities: [
    'ambassade',
    'chancellerie',
    'consulat',
    'cour',
    'gouvernement',
    'mairie',
    'ministere',
    'parlement',
    'parquet',
    'prefecture',
    'presidence',
    'tribunal',
  ],
};
