import type { DrawnPage } from './draw-pages.mjs';

/**
 * Writes a drawn page as a PNG with a palette of its most frequent colours (5 bits a channel), about a third of the size
 * of one in full colour; opaque. PNG specification, third edition, 2025.
 */
export function writePalettePng(page: DrawnPage): Buffer;
