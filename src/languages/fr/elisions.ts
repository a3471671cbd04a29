import { words } from '../words.js';

/** What stands before an apostrophe in place of a word ending in a vowel: `l'`, `qu'`. */
export const elisions: ReadonlySet<string> = words('l d qu n s j m c t jusqu lorsqu puisqu quoiqu');
