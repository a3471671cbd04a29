import { findOpening, wordsOf } from '../lexicon.js';
import { createLineRule, type Page } from '../page.js';

/** "Subscribe", "follow us", "download our app": the page speaks to its reader. */
export const readerInvitation = createLineRule(
  'reader-invitation',
  'Invitations to subscribe, follow, download or log in',
  (line, page, index) => {
    if (line.words > 24 || line.words === 0) return false;
    const { invitationOpenings, tradeWords } = page.lexicon.lists;
    const trade = wordsOf(line.key).filter((word) => tradeWords.has(word)).length;
    const opening = findOpening(invitationOpenings, line.key);
    const opens =
      opening !== null && (/[ '-]/.test(opening) || trade >= 1 || line.words <= 4 || isInFrame(page, index));
    if (line.ends)
      return (
        (opens && line.words <= 20 && (trade >= 1 || isInFrame(page, index))) ||
        (line.words <= 20 && (trade >= 3 || (trade >= 2 && isInFrame(page, index, 20))))
      );
    return opens || (trade >= 2 && line.words <= 14);
  },
);

/** Tells whether a short line stands at the border of the page or beside lines that other rules took out. */
function isInFrame(page: Page, index: number, longest = 12): boolean {
  const line = page.lines[index];
  const isFrame = (at: number): boolean => page.lines[at] === undefined || page.lines[at]?.rule !== null;
  return (
    line !== undefined &&
    line.words <= longest &&
    (isFrame(index + 1) || isFrame(index - 1)) &&
    !/[«»“”"]/.test(line.text)
  );
}
