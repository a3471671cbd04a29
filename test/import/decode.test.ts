import { describe, expect, it } from 'vitest';
import { cleanCharacters } from '../../src/text/clean-characters.js';
import { decodeText } from '../../src/text/decode.js';
import { safeUrl } from '../../src/text/safe-url.js';
import { normaliseLineEnds, splitLines } from '../../src/text/split-lines.js';

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value, 'utf8') : Buffer.from([value]))));
const problem = (input: Uint8Array): string => {
  const decoded = decodeText(input);
  return 'problem' in decoded ? `${decoded.problem}: ${decoded.reason}` : `text: ${decoded.text}`;
};

describe('decodeText', () => {
  it('reads UTF-8 and announced UTF-16', () => {
    expect(decodeText(bytes('Hanoï')).valueOf()).toEqual({ text: 'Hanoï', encoding: 'utf-8' });
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Hanoï', 'utf16le')]);
    expect(decodeText(little)).toEqual({ text: 'Hanoï', encoding: 'utf-16le' });
    expect(decodeText(Buffer.from(little).swap16())).toEqual({ text: 'Hanoï', encoding: 'utf-16be' });
  });

  it.each([
    [
      'Windows-1252',
      bytes('un titre d', 0x92, 'article'),
      /input-encoding: .*0x92 at offset 10 \(line 1\).*Windows-1252/,
    ],
    ['overlong', bytes('x\n', 0xc0, 0xaf), /input-encoding: .*0xC0 at offset 2 \(line 2\): overlong/],
    ['overlong in three bytes', bytes('x', 0xe0, 0x80, 0xaf), /overlong/],
    ['a surrogate in UTF-8', bytes('x', 0xed, 0xa0, 0x80), /input-encoding: .*offset 1/],
    ['beyond U+10FFFF', bytes('x', 0xf5, 0x80, 0x80, 0x80), /input-encoding: .*offset 1/],
    ['a cut character', bytes('x', 0xc3), /input-encoding: .*offset 1/],
    [
      'UTF-16 without mark',
      Buffer.from('Convention de Hanoï', 'utf16le'),
      /input-encoding: .*not UTF-8: looks like UTF-16/,
    ],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), /input-encoding: .*half character/],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /UTF-32/],
    ['an ELF program', bytes(0x7f, 'ELF', 2, 1, 1, 0), /input-is-text: .*ELF/],
    ['a PDF', bytes('%PDF-1.7\n'), /input-is-text: .*PDF/],
    ['a ZIP', bytes('PK', 3, 4, 'x'), /input-is-text: .*ZIP/],
    ['a PNG', bytes(0x89, 'PNG\r\n', 0x1a, '\n'), /input-is-text: .*|input-encoding: .*/],
    ['NULs in bulk', Buffer.alloc(400), /input-is-text: .*NUL/],
    ['control characters in bulk', Buffer.from('\u0001\u0002\u0003\u0004ab'.repeat(50)), /input-is-text: .*control/],
  ])('refuses %s and says where', (_, input, expected) => {
    expect(problem(input)).toMatch(expected);
  });

  it('passes a few NULs on to be stripped', () => {
    expect(problem(bytes('avant\0après'.padEnd(200, '.')))).toMatch(/^text: avant/);
  });
});

describe('cleanCharacters', () => {
  it.each([
    ['zero-width', 'Nguy\u200bễn\u2060 \ufeffTrọng', 'Nguyễn Trọng'],
    ['soft hyphen', 'inter\u00adnational', 'international'],
    ['bidirectional controls', 'Titre \u2067inversé\u202e\u200f', 'Titre inversé'],
    ['TAG characters', 'texte\u{e0069}\u{e0067} fin', 'texte fin'],
    ['variation selectors and joiners of emoji', '☎\ufe0f 👩\u200d👧', '☎ 👩👧'],
    ['C0 and C1 controls', 'a\u0000b\u0007c\u009bd', 'abcd'],
    ['lone surrogates', 'a\ud800b\udc00', 'ab'],
    ['noncharacters and private use', 'a\ufdd0\uffff\ue000\u{1fffe}b', 'ab'],
    ['terminal sequences', '\u001b]0;PWNED\u0007 \u001b[31mrouge\u001b[0m', ' rouge'],
  ])('takes %s out', (_, text, expected) => {
    const cleaned = cleanCharacters(text);
    expect(cleaned.text).toBe(expected);
    expect(cleaned.removed.size).toBeGreaterThan(0);
  });

  it('composes to NFC, never NFKC', () => {
    expect(cleanCharacters('e\u0301 CO₂ ﬁn ½ 10⁵ ①').text).toBe('é CO₂ ﬁn ½ 10⁵ ①');
  });

  it('keeps joiners where a script needs them', () => {
    expect(cleanCharacters('می\u200cخواهم').text).toBe('می\u200cخواهم');
  });

  it('counts nothing for the byte-order mark', () => {
    expect(cleanCharacters('\ufeffx')).toEqual({ text: 'x', removed: new Map() });
  });
});

describe('lines', () => {
  it('splits at every kind of line end and keeps the count', () => {
    expect(splitLines('a\r\nb\n\rc\rd\u0085e\u2028f\u2029g\fh\n')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      '',
    ]);
    expect(normaliseLineEnds('Para un\n\rPara deux\r\rPara trois\n')).toBe('Para un\nPara deux\n\nPara trois\n');
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['java\tscript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['//169.254.169.254/x', null],
    ['data:text/html,x', null],
    ['https://user:secret@example.org/x', null],
    ['https://www.un.org@evil.example/login', null],
    ['https://example.org/a%0d%0aSet-Cookie:x', null],
    ['#nulle-part', null],
    [`https://example.org/${'a'.repeat(2048)}`, null],
    ['mailto:a@b.example', null],
  ])('%s', (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
  });

  it('allows mailto for links', () => {
    expect(safeUrl('mailto:a@b.example', ['mailto:'])).toBe('mailto:a@b.example');
  });
});
