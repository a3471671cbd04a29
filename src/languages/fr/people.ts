import type { PeopleLexicon } from '../grammar/people.js';

/** French. */
export const people: PeopleLexicon = { honorifics: [] };
