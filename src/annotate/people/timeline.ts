import type { Draft } from './drafts.js';

/** Remembers where each person was mentioned, to tell who was spoken of last. */
export interface Timeline {
  note(draft: Draft, position: number): void;
  /** Position of the last mention of somebody before a place; null when he or she has not appeared yet. */
  lastBefore(draft: Draft, position: number): number | null;
  /** Those mentioned before a place, the latest first, at most a handful. */
  latestBefore(position: number): readonly { readonly draft: Draft; readonly position: number }[];
}

/** How many of those mentioned before are told. */
const HANDFUL = 6;

/** Gives the index of the first position that is not smaller. */
function search(length: number, positionAt: (index: number) => number, position: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (positionAt(middle) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Begins a timeline; looking up is logarithmic in the number of mentions. */
export function createTimeline(): Timeline {
  const positions = new Map<Draft, number[]>();
  const all: { readonly draft: Draft; readonly position: number }[] = [];
  const find = (list: readonly number[], position: number): number =>
    search(list.length, (index) => list[index] ?? 0, position);
  const findInAll = (position: number): number => search(all.length, (index) => all[index]?.position ?? 0, position);
  return {
    note(draft, position) {
      const list = positions.get(draft) ?? [];
      positions.set(draft, list);
      list.splice(find(list, position), 0, position);
      all.splice(findInAll(position), 0, { draft, position });
    },
    lastBefore(draft, position) {
      const list = positions.get(draft) ?? [];
      return list[find(list, position) - 1] ?? null;
    },
    latestBefore(position) {
      const end = findInAll(position);
      return all.slice(Math.max(0, end - HANDFUL), end).reverse();
    },
  };
}
