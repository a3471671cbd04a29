import type { Draft } from './drafts.js';

/** Most candidates that are compared with one name or role, so that garbage stays linear. */
const MOST = 60;

/** Finds drafts by one of several keys. */
export interface Candidates {
  add(draft: Draft, keys: readonly string[]): void;
  find(keys: readonly string[]): ReadonlySet<Draft>;
}

/** Begins an index of drafts; of more than a few dozen under one key only the first are kept. */
export function createCandidates(): Candidates {
  const byKey = new Map<string, Set<Draft>>();
  return {
    add(draft, keys) {
      for (const key of keys) {
        const list = byKey.get(key);
        if (!list) byKey.set(key, new Set([draft]));
        else if (list.size < MOST) list.add(draft);
      }
    },
    find(keys) {
      const found = new Set<Draft>();
      for (const key of keys) for (const draft of byKey.get(key) ?? []) found.add(draft);
      return found;
    },
  };
}

/** Keys of which two spellings of one full name share at least one: its end, its beginning, its words in any order. */
export function fullNameKeys(keys: readonly string[]): string[] {
  return [`last ${keys.at(-1)}`, `first ${keys.slice(0, 2).join(' ')}`, `all ${[...keys].sort().join(' ')}`];
}

/** Keys under which a full name is found by its parts: every word and the halves of compounds. */
export function partKeys(keys: readonly string[]): string[] {
  return keys.flatMap((key) => (key.includes('-') ? [key, ...key.split('-')] : [key]));
}
