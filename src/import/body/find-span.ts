import type { Page, PageLine } from '../page.js';
import { hasBullet, isProse } from '../prose.js';

/** Half-open range of lines. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** Words that a sentence must have before it weighs: a few stand in every frame. */
const FEW = 3;
/** A question or call of so few words may be a headline. */
const HEADLINE = 14;

/**
 * Finds the run of lines that holds the running text: the maximum-weight subsequence, where prose weighs its words and
 * headlines, menus and removed lines weigh against (Pasternack & Roth, Extracting Article Text from the Web with
 * Maximum Subsequence Segmentation, WWW 2009).
 * @returns null when there is no running text before `limit`
 */
export function findTextSpan(page: Page, limit: number): LineSpan | null {
  let best = { start: 0, end: 0, weight: 0 };
  let start = 0;
  let weight = 0;
  for (let index = 0; index < limit; index += 1) {
    const line = page.lines[index];
    if (line === undefined) break;
    if (weight <= 0) {
      weight = 0;
      start = index;
    }
    weight += weigh(line);
    if (weight > best.weight) best = { start, end: index + 1, weight };
  }
  if (best.weight === 0) return null;
  return widen(page, best, limit);
}

function weigh(line: PageLine): number {
  if (line.role === 'caption') return 0;
  if (line.rule === 'repeated-text') return 0;
  if (line.rule !== null) return -3;
  if (line.fixed) return Math.max(1, line.words);
  if (line.ends && line.words <= HEADLINE && /[?!]\s*$/.test(line.text.slice(-3))) return 0;
  if (isProse(line)) return Math.min(line.words, 90) - FEW;
  if (line.text.endsWith(':') || (line.ends && line.words < FEW + 1)) return 0;
  if (line.role === 'heading') return 0;
  if (line.role === 'blockquote' || line.role === 'table-row') return 1;
  if (hasBullet(line) && line.words >= 3 && isTextItem(line)) return Math.min(line.words, 12) - 4;
  return line.words <= 2 ? -4 : -5;
}

/** Takes in the short sentences that stand right at the borders. */
function widen(page: Page, span: LineSpan, limit: number): LineSpan {
  let { start, end } = span;
  const belongs = (line: PageLine | undefined): boolean =>
    line !== undefined &&
    ((line.rule === null && (isProse(line) || line.ends || line.role === 'caption' || line.fixed)) ||
      line.role === 'caption');
  while (end < limit && (belongs(page.lines[end]) || (hasItem(page.lines[end]) && hasItem(page.lines[end - 1]))))
    end += 1;
  while (start > 0 && belongs(page.lines[start - 1])) start -= 1;
  return { start, end };
}

/** An item of a text starts small or ends in a mark; headlines in lists do neither. */
function isTextItem(line: PageLine): boolean {
  return /^\S{1,3}\s+\p{Ll}/u.test(line.text) || /[.;,:!?…]$/.test(line.text);
}

function hasItem(line: PageLine | undefined): boolean {
  return line !== undefined && line.rule === null && hasBullet(line) && isTextItem(line);
}
