import { containsPhrase, findOpening } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** `Issued by the Registrar, Kari Untel`: most words of such a line. */
const MOST_OF_ISSUER = 12;

/** Copyright and legal lines. */
export const legalNotice = createLineRule('legal-notice', 'Copyright and legal notices', (line, page) => {
  if (line.words > 60) return false;
  if (/^(?:©|\(c\)|copyright\b)/i.test(line.text) && (/\d{4}/.test(line.text) || line.words <= 12)) return true;
  const { issuerOpenings, legalPhrases, noticeOpenings } = page.lexicon.lists;
  if (!line.ends && line.words <= MOST_OF_ISSUER && findOpening(issuerOpenings, line.key) !== null) return true;
  const legal = containsPhrase(legalPhrases, line.key);
  // "NOTE: This summary is provided to assist … It does not form part of the reasons. The judgment is the only …"
  if (legal && findOpening(noticeOpenings, line.key) !== null) return true;
  return legal && (!line.ends || line.words <= 25) && (line.words <= 20 || /©|copyright/i.test(line.text));
});
