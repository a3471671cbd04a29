import type { ListLabels } from './grammar/labels.js';

/** Joins items as the language does: "a, b et c". */
export function formatList(labels: ListLabels, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : items.slice(0, -1).join(labels.separator) + labels.last + last;
}
