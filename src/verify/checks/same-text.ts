import type { Dossier } from '../../model/dossier.js';
import { judge, type Outcome } from '../report.js';

/**
 * Reduces a text to what every format must share: letters and digits, compatibility forms and case folded (NFKC).
 * Spacing, hyphenation, quotation marks and the typography of a language differ between formats by design. Modifier
 * letters go too: a font that draws ’ and ʼ alike may give either in the text layer.
 */
export function reduceText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '');
}

/** Text of one format, cut into pieces that are read one after the other (pages, documents). */
export interface FormatText {
  readonly name: string;
  readonly pieces: readonly string[];
}

/**
 * Checks that every paragraph of the articles stands in a format, whole. What a page border brings between two halves
 * (running head, folio) is stepped over: the rest has to stand on the next page.
 */
export function checkSameText(dossier: Dossier, format: FormatText): Outcome {
  const text = joinPieces(format.pieces.map(reduceText));
  const problems: string[] = [];
  let count = 0;
  let cursor = 0;
  for (const { id, blocks } of dossier.articles) {
    for (const block of blocks) {
      // Between list items and cells a format may print a number or a rule.
      for (const line of block.text.split(/[\n\t]/)) {
        const wanted = reduceText(line);
        if (wanted === '') continue;
        count += 1;
        const found = findText(wanted, text, cursor);
        if (found === null) {
          problems.push(`${id}/${block.id}: ${JSON.stringify(line.slice(0, 60))} is not in the ${format.name}`);
        } else cursor = found;
      }
    }
  }
  return judge(problems, `${count} paragraphs, items and cells stand in the ${format.name}`);
}

interface JoinedText {
  readonly whole: string;
  readonly pieces: readonly string[];
  /** Where each piece begins in `whole`. */
  readonly starts: readonly number[];
}

function joinPieces(pieces: readonly string[]): JoinedText {
  let length = 0;
  const starts = pieces.map((piece) => {
    length += piece.length;
    return length - piece.length;
  });
  return { whole: pieces.join(''), pieces, starts };
}

/** Pieces looked at around the last find for a paragraph that a page border cuts; print follows the dossier's order. */
const NEAR = 40;

/** Gives where the paragraph begins; null when it is not there. Looks on from `cursor` first. */
function findText(wanted: string, { whole, pieces, starts }: JoinedText, cursor: number): number | null {
  const near = Math.max(0, starts.findLastIndex((start) => start <= cursor) - 1);
  const window = whole.slice(cursor, starts[near + NEAR]);
  const ahead = window.indexOf(wanted);
  if (ahead >= 0) return cursor + ahead;
  for (let index = near; index < Math.min(pieces.length, near + NEAR); index += 1) {
    if (isSplitFrom(wanted, pieces, index)) return starts[index] ?? cursor;
  }
  const anywhere = whole.indexOf(wanted);
  if (anywhere >= 0) return anywhere;
  const split = pieces.findIndex((_, index) => isSplitFrom(wanted, pieces, index));
  return split >= 0 ? (starts[split] ?? null) : null;
}

/** Letters that must stand together on each side of a page border. */
const SHORTEST = 4;

/** Whether the text begins on this piece and ends on later ones, nothing lost between. */
function isSplitFrom(wanted: string, pieces: readonly string[], index: number): boolean {
  const piece = pieces[index] ?? '';
  const head = wanted.slice(0, SHORTEST);
  for (let at = piece.indexOf(head); at >= 0; at = piece.indexOf(head, at + 1)) {
    const length = commonLength(piece, at, wanted);
    if (length < wanted.length && continues(wanted.slice(length), pieces, index + 1)) return true;
  }
  return false;
}

/** Whether the rest stands on the next piece, or fills it and goes on behind it. */
function continues(rest: string, pieces: readonly string[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (piece.includes(rest)) return true;
  const head = rest.slice(0, SHORTEST * 8);
  const at = rest.length > head.length ? piece.indexOf(head) : -1;
  return at >= 0 && continues(rest.slice(commonLength(piece, at, rest)), pieces, index + 1);
}

function commonLength(piece: string, at: number, wanted: string): number {
  let length = 0;
  while (length < wanted.length && piece[at + length] === wanted[length]) length += 1;
  return length;
}
