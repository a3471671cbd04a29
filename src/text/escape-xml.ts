/** Everything the XML 1.0 production `Char` does not allow, lone surrogates included. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML content and double-quoted attributes; characters that XML cannot carry are left out. */
export function escapeXml(text: string): string {
  return removeIllegal(text).replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character);
}

/** Leaves out the characters that XML 1.0 cannot carry, escaped or not. */
export function removeIllegal(text: string): string {
  return text.replace(ILLEGAL, '');
}
