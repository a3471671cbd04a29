import { findAddresses } from './find-addresses.js';
import { findQuotations } from './find-quotations.js';
import { findRange, hideRanges, joinRanges, type Range, touchesRange } from './ranges.js';
import type { Edit, RunText } from './rule.js';
import type { Piece } from './run.js';
import { isSpaces } from './spaces.js';

/** How much of a run is quoted because a quotation runs on from the blocks before it. */
export type Carried = 'none' | 'to-closing-mark' | 'all';

interface PlacedPiece extends Range {
  readonly piece: Piece;
}

/** A run while rules work on it. */
export interface RunState {
  readonly text: string;
  readonly places: readonly PlacedPiece[];
  readonly quoted: readonly Range[];
  readonly locked: readonly Range[];
}

/** Reads what of a run is quoted and what is locked. */
export function readRun(pieces: readonly Piece[], single: boolean, carried: Carried): RunState {
  let end = 0;
  const places = pieces.map((piece) => {
    const start = end;
    end += piece.text.length;
    return { piece, start, end };
  });
  const text = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map((piece) => piece.text).join('');
  const only = (test: (piece: Piece) => boolean): Range[] => places.filter(({ piece }) => test(piece));
  const locked = joinRanges([...findAddresses(text), ...only((piece) => piece.locked)]);
  const quotations = findQuotations(hideRanges(text, locked), single);
  const before = carried === 'all' ? text.length : carried === 'none' ? 0 : (quotations.stray?.at ?? 0);
  const quoted = [...quotations.ranges, ...only((piece) => piece.quoted), { start: 0, end: before }];
  return { text, places, quoted: joinRanges(quoted), locked };
}

/** Shows a run to a rule of a language. */
export function viewRun({ text, places, quoted, locked }: RunState, language: string): RunText {
  return {
    text,
    isQuoted: (index) => findRange(quoted, index) !== null,
    isOpen: (index) => findRange(locked, index) === null && findRange(places, index)?.piece.language === language,
  };
}

/**
 * Applies the edits that are allowed: within pieces of the language, outside code and addresses, and inside
 * quotations only those that put a space for spaces (and, when `curlsQuoted`, ‘ or ’ for ').
 * @returns the changed pieces, or null when nothing changes
 */
export function applyEdits(
  state: RunState,
  edits: readonly Edit[],
  language: string,
  curlsQuoted: boolean,
): Piece[] | null {
  const keepsWording = (old: string, text: string): boolean =>
    (isSpaces(old) && isSpaces(text)) || (curlsQuoted && old === "'" && '‘’'.includes(text));
  const allowed = edits.filter((edit) => isAllowed(state, edit, language, keepsWording));
  if (allowed.length === 0) return null;
  let next = 0;
  return state.places.map(({ piece, start, end }) => {
    let text = '';
    let from = start;
    for (let edit = allowed[next]; edit && edit.start < end; edit = allowed[next]) {
      if (edit.start >= start) text += state.text.slice(from, edit.start) + edit.text;
      from = Math.min(edit.end, end);
      if (edit.end > end) break;
      next += 1;
    }
    return from === start && text === '' ? piece : { ...piece, text: text + state.text.slice(from, end) };
  });
}

function isAllowed(
  { text, places, quoted, locked }: RunState,
  edit: Edit,
  language: string,
  keepsWording: (old: string, text: string) => boolean,
): boolean {
  const { start, end } = edit;
  const old = text.slice(start, end);
  if (start >= end || old === edit.text || touchesRange(locked, start, end)) return false;
  if (touchesRange(quoted, start, end) && !keepsWording(old, edit.text)) return false;
  for (let index = start; index < end; ) {
    const place = findRange(places, index);
    if (place === null || place.piece.language !== language) return false;
    index = place.end;
  }
  return true;
}
