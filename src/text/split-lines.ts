/** LF, CR, CRLF, LFCR, VT, FF, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR (UAX #14, mandatory breaks). */
const LINE_END = /\r\n|\n\r(?!\n)|[\n\r\v\f\u0085\u2028\u2029]/;

/** Splits a text at every kind of line end; line n of the result is line n + 1 of the file. */
export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}

/** Brings every kind of line end to LF; line numbers stay. */
export function normaliseLineEnds(text: string): string {
  return splitLines(text).join('\n');
}
