/** Makes control, bidi and other invisible characters visible, so that no text drives a terminal and no name hides its ending. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
