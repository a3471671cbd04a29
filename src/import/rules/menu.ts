import { toKey } from '../lexicon.js';
import { createLineRule } from '../page.js';

/** Marks between the entries of a menu or breadcrumb. */
const BETWEEN = /\s*[|>›»·•/→]\s*|\s{2,}|\t/;

/** A menu entry, a row of them, or a breadcrumb. */
export const menu = createLineRule('menu', 'Menus, breadcrumbs and section names', (line, page) => {
  const { menuLines } = page.lexicon.lists;
  if (line.text.length > 400 || line.ends) return false;
  if (menuLines.has(line.key)) return true;
  const entries = line.text.split(BETWEEN).filter((entry) => entry !== '');
  if (entries.length < 2) return false;
  const known = entries.filter((entry) => menuLines.has(toKey(entry))).length;
  const short = entries.every((entry) => entry.split(/\s+/).length <= 4);
  return known >= 2 || (known >= 1 && short) || (entries.length >= 4 && short && /[|›>]/.test(line.text));
});
