import { fold } from '../../text/fold.js';
import { type CleaningRule, findInLines, type Page, removeLine } from '../page.js';
import { isProse } from '../prose.js';

/** Words in a gram: long enough that two articles on one event do not share many. */
const GRAM = 5;
/** Lines of at least so many words can be the whole body on one line. */
const WHOLE = 40;
/** A line that holds several others goes when they make up this part of it; else it says more than they do. */
const MOSTLY = 0.6;

/**
 * Text that stands on the page twice: the whole body on one line, a paragraph again, a pull quote. The fuller form
 * (several lines) stays; of two equal lines the first. A standfirst that only resembles a paragraph stays.
 */
export const repeatedText: CleaningRule = {
  id: 'repeated-text',
  description: 'Text that stands on the page twice',
  find: (page) => {
    const repeated = findRepeated(page);
    return findInLines(page, (line, index) => (repeated.has(index) ? removeLine(index, line) : null));
  },
};

function findRepeated(page: Page): Set<number> {
  const grams = page.lines.map((line) => (line.rule === null && line.words >= 6 ? gramsOf(line.text) : []));
  const holders = new Map<string, number[]>();
  grams.forEach((list, index) => {
    for (const gram of list) {
      const known = holders.get(gram);
      if (known === undefined) holders.set(gram, [index]);
      else if (known.length < 4 && known.at(-1) !== index) known.push(index);
    }
  });
  const repeated = new Set<number>();
  const huge = new Set<number>();
  const byLength = page.lines
    .map((_, index) => index)
    .sort((a, b) => (grams[b]?.length ?? 0) - (grams[a]?.length ?? 0));
  for (const index of byLength) {
    const line = page.lines[index];
    const own = grams[index] ?? [];
    if (line === undefined || own.length === 0) continue;
    if (line.role === 'caption') {
      if (
        page.lines.slice(Math.max(0, index - 12), index).some(({ key, role }) => role === 'caption' && key === line.key)
      )
        repeated.add(index);
      continue;
    }
    const { covered, sources } = cover(own, index, holders, repeated);
    const whole = [...sources].filter(([other, count]) => count >= Math.max(1, (grams[other]?.length ?? 0) * 0.8));
    const isHuge = line.words >= WHOLE && whole.length >= 2;
    if (isHuge) huge.add(index);
    const isWhole = isHuge && covered >= own.length * MOSTLY;
    const isPart =
      (isProse(line) || line.words >= 14) &&
      [...sources].some(
        ([other, count]) => count >= own.length && !huge.has(other) && isFuller(page, index, other, grams),
      );
    if (isWhole || isPart) repeated.add(index);
  }
  return repeated;
}

/** Of two lines with the same grams the longer one stays, of equal ones the first. */
function isFuller(page: Page, index: number, other: number, grams: readonly string[][]): boolean {
  if (page.lines[other]?.role === 'caption') return false;
  const [own, theirs] = [grams[index]?.length ?? 0, grams[other]?.length ?? 0];
  return theirs > own || (theirs === own && other < index);
}

function cover(
  own: readonly string[],
  index: number,
  holders: ReadonlyMap<string, number[]>,
  repeated: ReadonlySet<number>,
): { covered: number; sources: Map<number, number> } {
  const sources = new Map<number, number>();
  let covered = 0;
  for (const gram of own) {
    const others = (holders.get(gram) ?? []).filter((other) => other !== index && !repeated.has(other));
    if (others.length > 0) covered += 1;
    for (const other of others) sources.set(other, (sources.get(other) ?? 0) + 1);
  }
  return { covered, sources };
}

function gramsOf(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const size = Math.min(GRAM, words.length);
  const grams = new Set<string>();
  for (let at = 0; at + size <= words.length; at += 1) grams.add(words.slice(at, at + size).join(' '));
  return [...grams];
}
