import type { Draft } from './drafts.js';

/** Remembers where each person was mentioned, to tell who was spoken of last. */
export interface Timeline {
  note(draft: Draft, position: number): void;
  /** Position of the last mention before a place; null when the person has not appeared yet. */
  lastBefore(draft: Draft, position: number): number | null;
}

/** Begins a timeline; looking up is logarithmic in the number of mentions. */
export function createTimeline(): Timeline {
  const positions = new Map<Draft, number[]>();
  /** Index of the first position that is not smaller. */
  const find = (list: readonly number[], position: number): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    note(draft, position) {
      const list = positions.get(draft) ?? [];
      positions.set(draft, list);
      list.splice(find(list, position), 0, position);
    },
    lastBefore(draft, position) {
      const list = positions.get(draft) ?? [];
      return list[find(list, position) - 1] ?? null;
    },
  };
}
