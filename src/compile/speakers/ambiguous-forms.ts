import { fold } from '../../text/fold.js';
import type { Entry } from './merge-appearances.js';

/** The comparison form of a name or role: folded, without forms of address. */
export function formKey(form: string, honorifics: ReadonlyMap<string, unknown> | undefined): string {
  const words = fold(form).split(/\s+/);
  while (words.length > 1 && honorifics?.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** Lists the forms that mean several entries ("le ministre", "M. Diagne"): none may lead to one of them. */
export function ambiguousForms(entries: readonly Entry[]): ReadonlySet<string> {
  const owners = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const [owner, entry] of entries.entries()) {
    for (const { forms, lexicon } of entry) {
      for (const form of forms) {
        const key = formKey(form, lexicon?.honorifics);
        const other = owners.get(key);
        if (other !== undefined && other !== owner) ambiguous.add(key);
        else owners.set(key, owner);
      }
    }
  }
  return ambiguous;
}
