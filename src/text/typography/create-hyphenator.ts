import type { Element, ElementContent, Root, Text } from 'hast';
import { createDivider } from './divide-words.js';
import { findAddresses } from './find-addresses.js';
import { type DivideWord, loadPatterns } from './hyphen-patterns.js';
import { findRange } from './ranges.js';
import { replaceTreeText } from './replace-text.js';
import { collectRuns, hasClass, type Run } from './run.js';
import { readXhtml, writeXhtml } from './xhtml-tree.js';

/** Puts soft hyphens (U+00AD) where words may break; for print only. */
export interface Hyphenator {
  readonly hyphenateTree: (tree: Root, language: string) => Root;
  /** The same for the XHTML of a chapter; tags and attributes stay byte for byte. */
  readonly hyphenateXhtml: (html: string, language: string) => string;
}

/** Elements and classes whose words stay whole: what is scanned, not read, and names. */
const WHOLE: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 th nav svg sub sup'.split(' '));
const WHOLE_CLASSES = 'address byline contents cover fact gloss locators mark para-number see source-number term'.split(
  ' ',
);
const WORD = /\p{L}[\p{L}\p{M}]{5,}/gu;
/** Neighbours that make a word part of a compound, an identifier or an address. */
const JOINTS = '-‐‑_@/\\#&+=~*\u00ad0123456789';
const SENTENCE_END = /(?:^|[.!?…:]["»”’)\]]*)[\s\u00a0\u202f]*(?:[«“"‘(–—-][\s\u00a0\u202f]*)*$/;
/** Characters before a word that are looked at for the end of a sentence. */
const LOOK_BACK = 12;

/**
 * Makes a hyphenator for many chapters; each word is divided once. Left whole: headings, table heads, index terms,
 * marginal names, code and addresses, compounds, words with digits or capitals, the last word of a block, names (a
 * capital inside a sentence; at its start, unless the chapter has the word in lower case too), and languages without
 * patterns. At least two letters stay before a break and three after it.
 * @param findPatterns gives the folder of the patterns (`hyphen` package) of a BCP 47 tag, null = none
 */
export function createHyphenator(findPatterns: (language: string) => string | null): Hyphenator {
  const dividers = new Map<string, DivideWord | null>();
  const findDivider = (language: string): DivideWord | null => {
    let divider = dividers.get(language);
    if (divider === undefined) {
      const patterns = findPatterns(language);
      divider = patterns === null ? null : createDivider(loadPatterns(patterns));
      dividers.set(language, divider);
    }
    return divider;
  };
  const hyphenateTree = (tree: Root, language: string): Root => {
    const runs = collectRuns(tree, language, isWhole);
    const replaced = new Map<Text, ElementContent[]>();
    const isCommon = createCommonWords(runs);
    for (const run of runs) hyphenateRun(run, findDivider, isCommon, replaced);
    return replaceTreeText(tree, replaced);
  };
  return { hyphenateTree, hyphenateXhtml: (html, language) => writeXhtml(hyphenateTree(readXhtml(html), language)) };
}

function isWhole(element: Element): boolean {
  const { epubType } = element.properties;
  if (typeof epubType === 'string' && /\bindex-term\b/.test(epubType)) return true;
  return WHOLE.has(element.tagName) || WHOLE_CLASSES.some((name) => hasClass(element, name));
}

/** Tells whether a capitalised word stands in the chapter in lower case too; gathers the words when first asked. */
function createCommonWords(runs: readonly Run[]): (word: string) => boolean {
  let words: Set<string> | null = null;
  return (word) => {
    words ??= new Set(runs.flatMap(({ pieces }) => pieces.flatMap(({ text }) => text.match(/\p{Ll}{6,}/gu) ?? [])));
    return words.has(word.toLowerCase());
  };
}

function hyphenateRun(
  { pieces }: Run,
  findDivider: (language: string) => DivideWord | null,
  isCommon: (word: string) => boolean,
  replaced: Map<Text, ElementContent[]>,
): void {
  const text = pieces.map((piece) => piece.text).join('');
  const addresses = findAddresses(text);
  const last = text.length - (/\P{L}*$/u.exec(text.slice(-40))?.[0].length ?? 0);
  let start = 0;
  for (const { node, text: own, locked, raised, language } of pieces) {
    const offset = start;
    start += own.length;
    const divide = node === null || locked || raised ? null : findDivider(language);
    if (node === null || divide === null) continue;
    const value = own.replace(WORD, (word, at: number) => {
      const from = offset + at;
      const to = from + word.length;
      if (to >= last || isJoined(text, from, to)) return word;
      if (/\p{Lu}/u.test(word.charAt(0)) && !(startsSentence(text, from) && isCommon(word))) return word;
      return findRange(addresses, from) === null ? divide(word) : word;
    });
    if (value !== own) replaced.set(node, [{ type: 'text', value }]);
  }
}

/** Tells whether a word goes on beyond its letters: a compound, an identifier, a name with dots. */
function isJoined(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  if (before !== '' && (before === '.' || JOINTS.includes(before))) return true;
  return JOINTS.includes(text.charAt(to)) || (text.charAt(to) === '.' && /\p{L}/u.test(text.charAt(to + 1)));
}

function startsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  return SENTENCE_END.test(index > LOOK_BACK ? `x${before}` : before);
}
