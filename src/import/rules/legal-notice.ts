import { containsPhrase } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** Copyright and legal lines. */
export const legalNotice = createLineRule('legal-notice', 'Copyright and legal notices', (line, page) => {
  if (line.words > 60) return false;
  if (/^(?:©|\(c\)|copyright\b)/i.test(line.text) && (/\d{4}/.test(line.text) || line.words <= 12)) return true;
  const legal = containsPhrase(page.lexicon.lists.legalPhrases, line.key);
  return legal && (!line.ends || line.words <= 25) && (line.words <= 20 || /©|copyright/i.test(line.text));
});
