import { z } from 'zod';

/**
 * Points at the exact characters a derived item came from (W3C Web Annotation: TextPositionSelector with the text of
 * a TextQuoteSelector). `start` and `end` are UTF-16 offsets in the plain text of the block; the slice equals `exact`.
 */
export const anchorSchema = z.strictObject({
  article: z.string().min(1),
  block: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string().min(1),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** Builds the anchor of `text.slice(start, end)`; throws when the range is empty or outside the text. */
export function createAnchor(article: string, block: string, text: string, start: number, end: number): Anchor {
  if (start < 0 || end > text.length || start >= end) {
    throw new RangeError(`anchor ${start}–${end} outside block ${article}/${block} of ${text.length} characters`);
  }
  return { article, block, start, end, exact: text.slice(start, end) };
}
