import type { QuotationGrammar } from '../../languages/grammar/quotations.js';
import { wordEnd } from '../../text/word-end.js';
import type { Reference } from '../people/references.js';
import type { QuotedPart } from './quoted-spans.js';

/** A word, number or sign of a block, or a whole stretch in quotation marks. Offsets in the plain text of the block. */
export interface Item {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  readonly start: number;
  readonly end: number;
  /** In lower case with straight apostrophes; of a quotation, empty. */
  readonly lower: string;
  readonly capital: boolean;
  /** Of a quotation: which part of which span it is. */
  readonly quote: { readonly span: number; readonly part: QuotedPart } | null;
  /** The outermost mention of somebody that covers the item. */
  readonly reference: Reference | null;
}

/** What items are cut from: the text between two offsets, with the quotations and mentions in it, both in text order. */
export interface ItemSource {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quotes: readonly { readonly span: number; readonly part: QuotedPart }[];
  readonly references: readonly Reference[];
}

const NUMBER = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
/** Longer "words" are no words; they are not looked up for clitics. */
const MAX_WORD = 60;

/** Cuts a text into items: clitics are items of their own, each quotation is one. Linear in the length of the text. */
export function cutItems(source: ItemSource, clitics: QuotationGrammar['clitics']): Item[] {
  const { text, references, quotes } = source;
  const items: Item[] = [];
  let next = 0;
  let covering: Reference | null = null;
  const referenceAt = (start: number): Reference | null => {
    if (covering && covering.mention.anchor.end <= start) covering = null;
    for (
      let candidate = references[next];
      candidate && candidate.mention.anchor.start <= start;
      candidate = references[next]
    ) {
      if (candidate.mention.anchor.end > (covering?.mention.anchor.end ?? start)) covering ??= candidate;
      next++;
    }
    return covering;
  };
  const push = (kind: Item['kind'], start: number, end: number, word: string): void => {
    const plain = word.includes('’') ? word.replaceAll('’', "'") : word;
    const lower = kind === 'word' ? plain.toLowerCase() : plain;
    const capital = kind === 'word' && lower !== plain && CAPITAL.test(word);
    items.push({ kind, start, end, lower, capital, quote: null, reference: referenceAt(start) });
  };
  const cut = (from: number, to: number): void => {
    for (let at = from; at < to; ) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at++;
        continue;
      }
      const next = isSign(code) ? at : wordEnd(text, at);
      const isWord = next > at;
      const isNumber = isWord && (isDigit(code) || (code > 0x7f && NUMBER.test(text.slice(at, at + 2))));
      const last = isNumber ? numberEnd(text, next) : next;
      const end = isWord ? Math.min(to, last) : at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
      const piece = text.slice(at, end);
      if (!isWord) push('mark', at, end, piece);
      else if (isNumber) push('number', at, end, piece);
      else if (!canHoldClitic(piece)) push('word', at, end, piece);
      else
        for (const [offset, word] of splitClitics(piece, clitics))
          push('word', at + offset, at + offset + word.length, word);
      at = end;
    }
  };

  let from = source.start;
  for (const quote of quotes) {
    if (quote.part.outerStart < from || quote.part.outerEnd > source.end) continue;
    cut(from, quote.part.outerStart);
    const { outerStart: start, outerEnd: end } = quote.part;
    items.push({ kind: 'quote', start, end, lower: '', capital: false, quote, reference: null });
    from = end;
  }
  cut(from, source.end);
  return items;
}

/** "5,000", "2.5": a sign between digits belongs to the number. Groups of digits are few, so this is linear. */
function numberEnd(text: string, from: number): number {
  let end = from;
  while (/[,.]/.test(text[end] ?? '') && isDigit(text.charCodeAt(end + 1))) {
    end += 2;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  return end;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  (code > 0x2000 && /\s/.test(String.fromCharCode(code)));
/** Signs of ASCII, and the quotation marks and dashes of general punctuation: no word begins with them. */
const isSign = (code: number): boolean =>
  code < 0x30 ||
  (code > 0x39 && code < 0x41) ||
  (code > 0x5a && code < 0x61) ||
  (code > 0x7a && code < 0xaa) ||
  (code >= 0x2010 && code <= 0x206f);

const canHoldClitic = (piece: string): boolean =>
  piece.length <= MAX_WORD && (piece.includes("'") || piece.includes('’') || piece.includes('-'));

/** Splits `qu'il` and `dit-elle` at their clitics; gives each word with its offset in the piece. */
function splitClitics(piece: string, { before, after }: QuotationGrammar['clitics']): (readonly [number, string])[] {
  if (!canHoldClitic(piece)) return [[0, piece]];
  const lower = piece.toLowerCase().replaceAll('’', "'");
  const head = before.find((clitic) => lower.startsWith(clitic) && lower.length > clitic.length);
  if (head !== undefined) {
    const rest = splitClitics(piece.slice(head.length), { before, after });
    return [[0, piece.slice(0, head.length)], ...rest.map(([at, word]) => [at + head.length, word] as const)];
  }
  const tail = after.find((clitic) => lower.endsWith(clitic) && lower.length > clitic.length);
  if (tail === undefined) return [[0, piece]];
  const at = piece.length - tail.length;
  return [
    [0, piece.slice(0, at)],
    [at, piece.slice(at)],
  ];
}
