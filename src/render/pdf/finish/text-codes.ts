/** A letter as the engine writes nearly all of them: `dx 0 Td <code> Tj`. */
export interface Letter {
  /** Horizontal move before it, in text units. */
  move: number;
  code: number;
}

const MOVE = ' 0 Td <';
const SHOW = '> Tj';

/**
 * Reads one letter without cutting the content into pieces: there are a few thousand on a page. Gives the place behind
 * it, or -1 when something else stands here.
 */
export function readLetter(content: string, from: number, letter: Letter): number {
  let at = from;
  while (content.charCodeAt(at) === 10) at += 1;
  let sign = 1;
  if (content.charCodeAt(at) === 45) {
    sign = -1;
    at += 1;
  }
  let digits = 0;
  let scale = 0;
  for (;;) {
    const code = content.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + (code - 48);
      scale *= 10;
    } else if (code === 46 && scale === 0) scale = 1;
    else break;
    at += 1;
  }
  if (!content.startsWith(MOVE, at)) return -1;
  at += MOVE.length;
  const code = readCode(content, at);
  if (code < 0 || !content.startsWith(SHOW, at + 4)) return -1;
  letter.move = (sign * digits) / (scale || 1);
  letter.code = code;
  return at + 4 + SHOW.length;
}

/** Reads a code of four hexadecimal digits; -1 when there is none. */
export function readCode(content: string, at: number): number {
  let value = 0;
  for (let index = at; index < at + 4; index += 1) {
    const code = content.charCodeAt(index);
    const digit = code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : code - 55;
    const isDigit = (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
    if (!isDigit) return -1;
    value = value * 16 + digit;
  }
  return value;
}

const HEXADECIMAL = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Writes a code as four hexadecimal digits. */
export function writeCode(code: number): string {
  return `${HEXADECIMAL[code >> 8] ?? '00'}${HEXADECIMAL[code & 0xff] ?? '00'}`;
}

/** Turns UTF-16BE in hexadecimal digits into text. */
export function decodeText(digits: string): string {
  let text = '';
  for (let at = 0; at + 4 <= digits.length; at += 4) text += String.fromCharCode(Math.max(0, readCode(digits, at)));
  return text;
}

/** Turns text into UTF-16BE in hexadecimal digits. */
export function encodeText(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) digits += writeCode(text.charCodeAt(at));
  return digits;
}
