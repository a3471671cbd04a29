import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../support/run-cli.js';

/** Most characters of one mutated text: more takes time and finds nothing else. */
const MOST = 900;

/** Real articles: the sample, and the shared ones where they are there. */
const TEXTS: readonly string[] = [resolve(ROOT, 'content/raw'), resolve(ROOT, '../shared/articles')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(txt|html?)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );

/** Pieces that mean something to one stage or another. */
const TOKENS: readonly string[] = [
  ...'« » “ ” " \' ’ — – - … : ; . , ! ? ( ) [ ] { } < > & * _ ` ~ # | \\ / % € $ @'.split(' '),
  ...['\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u202f', '\u00ad', '\u200b', '\u202e', '\ufeff', '\0', '\u0085'],
  ...['\ud83d\ude00', '\ud83d', 'e\u0301\u0301', 'ﬁ', 'İ', 'ß', '北京', 'العربية', 'Ὀδυσσεύς', 'Hà Nội'],
  ...['3 mai 2024', 'hier', 'yesterday', 'lundi', '31 février 2024', '12 345,6 %', '1.2.3', '99999999999999999999'],
  ...['M. ', 'Mme ', 'le ministre ', 'President ', ' a déclaré', ' said ', ' que ', ' that ', 'Source : ', 'Photo : '],
  ...[
    'https://example.org/a?b=c#d',
    'http://',
    'www.',
    'a@b.c',
    '![x](y.png)',
    '[a](javascript:x)',
    '[^1]',
    '> ',
    '- ',
  ],
  ...['</p>', '<p>', '<script>', '<!--', '-->', '<![CDATA[', ']]>', '<div>', '</div>', '&nbsp;', '&#0;', '&#x202e;'],
  ...['---\n', '# ', '```\n', '| a | b |\n| - | - |\n', '1. ', 'Par Awa Diop', 'By Jane Doe', 'Lire aussi'],
];

type Change = (text: string) => string;

const at = (text: string, share: number): number => Math.floor(share * text.length);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const change: fc.Arbitrary<Change> = fc.oneof(
  // Truncate at either end.
  share.map((end) => (text: string) => text.slice(0, at(text, end))),
  share.map((start) => (text: string) => text.slice(at(text, start))),
  // Duplicate a piece, or leave it out.
  fc.tuple(share, share).map(([a, b]) => (text: string) => {
    const [start, end] = [at(text, Math.min(a, b)), at(text, Math.max(a, b))];
    return text.slice(0, end) + text.slice(start, end) + text.slice(end);
  }),
  fc.tuple(share, share).map(([a, b]) => (text: string) => {
    return text.slice(0, at(text, Math.min(a, b))) + text.slice(at(text, Math.max(a, b)));
  }),
  // Shuffle lines.
  fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((keys) => (text: string) => {
    const lines = text
      .split('\n')
      .map((line, index) => ({ line, key: (keys[index % keys.length] ?? 0) * (index + 1) }));
    return lines
      .toSorted((a, b) => (a.key % 97) - (b.key % 97))
      .map(({ line }) => line)
      .join('\n');
  }),
  // Insert tokens or any characters; glue lines; change case.
  fc.tuple(share, fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 6 })).map(
    ([place, tokens]) =>
      (text: string) =>
        text.slice(0, at(text, place)) + tokens.join('') + text.slice(at(text, place)),
  ),
  fc.tuple(share, fc.string({ unit: 'binary', maxLength: 20 })).map(
    ([place, garbage]) =>
      (text: string) =>
        text.slice(0, at(text, place)) + garbage + text.slice(at(text, place)),
  ),
  fc.constantFrom<Change>(
    (text) => text.replaceAll('\n', ''),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replaceAll(/[«»"“”]/g, ''),
    (text) => Buffer.from(text).toString('latin1'),
  ),
);

/** Real text, changed a few times over; now and then nothing but tokens or garbage. */
export const mutatedText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...TEXTS), share, fc.array(change, { maxLength: 5 }))
      .map(([text, from, changes]) => {
        const start = Math.max(0, at(text, from) - MOST / 2);
        return changes.reduce((now, one) => one(now).slice(0, MOST), text.slice(start, start + MOST));
      }),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens) => tokens.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** The bytes of such a text in some encoding, a few of them changed. */
export const mutatedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    mutatedText,
    fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf8', 'latin1', 'utf16le'),
    fc.boolean(),
    fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { maxLength: 3 }),
  )
  .map(([text, encoding, hasMark, flips]) => {
    const bytes = new Uint8Array(Buffer.from(hasMark ? `\ufeff${text}` : text, encoding));
    for (const [place, value] of encoding === 'utf8' && !hasMark ? [] : flips)
      if (bytes.length > 0) bytes[Math.min(bytes.length - 1, Math.floor(place * bytes.length))] = value;
    return bytes;
  });
