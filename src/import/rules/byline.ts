import { parseByline } from '../metadata/parse-byline.js';
import { createLineRule } from '../page.js';

/** Bylines and dates of publication; what they say goes into the metadata. */
export const byline = createLineRule(
  'byline',
  'Bylines and dates of publication',
  (line, page) => line.words <= 30 && parseByline(line.text, page.lexicon) !== null,
);
