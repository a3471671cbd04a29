import type { PageMap } from '../../../model/publication.js';
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
  /** Page of every id, in document order. */
  readonly targets: ReadonlyMap<string, number>;
}

/** Letters compared to find a place in a paragraph. */
const ENOUGH = 80;

/**
 * Says what starts each page, in reading order: an element, or a place inside a paragraph that runs over from the page
 * before. The place is found by the first words of the page in the paragraph's own text; where they cannot be found
 * (transformed text) the next element that starts on the page counts. Pages without words have no entry.
 */
export function findPageBreaks(input: PageBreakInput): PageMap['breaks'] {
  const found = new Map<number, { page: number; target: string; offset: number }>();
  const begun = new Set<string>();
  const runs = listRuns(input);
  const firstOnPage = new Map<number, string>();
  for (const [id, page] of input.targets) if (!firstOnPage.has(page)) firstOnPage.set(page, id);
  runs.forEach((run, index) => {
    const { page, owner } = run;
    if (!found.has(page)) {
      const [target] = owner;
      const inner = owner.findLast((id) => input.texts.has(id));
      if (target !== undefined && !begun.has(target)) found.set(page, { page, target, offset: 0 });
      else if (inner !== undefined) {
        const words = readWords(runs, index, input.starts);
        const offset = findOffset(input.texts.get(inner) ?? '', words);
        const next = firstOnPage.get(page);
        if (offset !== null) found.set(page, { page, target: inner, offset });
        else if (next !== undefined) found.set(page, { page, target: next, offset: 0 });
      } else {
        const next = firstOnPage.get(page);
        if (next !== undefined) found.set(page, { page, target: next, offset: 0 });
      }
    }
    for (const id of owner) begun.add(id);
  });
  return [...found.values()].sort((one, other) => one.page - other.page);
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

/** Reads the first letters of a page from a run on, within one owner. */
function readWords(runs: readonly Run[], from: number, starts: ReadonlyMap<number, string>): string {
  const first = runs[from];
  let words = '';
  for (let index = from; index < runs.length && words.length < ENOUGH; index += 1) {
    const run = runs[index];
    if (run === undefined || run.page !== first?.page || run.owner !== first.owner) break;
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
  const needle = squeeze(words).slice(0, ENOUGH);
  if (needle === '') return null;
  const places: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = squeeze(text.charAt(at));
    if (letter.length !== 1) continue;
    letters += letter;
    places.push(at);
  }
  const at = letters.indexOf(needle);
  return at < 0 ? null : (places[at] ?? null);
}

/** Drops what extraction and layout do not agree on: white space, hyphens, case. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00AD\u2010-]+/g, '').toLowerCase();
}
