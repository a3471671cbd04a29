import { containsPhrase, findOpening } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** "Reporting by …; editing by …". */
export const creditsLine = createLineRule(
  'credits-line',
  'Names of reporters, editors and translators',
  (line, page) =>
    line.words <= 40 &&
    (!line.ends || line.words <= 25) &&
    !/[«»“”"]/.test(line.text) &&
    (findOpening(page.lexicon.lists.creditsOpenings, line.key) !== null ||
      (line.words <= 16 && containsPhrase(page.lexicon.lists.creditsPhrases, line.key))),
);
