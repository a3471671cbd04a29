import type { RawLine } from './raw-line.js';

/** Lines of hard-wrapped text are about this long. */
const SHORTEST = 45;
const LONGEST = 110;
/** So large a part of the lines must break off inside a sentence before the page counts as hard-wrapped. */
const SHARE = 0.5;

/** Joins the lines of hard-wrapped text (e-mail, old agencies) into paragraphs; other pages stay as they are. */
export function joinWrappedLines(lines: readonly RawLine[]): RawLine[] {
  const pairs = lines.slice(1).map((line, index) => ({ before: lines[index], line }));
  const inner = pairs.filter(({ line }) => !line.gap);
  const wrapped = inner.filter(({ before, line }) => before !== undefined && isWrapped(before, line));
  if (
    wrapped.length < 4 ||
    wrapped.length < inner.length * SHARE ||
    lines.some(({ text }) => text.length > LONGEST * 2)
  )
    return [...lines];
  const joined: RawLine[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    const before = lines[index - 1];
    if (
      last !== undefined &&
      before !== undefined &&
      !line.gap &&
      before.text.length >= SHORTEST &&
      !/^[-•*]\s/.test(line.text)
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else joined.push(line);
  }
  return joined;
}

function isWrapped(before: RawLine, line: RawLine): boolean {
  return (
    before.text.length >= SHORTEST &&
    before.text.length <= LONGEST &&
    !/[.!?…:;]["'”’»)]{0,2}$/.test(before.text) &&
    /^[\p{Ll}\d«“"(]/u.test(line.text)
  );
}
