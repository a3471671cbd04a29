import type { Language } from '../../languages/language.js';
import { type Anchor, createAnchor } from '../../model/anchor.js';
import { fold } from '../../text/fold.js';
import { type Token, tokenize } from '../../text/tokens.js';

/** Longest sentence that is listed whole; of a longer one the reported clause is taken where there is one. */
const LONG = 240;
/** What is longer is no sentence; looking for clauses around each of its dates would take forever. */
const ENDLESS = 5_000;
/** A clause shorter than this says too little. */
const SHORT = 25;

/** Words between a reporting verb and its clause at most. */
const REPORT_REACH = 25;

/** Place, date and agency before the dash that opens an agency's text: `DAKAR, 31 janvier (ATI) – `, `PUNE: `. */
const DATELINE =
  /^(?:\([^)]{1,40}\)\s{0,2}[–—-]|\p{Lu}{2}[\p{Lu}\s.'’-]{0,30}(?:,[^–—:-]{0,30})?(?:\([^)]{1,40}\)\s{0,2})?(?:[–—-]|:)|\p{Lu}[\p{L}\s.'’-]{1,30}(?:,[^–—:(-]{0,30})?\([^)]{1,40}\)\s{0,2}[–—-])\s{1,2}(?=\p{Lu})/u;
const OPEN_QUOTE = /^[«“"‘]\s*/;
const QUOTE_PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
];

/**
 * Chooses the words that tell an event: the sentence of the date, or a clause of it that stands alone. Always a stretch
 * of the block as it is, holding the date.
 */
export function eventText(blockText: string, sentence: Anchor, date: Anchor, language: Language): Anchor {
  if (sentence.exact.length > ENDLESS) return sentence;
  const whole = withoutDateline(blockText, { start: sentence.start, end: sentence.end }, date);
  const quoted = insideQuotation(blockText, whole, date);
  const clause = reportedClause(blockText, quoted ?? whole, date, language);
  const leans = language.summary.dangling.test(fold(sentence.exact));
  const wants = sentence.end - sentence.start > LONG || leans;
  const span =
    clause !== null && wants && !language.summary.dangling.test(fold(blockText.slice(clause.start, clause.end)))
      ? clause
      : (quoted ?? trimMarks(blockText, whole));
  return createAnchor(sentence.article, sentence.block, blockText, span.start, span.end);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives the inside of the quotation that holds the date, if the sentence opens it. */
function insideQuotation(text: string, sentence: Span, date: Anchor): Span | null {
  for (const [open, close] of QUOTE_PAIRS) {
    const from = text.lastIndexOf(open, date.start);
    if (from < sentence.start) continue;
    const closed = text.indexOf(close, from);
    const to = closed < 0 ? sentence.end : Math.min(closed, sentence.end);
    if (to < date.end) continue;
    const inner = text.slice(from + 1, to);
    const start = from + 1 + (inner.length - inner.trimStart().length);
    const end = to - (inner.length - inner.trimEnd().replace(/,$/, '').length);
    // A few quoted words inside a sentence do not stand alone.
    const isSentence = /^\p{Lu}/u.test(text.slice(start, start + 2)) && end - start >= SHORT;
    if (isSentence && end >= date.end) return { start, end };
  }
  return null;
}

/** Leaves out the place and date line, unless the date stands in it. */
function withoutDateline(text: string, { start, end }: Span, date: Anchor): Span {
  const line = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))?.[0] ?? '';
  return start + line.length <= date.start ? { start: start + line.length, end } : { start, end };
}

/** Leaves out a mark that opens a quotation of several sentences. */
function trimMarks(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const mark = OPEN_QUOTE.exec(piece)?.[0];
  if (mark === undefined) return { start, end };
  const [open, close] = QUOTE_PAIRS.find(([first]) => piece.startsWith(first)) ?? ['', ''];
  return open !== '' && !piece.includes(close) ? { start: start + mark.length, end } : { start, end };
}

/** Gives the clause after "a déclaré que" that holds the date, up to a second one ("et que"). */
function reportedClause(text: string, span: Span, date: Anchor, { dates, quotations }: Language): Span | null {
  const tokens = tokenize(text.slice(span.start, span.end));
  const at = tokens.findIndex(({ start }) => start + span.start >= date.start);
  const { complementizers } = dates.verbs;
  const cues = dates.verbs.find(tokens, 0, tokens.length);
  const isReported = (index: number): boolean =>
    tokens
      .slice(Math.max(0, index - REPORT_REACH), index)
      .some(({ lower }) => quotations.verbs.get(lower)?.some(({ verb }) => verb.clause) ?? false);
  let opener = -1;
  for (let index = at - 1; index > 0; index--) {
    if (
      complementizers.has(tokens[index]?.key ?? '') &&
      (isReported(index) || isCoordinated(tokens, index, dates.verbs.coordinators))
    ) {
      opener = index;
      break;
    }
  }
  if (opener < 0) return null;
  const first = tokens[opener]?.end ?? 0;
  const start = span.start + skip(text.slice(span.start), first);
  const next = tokens.findIndex(
    (_, index) =>
      index > at &&
      isCoordinated(tokens, index + 1, dates.verbs.coordinators) &&
      complementizers.has(tokens[index + 1]?.key ?? ''),
  );
  const end = next < 0 ? span.end : span.start + (tokens[next - 1]?.end ?? 0);
  const hasVerb = cues.some(
    (cue) => cue.from > opener && cue.kind === 'finite' && (tokens[cue.from]?.start ?? 0) + span.start < end,
  );
  return hasVerb && end >= date.end && end - start >= SHORT ? { start, end } : null;
}

/** Tells whether the word at `index` comes after "et". */
const isCoordinated = (tokens: readonly Token[], index: number, coordinators: ReadonlySet<string>): boolean =>
  coordinators.has(tokens[index - 1]?.key ?? '');

/** Skips spaces and the apostrophe of an elision. */
function skip(text: string, from: number): number {
  let index = from;
  while (index < text.length && /[\s'’]/.test(text.charAt(index))) index++;
  return index;
}
