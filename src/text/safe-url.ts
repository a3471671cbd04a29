/** Longer addresses are refused: readers cut them, and no article needs one. */
const MAX_LENGTH = 2048;

/**
 * Checks an address of untrusted origin and writes it in normal form (WHATWG URL): http or https only (mailto too for
 * links), no user name or password, no encoded control characters, at most 2,048 characters.
 * @returns null when the address is not safe to print as a link
 */
export function safeUrl(text: string, schemes: readonly string[] = ['http:', 'https:']): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH || /%(?:[01][0-9a-f]|7f)/i.test(trimmed)) return null;
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (!schemes.includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (url.protocol !== 'mailto:' && url.hostname === '') return null;
  if (url.href.length > MAX_LENGTH) return null;
  return /[\s"<>`{}|\\^]/.test(trimmed) ? url.href : trimmed;
}
