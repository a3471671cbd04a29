/** A row of the timeline: when it begins, how high it is. */
export interface RowExtent {
  readonly from: number;
  readonly height: number;
}

/** Where each row stands and each day falls, in points from the top. */
export interface StretchedScale {
  readonly tops: readonly number[];
  readonly place: (day: number) => number;
  readonly height: number;
}

/**
 * Makes a scale on which every row stands at its time: each time takes the height of its rows, and what is left of
 * `height` goes to the gaps in proportion to their length. Time is true in its order, and stretched where events crowd.
 * Rows are in order of time; `last` is the latest end.
 */
export function stretchScale(rows: readonly RowExtent[], last: number, height: number): StretchedScale {
  const first = rows[0]?.from ?? 0;
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  const extra = Math.max(0, height - total);
  const span = Math.max(last - first, Number.EPSILON);
  const tops: number[] = [];
  const knots: { readonly day: number; readonly at: number }[] = [];
  let stacked = 0;
  for (const { from, height: own } of rows) {
    const top = stacked + (extra * (from - first)) / span;
    tops.push(top);
    if (knots.at(-1)?.day !== from) knots.push({ day: from, at: top });
    stacked += own;
  }
  const end = Math.max(height, total);
  const lastKnot = knots.at(-1);
  if (lastKnot !== undefined && last > lastKnot.day) knots.push({ day: last, at: end });
  return { tops, place: (day) => interpolate(knots, day), height: end };
}

function interpolate(knots: readonly { readonly day: number; readonly at: number }[], day: number): number {
  const after = knots.findIndex((knot) => knot.day >= day);
  const upper = knots[after];
  const lower = knots[after - 1];
  if (upper === undefined) return knots.at(-1)?.at ?? 0;
  if (lower === undefined) return upper.at;
  return lower.at + ((day - lower.day) / (upper.day - lower.day)) * (upper.at - lower.at);
}
