import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinText } from '../../src/render/pdf/finish/join-text.js';
import type { PageFont } from '../../src/render/pdf/finish/page-fonts.js';
import { readOperations } from '../../src/render/pdf/finish/read-operations.js';
import { check, PATIENCE } from './runs.js';

/** Pieces of content streams, whole and broken. */
const TOKENS: readonly string[] = [
  ...'BT ET q Q Tj TJ Td Tm Tf cm re f S BDC BMC EMC BI ID EI Do'.split(' '),
  ...[
    '<0001>',
    '<00',
    '<0G>',
    '<>',
    '(a\\)b)',
    '((',
    ')',
    '[',
    ']',
    '<<',
    '>>',
    '/F1',
    '/',
    '/Span',
    '%x\n',
    '\n',
    '\0',
  ],
  ...['0', '1', '-1', '.5', '+.', '--3', '1e9', '99999999999999999999', '10 Tf', '5 0 Td', '1 0 0 -1 5 9 Tm'],
  ...[
    '/F1 10 Tf',
    '<0001> Tj',
    '[<0001> -250 <0002>] TJ',
    '/Span<</ActualText <feff00ad> >> BDC',
    '/P <</MCID 0>> BDC',
  ],
];
const content = fc.oneof(
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 80 }).map((tokens) => tokens.join(' ')),
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 80 }).map((tokens) => tokens.join('')),
  fc.string({ unit: 'binary-ascii', maxLength: 300 }),
);
const font: PageFont = {
  key: 'f',
  width: () => 500,
  character: (code) => (code >= 1 && code <= 26 ? String.fromCharCode(96 + code) : undefined),
};

it(
  'any content stream is read to its end, each operation after the one before',
  () => {
    check(
      fc.property(content, (text) => {
        let last = 0;
        readOperations(text, (_operator, start, end, operands) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(operands.length % 2).toBe(0);
          last = end;
        });
      }),
    );
  },
  PATIENCE,
);

it(
  'any content stream is joined without an exception, and grows by little',
  () => {
    const options = { fonts: new Map([['/F1', font]]), ambiguous: new Map() };
    check(
      fc.property(content, (text) => {
        const once = joinText(text, { ...options, uses: new Map() });
        expect(once.length).toBeLessThanOrEqual(3 * text.length + 100);
      }),
    );
  },
  PATIENCE,
);
