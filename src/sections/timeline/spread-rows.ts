/** A row that wants to stand near a place: its height, and where its top would best be. */
export interface Wish {
  readonly height: number;
  readonly top: number;
}

/**
 * Places rows one below the other as near as can be to where they wish to stand (least squares, by pooling adjacent
 * violators: isotonic regression, Barlow et al. 1972), within `room`. Gives the tops; rows never overlap.
 */
export function spreadRows(rows: readonly Wish[], room: number): number[] {
  const before: number[] = [];
  let total = 0;
  for (const { height } of rows) {
    before.push(total);
    total += height;
  }
  const slack = Math.max(room - total, 0);
  const pools: { sum: number; count: number }[] = [];
  rows.forEach(({ top }, index) => {
    let pool = { sum: top - (before[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const shifts = pools.flatMap(({ sum, count }) => {
    const shift = Math.min(Math.max(sum / count, 0), slack);
    return Array.from({ length: count }, () => shift);
  });
  return shifts.map((shift, index) => shift + (before[index] ?? 0));
}
