import type { PageMap } from '../../../model/publication.js';
import { readCodePoints } from '../../coverage.js';
import { contentKey } from './mend-structure.js';
import type { StructureElement } from './structure-tree.js';

export interface PageBreakInput {
  readonly document: StructureElement;
  /** Ids of the element that holds each mark, outermost first. */
  readonly idsOf: ReadonlyMap<StructureElement, readonly string[]>;
  /** First words of each run of marked content. */
  readonly starts: ReadonlyMap<number, string>;
  /** Printed text of blocks by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** UTF-16 offset in the printed text of its chapter at which the element of each id starts. */
  readonly places: ReadonlyMap<string, number>;
  /** Page of every id, in document order. */
  readonly targets: ReadonlyMap<string, number>;
  /** Ids of the chapters. */
  readonly chapters: ReadonlySet<string>;
}

/** Letters compared to find a place in a paragraph. */
const ENOUGH = 80;

/**
 * Says what starts each page, in reading order: an element, or a place inside a paragraph that runs over from the page
 * before. The place is found by the first words of the page in the paragraph's own text, else (a table without ids, or a
 * mark that may stand behind the first words) in that of the chapter; where they cannot be found (transformed text) the
 * next element that starts on the page counts.
 * Pages without words have no entry.
 */
export function findPageBreaks(input: PageBreakInput): PageMap['breaks'] {
  const found = new Map<number, { page: number; target: string; offset: number }>();
  const begun = new Set<string>();
  const runs = listRuns(input);
  const firstOnPage = new Map<number, string>();
  for (const [id, page] of input.targets) if (!firstOnPage.has(page)) firstOnPage.set(page, id);
  // A paragraph that fills many pages is squeezed once.
  const squeezed = new Map<string, SqueezedText>();
  const findInside = (id: string, words: string): number | null => {
    const text = squeezed.get(id) ?? squeezeText(input.texts.get(id) ?? '');
    squeezed.set(id, text);
    return placeOf(text, words);
  };
  let chapter: Chapter | null = null;
  // A paragraph with thousands of ids has as many runs, all of which have the same list.
  const met = new Set<readonly string[]>();
  runs.forEach((run, index) => {
    const { page, owner } = run;
    if (!found.has(page)) {
      const [target] = owner;
      const isNew = target !== undefined && !begun.has(target);
      if (isNew && input.texts.has(target)) found.set(page, { page, target, offset: 0 });
      else {
        const inner = owner.findLast((id) => input.texts.has(id) && id !== chapter?.id);
        const inside = inner === undefined ? null : findInside(inner, readWords(runs, index, input.starts));
        const behind = chapter === null || inside !== null ? null : findBehind(chapter, runs, index, input.starts);
        const next = firstOnPage.get(page);
        if (inner !== undefined && inside !== null) {
          found.set(page, { page, target: inner, offset: toSourceOffset(input.texts.get(inner) ?? '', inside) });
        } else if (chapter !== null && behind !== null) {
          const offset = chapter.text().places[behind] ?? 0;
          found.set(page, {
            page,
            target: chapter.id,
            offset: toSourceOffset(input.texts.get(chapter.id) ?? '', offset),
          });
          chapter.passed = behind + 1;
        } else if (isNew) found.set(page, { page, target, offset: 0 });
        else if (next !== undefined) found.set(page, { page, target: next, offset: 0 });
      }
    }
    if (met.has(owner)) return;
    met.add(owner);
    for (const id of owner) {
      if (!begun.has(id) && input.chapters.has(id)) {
        chapter = createChapter(id, input.texts.get(id) ?? '');
      }
      if (chapter !== null && !begun.has(id) && input.texts.has(id)) {
        chapter.reached = Math.max(chapter.reached, input.places.get(id) ?? 0);
      }
      begun.add(id);
    }
  });
  return [...found.values()].sort((one, other) => one.page - other.page);
}

/** Turns an offset in the printed text into one in the text itself, where no character stands for by its code point. */
function toSourceOffset(printed: string, offset: number): number {
  const before = printed.slice(0, offset);
  return before.includes('[U+') ? readCodePoints(before).length : offset;
}

/** A chapter, and how many of its letters stand on pages before. */
interface Chapter {
  readonly id: string;
  /** Squeezed when it is first needed: most chapters never are. */
  readonly text: () => SqueezedText;
  passed: number;
  /** UTF-16 offset of the last block that has begun (an element within lines may stand on the next page): what comes later in reading order stands behind it. */
  reached: number;
}

function createChapter(id: string, text: string): Chapter {
  let squeezed: SqueezedText | null = null;
  return {
    id,
    text: () => {
      squeezed ??= squeezeText(text);
      return squeezed;
    },
    passed: 0,
    reached: 0,
  };
}

/** Fewest letters by which a place in a whole chapter is known. */
const FEWEST = 12;

function findBehind(
  { text, passed, reached }: Chapter,
  runs: readonly Run[],
  index: number,
  starts: ReadonlyMap<number, string>,
): number | null {
  const words = readWords(runs, index, starts, { acrossOwners: true });
  if (squeeze(words).length < FEWEST) return null;
  return findPlace(text(), words, Math.max(passed, letterAt(text(), reached)));
}

/** Gives the number of the first letter at or behind an offset. */
function letterAt({ places }: SqueezedText, offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Run {
  readonly page: number;
  readonly mcid: number;
  /** Ids of the nearest element around it that has any. */
  readonly owner: readonly string[];
}

function listRuns({ document, idsOf }: PageBreakInput): Run[] {
  const runs: Run[] = [];
  const walk = (element: StructureElement, around: readonly string[]): void => {
    const owner = idsOf.get(element) ?? around;
    for (const kid of element.kids) {
      if (kid.kind === 'element') walk(kid, owner);
      else if (kid.kind === 'content') runs.push({ page: kid.page, mcid: kid.mcid, owner });
    }
  };
  walk(document, []);
  return runs;
}

/** Reads the first letters of a page from a run on, within one owner unless told. */
function readWords(
  runs: readonly Run[],
  from: number,
  starts: ReadonlyMap<number, string>,
  { acrossOwners = false } = {},
): string {
  const first = runs[from];
  let words = '';
  for (let index = from; index < runs.length && words.length < ENOUGH; index += 1) {
    const run = runs[index];
    if (run === undefined || run.page !== first?.page) break;
    if (run.owner !== first.owner && !acrossOwners) break;
    const start = starts.get(contentKey(run.page, run.mcid));
    if (start === undefined) continue;
    words += start;
    // A run of which only the beginning is known ends what can be compared.
    if (start.length >= ENOUGH) break;
  }
  return words;
}

/** Finds where the words start in the text, spaces and case apart; null when they are not there. */
export function findOffset(text: string, words: string): number | null {
  return placeOf(squeezeText(text), words);
}

function placeOf(squeezed: SqueezedText, words: string): number | null {
  const place = findPlace(squeezed, words, 0);
  return place === null ? null : (squeezed.places[place] ?? null);
}

/** The letters of a text, and where each stands in it. */
interface SqueezedText {
  readonly letters: string;
  readonly places: readonly number[];
}

function squeezeText(text: string): SqueezedText {
  const places: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = squeeze(text.charAt(at));
    if (letter.length !== 1) continue;
    letters.push(letter);
    places.push(at);
  }
  return { letters: letters.join(''), places };
}

/** Gives the number of the letter with which the words start, not before `from`. */
function findPlace({ letters }: SqueezedText, words: string, from: number): number | null {
  const needle = squeeze(words).slice(0, ENOUGH);
  const at = needle === '' ? -1 : letters.indexOf(needle, from);
  return at < 0 ? null : at;
}

/** Drops what extraction and layout do not agree on: white space, hyphens, case. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00AD\u2010-]+/g, '').toLowerCase();
}
