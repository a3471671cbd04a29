import { findOpening } from '../lexicon.js';
import { type CleaningRule, findInLines, type Page, type PageLine, removeLine } from '../page.js';

const REACH = /@[\w-]+\.\w|(?:\+|\b00|\(0?\)|\b0)\d[\d\s().\-/]{6,}\d|\bwww\.\w/;

/** Dates are no telephone numbers. */
const NUMERIC_DATE = /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\b\d{8}\b/g;

/** A line that gives a telephone number, an e-mail address or a site, and is no sentence. */
function isContactLine(line: PageLine, page: Page): boolean {
  if (line.words > 30 || line.text.length > 240) return false;
  const reach = REACH.test(line.text.replace(NUMERIC_DATE, ' '));
  const label = findOpening(page.lexicon.lists.contactLineOpenings, line.key);
  if (label !== null && (reach || line.key.startsWith(`${label} :`))) return true;
  return reach && (!line.ends || line.words <= 12) && line.function < 0.3;
}

/** Most lines of one block of contacts. */
const LONGEST = 10;

/** Contacts for the press: a heading, names, telephone numbers, addresses. */
export const pressContact: CleaningRule = {
  id: 'press-contact',
  description: 'Contacts for the press',
  find: (page) => {
    const removed = findContacts(page);
    return findInLines(page, (line, index) => (removed.has(index) ? removeLine(index, line) : null));
  },
};

function findContacts(page: Page): Set<number> {
  const removed = new Set<number>();
  let left = 0;
  page.lines.forEach((line, index) => {
    const opening = findOpening(page.lexicon.lists.contactOpenings, line.key);
    const heads = opening !== null && line.words <= 30 && isHeading(line, opening);
    const contact = isContactLine(line, page);
    if (heads) left = LONGEST;
    else if (contact && left > 0) left = Math.max(left, 3);
    else if (line.ends && line.words > 12) left = 0;
    if (heads || contact || (left > 0 && !(line.ends && line.words > 8))) removed.add(index);
    if (left > 0) left -= 1;
  });
  return removed;
}

function isHeading(line: PageLine, opening: string): boolean {
  if (line.key === opening) return true;
  if (line.text.length <= 240 && REACH.test(line.text)) return true;
  return line.key.startsWith(`${opening} :`) && !(line.ends && line.words > 16);
}
