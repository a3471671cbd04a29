import type { Page, PageLine } from '../page.js';
import { isProse } from '../prose.js';
import { isDatedCaption } from './dated-caption.js';

/**
 * Settles the lines between the title and the first paragraph: sentences are the standfirst; what has no full stop is
 * a standfirst before the byline, and a caption after it, where pictures stand.
 */
export function settleHead(page: Page, from: number, to: number): Page {
  const byline = page.lines.findLastIndex(
    (line, index) =>
      index >= from && index < to && line.rule !== null && ['byline', 'share-buttons'].includes(line.rule),
  );
  const lines = page.lines.map((line, index): PageLine => {
    if (index < from || index >= to || line.rule !== null || line.role !== 'text' || line.fixed) return line;
    if (isProse(line)) return { ...line, role: 'paragraph' };
    if (isDatedCaption(line, page.lexicon)) return { ...line, role: 'caption' };
    if (line.words <= 3) return { ...line, rule: 'site-chrome' };
    if (index < byline)
      return { ...line, role: line.words >= 6 ? 'paragraph' : 'text', rule: line.words >= 6 ? null : 'site-chrome' };
    if (byline >= 0) return { ...line, role: 'caption' };
    return line;
  });
  return { ...page, lines };
}
