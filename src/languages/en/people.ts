import type { PeopleLexicon } from '../grammar/people.js';

/** English. */
export const people: PeopleLexicon = { honorifics: [] };
