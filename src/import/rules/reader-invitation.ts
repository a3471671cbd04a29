import { findOpening, wordsOf } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** "Subscribe", "follow us", "download our app": the page speaks to its reader. */
export const readerInvitation = createLineRule(
  'reader-invitation',
  'Invitations to subscribe, follow, download or log in',
  (line, page) => {
    if (line.words > 24 || line.words === 0) return false;
    const { invitationOpenings, tradeWords } = page.lexicon.lists;
    const trade = wordsOf(line.key).filter((word) => tradeWords.has(word)).length;
    const opens = findOpening(invitationOpenings, line.key) !== null;
    if (line.ends) return (opens && trade >= 1 && line.words <= 20) || (trade >= 3 && line.words <= 20);
    return opens || (trade >= 2 && line.words <= 14);
  },
);
