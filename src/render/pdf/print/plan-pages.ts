import type { Chapter } from '../../../model/publication.js';

/** Pages of a print, and before which chapters a blank page stands. */
export interface PagePlan {
  readonly pages: number;
  readonly targets: ReadonlyMap<string, number>;
  /** Ids of the chapters that a blank page precedes. */
  readonly blanks: ReadonlySet<string>;
}

/**
 * Plans the next print from the last one: chapters that start on a right-hand page get a blank page before them where
 * they need one (the engine ignores `break-before: recto`), and everything behind moves by whole pages.
 */
export function planPages(chapters: readonly Chapter[], printed: PagePlan): PagePlan {
  const placed = chapters.flatMap((chapter) => {
    const start = printed.targets.get(chapter.id);
    return start === undefined ? [] : [{ chapter, start }];
  });
  const shifts: { from: number; by: number }[] = [];
  const blanks = new Set<string>();
  let cursor = 1;
  placed.forEach(({ chapter, start }, index) => {
    if (chapter.break === 'recto' && cursor % 2 === 0) {
      blanks.add(chapter.id);
      cursor += 1;
    }
    shifts.push({ from: start, by: cursor - start });
    const next = placed[index + 1];
    const blank = next !== undefined && printed.blanks.has(next.chapter.id) ? 1 : 0;
    const end = (next?.start ?? printed.pages + 1) - blank;
    cursor += Math.max(1, end - start);
  });
  const targets = new Map<string, number>();
  for (const [id, page] of printed.targets) targets.set(id, page + findShift(shifts, page));
  return { pages: cursor - 1, targets, blanks };
}

/** Finds by how much a page moves: as its chapter does. */
function findShift(shifts: readonly { from: number; by: number }[], page: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= page) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}

/** Whether two plans put everything on the same pages. */
export function isSamePlan(one: PagePlan, other: PagePlan): boolean {
  if (one.pages !== other.pages || one.targets.size !== other.targets.size) return false;
  if (one.blanks.size !== other.blanks.size) return false;
  for (const blank of one.blanks) if (!other.blanks.has(blank)) return false;
  for (const [id, page] of one.targets) if (other.targets.get(id) !== page) return false;
  return true;
}
