import { shorten } from './shorten.js';

/** Cuts text at word borders to about `length` characters around the words `exact`, with an ellipsis where it is cut. */
export function excerpt(text: string, exact: string, length: number): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  if (line.length <= length) return line;
  const at = line.indexOf(exact.replace(/\s*\n\s*/g, ' '));
  if (at <= 0) return shorten(line, length);
  const before = Math.max(0, Math.min(at, at - Math.floor((length - exact.length) * 0.4)));
  const start = before === 0 ? 0 : nextWord(line, before, at);
  const rest = shorten(line.slice(start), start === 0 ? length : length - 1);
  return start === 0 ? rest : `…${rest}`;
}

/** Finds the first word that begins at or after `from`, but not after `to`. */
function nextWord(line: string, from: number, to: number): number {
  const space = line.indexOf(' ', from - 1);
  return space < 0 || space >= to ? to : space + 1;
}
