import { toKey } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** Marks between the entries of a menu or breadcrumb; those that also stand in prose and markup want spaces around. */
const BETWEEN = /\s+[>/→·•–—-]\s+|\s*[|›»•·]\s*/;
/** An entry is a name: letters, digits and the marks of names. */
const ENTRY = /^[\p{L}\p{N} '’&.,+()-]+$/u;

/** A menu entry, a row of them, or a breadcrumb. */
export const menu = createLineRule('menu', 'Menus, breadcrumbs and section names', (line, page) => {
  const { menuLines } = page.lexicon.lists;
  if (line.text.length > 400 || line.ends) return false;
  if (menuLines.has(line.key)) return true;
  const words = line.key.split(' ');
  if (words.length >= 3 && words.every((word) => menuLines.has(word))) return true;
  const entries = line.text.split(BETWEEN).filter((entry) => entry !== '');
  if (entries.length < 2 || !entries.every((entry) => ENTRY.test(entry))) return false;
  const known = entries.filter((entry) => menuLines.has(toKey(entry))).length;
  const isShort = entries.every((entry) => entry.split(/\s+/).length <= 4);
  if (known >= 2 || (known >= 1 && isShort)) return true;
  return entries.length >= 4 && isShort && /[|›>]/.test(line.text);
});
