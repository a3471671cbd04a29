import type { CitationLexicon } from '../grammar/citations.js';

/** English: "25 October 2025", as in the rest of the dossier. */
export const citations: CitationLexicon = {
  locale: 'en-US',
  date:
    '<date form="text"><date-part name="day" suffix="&#160;"/>' +
    '<date-part name="month" suffix=" "/><date-part name="year"/></date>',
  authorities: [
    'chancellery',
    'council',
    'court',
    'department',
    'embassy',
    'government',
    'ministry',
    'parliament',
    'prosecutor',
    'tribunal',
  ],
};
