import { ANCHOR_SCHEME } from './prepare-chapter.js';
import type { FoundAnchor } from './read-anchors.js';

/** Where a numbered link fell. */
export type AnchorPlace = Pick<FoundAnchor, 'anchor' | 'page' | 'height'>;

/** A print, as far as a trial asks. */
export interface ScannedPrint {
  readonly pages: number;
  readonly found: readonly AnchorPlace[];
}

/** One annotation, and one page, as Skia writes them: plain objects, one entry a line. */
const ANNOTATION = new RegExp(
  `(\\d+) 0 obj\\n<</Type /Annot\\n[^<>]*?/Rect \\[\\S+ (\\S+) \\S+ (\\S+)\\]\\n/A <</Type /Action\\n[^<>]*?/URI \\(${ANCHOR_SCHEME}(\\d+)\\)`,
  'g',
);
const PAGE = /<<\/Type \/Page\n/g;
const ANNOTATIONS = /\/Annots \[([^\]]*)\]/;

/**
 * Reads where the numbered links of a trial print fell, many times faster than by parsing it. It relies on how the
 * engine writes its files, which is enough for a plan that the next print proves. Null when nothing is found.
 */
export function scanAnchors(bytes: Uint8Array): ScannedPrint | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const links = new Map<number, { anchor: number; height: number }>();
  for (const [, object, bottom, top, anchor] of text.matchAll(ANNOTATION)) {
    links.set(Number(object), { anchor: Number(anchor), height: Number(top) - Number(bottom) });
  }
  const found: AnchorPlace[] = [];
  let pages = 0;
  for (const { index } of text.matchAll(PAGE)) {
    pages += 1;
    const listed = ANNOTATIONS.exec(text.slice(index, text.indexOf('endobj', index)))?.[1] ?? '';
    for (const [, object] of listed.matchAll(/(\d+) 0 R/g)) {
      const link = links.get(Number(object));
      if (link !== undefined) found.push({ ...link, page: pages });
    }
  }
  return found.length === 0 ? null : { pages, found };
}
