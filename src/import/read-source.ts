import { decodeText } from '../text/decode.js';
import { normaliseLineEnds } from '../text/split-lines.js';
import { readFrontMatter } from './markdown/front-matter.js';

/** Reads which original a reviewed article names, `raw/…`; null when it names none or cannot be read. */
export function readSource(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return null;
  return readFrontMatter(normaliseLineEnds(decoded.text), '').frontMatter?.source ?? null;
}
