import { fold } from '../text/fold.js';
import type { Lexicon } from './lexicon.js';
import { findDates } from './metadata/find-date.js';
import type { RawLine } from './read-page.js';

/** A page is on one line when one line has so many characters and so large a part of the page. */
const LONG = 700;
const SHARE = 0.8;
/** Characters at the start in which title, byline and date are looked for. */
const HEAD = 700;
/** Characters from which a paragraph is closed at the next end of a sentence. */
const PARAGRAPH = 420;

/**
 * Takes a page that stands on one line apart: frame and title at the front, source and comments at the end, and
 * paragraphs between. The parts keep the number of their line. Pages of several lines stay as they are.
 */
export function splitSingleLine(lines: readonly RawLine[], lexicon: Lexicon): RawLine[] {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  const main = lines.find(({ text }) => text.length >= LONG && text.length >= total * SHARE);
  if (main === undefined || lines.length > 8 || !isRunningText(main.text)) return [...lines];
  return lines.flatMap((line) => (line === main ? splitLine(line, lexicon) : [line]));
}

/** Garbage of one kind is not a page on one line: sentences must end in it. */
function isRunningText(text: string): boolean {
  return (text.match(/\p{Ll}{2}[.!?…]["»”]?\s?\p{Lu}/gu)?.length ?? 0) >= 2;
}

function splitLine(line: RawLine, lexicon: Lexicon): RawLine[] {
  const { text } = line;
  const cuts = new Set<number>([0, text.length]);
  const end = findTail(text, lexicon);
  for (const at of [...findHeadCuts(text.slice(0, HEAD), lexicon), ...end]) cuts.add(at);
  const bodyStart = Math.max(0, ...findHeadCuts(text.slice(0, HEAD), lexicon));
  const bodyEnd = Math.min(text.length, ...end);
  for (const at of findParagraphs(text, bodyStart, bodyEnd)) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((start, index) => {
    const content = text.slice(start, sorted[index + 1]).trim();
    return content === '' ? [] : [{ line: line.line, text: content, gap: true }];
  });
}

/** Finds where title, byline and date end: at labels, around dates, and where a sentence starts after a title. */
function findHeadCuts(head: string, lexicon: Lexicon): number[] {
  const cuts = new Set<number>();
  for (const match of head.matchAll(
    /(?<=[\p{Ll}\p{N}»”"?!)])\s?(?=(?:Par|By|Publié|Published|Posted|Updated|Mis à jour|Mis en ligne)\s\p{L})/gu,
  )) {
    if (/^\s?(?:Par|By)\s\p{Ll}/u.test(head.slice(match.index))) continue;
    cuts.add(match.index);
  }
  const dates = findDates(head, lexicon).filter(({ start, end }) => isMetaDate(head, start, end, lexicon));
  const date = dates[0];
  if (date !== undefined) {
    const clock =
      /^(?:[\s,–—|·-]|à|at|a){0,6}\d{1,2}\s?[h:.]\s?\d{2}(?::\d{2})?(?:\s?(?:AM|PM|am|pm))?(?:\s?(?:GMT|UTC)[+\d:-]{0,6})?|^(?=\S)|^\s?[|–—-]\s?/u.exec(
        head.slice(date.end),
      );
    cuts.add(date.end + (clock?.[0].length ?? 0));
  }
  const from = Math.max(0, ...cuts);
  const seam = findSeam(head, from === 0 ? 0 : from, from === 0 ? 260 : 0, lexicon);
  if (seam !== null) cuts.add(seam);
  return [...cuts];
}

/** A date of the head, not of the first sentence: glued, labelled, or followed by a capital without full stop. */
function isMetaDate(head: string, start: number, end: number, lexicon: Lexicon): boolean {
  const after = head
    .slice(end, end + 24)
    .replace(/^(?:[\s,–—|·-]|à|at){0,6}\d{1,2}\s?[h:.]\s?\d{2}(?:\s?(?:AM|PM|am|pm))?\s?/u, '');
  const before = fold(head.slice(Math.max(0, start - 24), start));
  const glued = /\p{L}$/u.test(head.slice(0, start)) || /^\p{Lu}/u.test(head.slice(end));
  const labels = [...lexicon.lists.publishedLabels, ...lexicon.lists.updatedLabels].filter((label) => label.length > 3);
  return glued || labels.some((label) => before.includes(label)) || /^\s?[|–—-]?\s?\p{Lu}/u.test(after);
}

/** Finds where a sentence starts after a title without full stop: a function word with a capital after a small letter. */
function findSeam(head: string, from: number, within: number, lexicon: Lexicon): number | null {
  const area = head.slice(from, from + within);
  for (const match of area.matchAll(/(?<=\s\p{Ll}[\p{L}'’-]*|[\p{N}»”"?!])\s?(?=(\p{Lu}[\p{L}]{0,12})['’\s])/gu)) {
    const word = fold(match[1] ?? '');
    if (from + match.index >= 16 && lexicon.lists.functionWords.has(word)) return from + match.index;
  }
  return null;
}

/** Finds where the text ends: source line, comments, lists of other articles, copyright. */
function findTail(text: string, lexicon: Lexicon): number[] {
  const cuts: number[] = [];
  const offset = Math.floor(text.length * 0.4);
  const tail = text.slice(offset);
  const source = /\b(?:Source|Sources|Lien|Link|URL)\s?:\s?https?:\/\/\S+/.exec(tail);
  if (source !== null) cuts.push(offset + source.index, offset + source.index + source[0].length);
  const counter =
    /(?<=[.!?…»”")\w]\s?)(?:Comments?|Commentaires?)\s?\(\d+\)|\b\d{1,5}\s(?:comments?|commentaires?)\b/.exec(tail);
  if (counter !== null) cuts.push(offset + counter.index, offset + counter.index + counter[0].length);
  const mark = /©|\bCopyright\b/.exec(tail);
  if (mark !== null) cuts.push(offset + mark.index);
  for (const match of tail.matchAll(/(?<=[.!?…»”")]\s{0,2})\p{Lu}[\p{L}'’]+(?: [\p{L}'’]+){0,4}/gu)) {
    const key = fold(match[0]);
    const { relatedLines, relatedOpenings, creditsOpenings, invitationOpenings } = lexicon.lists;
    const phrases = key
      .split(' ')
      .map((_, index, words) => words.slice(0, index + 1).join(' '))
      .filter((phrase) => phrase.includes(' '));
    if (
      phrases.some((phrase) =>
        [relatedLines, relatedOpenings, creditsOpenings, invitationOpenings].some((list) => list.has(phrase)),
      )
    ) {
      cuts.push(offset + match.index);
      break;
    }
  }
  return cuts;
}

/** Finds paragraph borders: where a sentence is glued to the next, else the first sentence end past a length. */
function findParagraphs(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  let last = start;
  let open = 0;
  for (const match of text
    .slice(start, end)
    .matchAll(/[«»“”]|(?<=\p{Ll}{2}[.!?…]["»”)]?|[.!?…]\s?[»”"])(\s?)(?=[\p{Lu}«“"])/gu)) {
    const at = start + match.index;
    if (/^[«“]$/.test(match[0])) open += 1;
    else if (/^[»”]$/.test(match[0])) open = Math.max(0, open - 1);
    else if (open === 0 && (match[1] === '' || at - last >= PARAGRAPH)) {
      cuts.push(at);
      last = at;
    }
  }
  return cuts;
}
