import { Readability } from '@mozilla/readability';
import { FRAME_NAMES, type HtmlBlock } from './read-blocks.js';

const MARK = 'data-dossier-element';
/** Larger pages are not given to the engine, which takes quadratic time; the line rules alone decide. */
const MOST_ELEMENTS = 8_000;
/** The engine takes quadratic time on empty elements. */
const MOST_EMPTY = 1_000;
/** Less text than this is no article in the eyes of the engine. */
const SHORTEST = 140;

/**
 * Asks Readability which elements are the article, and says for every block by which rule it goes. The engine only
 * selects: text, order and line numbers are those of the page itself.
 * @returns a rule for each block, null where the block may be text
 */
export function findMain(document: Document, blocks: readonly HtmlBlock[]): (string | null)[] {
  const kept = selectElements(document);
  const marks = blocks.map(({ element }) => nearestMark(element));
  const inside = blocks.map((_, index) => kept?.has(marks[index] ?? '') ?? false);
  const container =
    kept === null ? null : commonAncestor(blocks.filter((_, index) => inside[index]).map(({ element }) => element));
  return blocks.map((block, index) => {
    if (block.rule !== null) return block.rule;
    if (inside[index]) return null;
    if (isNamedFrame(block.element)) return 'html-frame';
    return container === null || container.contains(block.element) || isHeadline(block.element) ? null : 'html-frame';
  });
}

/** The elements that Readability keeps, by mark; null when it finds no article. */
function selectElements(document: Document): Set<string> | null {
  const elements = [...document.querySelectorAll('body *')];
  if (elements.length > MOST_ELEMENTS) return null;
  const empty = elements.filter(
    (element) =>
      element.firstElementChild === null &&
      (element.textContent ?? '').trim() === '' &&
      element.closest('svg') === null,
  );
  if (empty.length > MOST_EMPTY) return null;
  elements.forEach((element, index) => {
    element.setAttribute(MARK, String(index));
  });
  try {
    const copy = document.cloneNode(true) as Document;
    const result = new Readability(copy, {
      charThreshold: SHORTEST,
      serializer: (node) => node,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
    const content = result?.content;
    if (!content || (result.textContent ?? '').trim().length < SHORTEST) return null;
    return new Set(
      [...(content as Element).querySelectorAll(`[${MARK}]`)].map((element) => element.getAttribute(MARK) ?? ''),
    );
  } catch {
    return null;
  }
}

function nearestMark(element: Element): string | null {
  return element.getAttribute(MARK);
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let [common = null] = elements;
  for (const element of elements) while (common !== null && !common.contains(element)) common = common.parentElement;
  return common;
}

/** Tells whether an element stands in a part whose class or id names a frame, or in an aside. */
function isNamedFrame(element: Element): boolean {
  for (let at: Element | null = element; at !== null && at.localName !== 'body'; at = at.parentElement) {
    if (at.localName === 'aside' || at.localName === 'footer') return true;
    if (FRAME_NAMES.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}

/** The headline often stands above the element that holds the text. */
function isHeadline(element: Element): boolean {
  return element.closest('h1') !== null;
}
