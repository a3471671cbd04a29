import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { annotateDates } from '../../src/annotate/dates.js';
import { annotateSentences } from '../../src/annotate/sentences.js';
import type { Language } from '../../src/languages/language.js';
import { LANGUAGES } from '../../src/languages/registry.js';
import type { DateMention } from '../../src/model/annotation.js';
import { isEdtf } from '../../src/text/edtf-check.js';
import { createTestArticle } from '../support/article.js';
import { cpuTime } from '../support/cpu-time.js';
import { readTable } from '../support/fixtures.js';
import { SEED } from '../support/seed.js';

const row = z.strictObject({
  name: z.string(),
  issued: z.string().nullable(),
  text: z.string(),
  dates: z.array(
    z.strictObject({
      text: z.string(),
      edtf: z.string().nullable(),
      role: z.enum(['past', 'scheduled', 'reference']).optional(),
      part: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).optional(),
    }),
  ),
});

function read(text: string, issued: string | null, language: Language): DateMention[] {
  const article = createTestArticle({ text, issued, language: language.tag });
  return annotateDates(article, language, annotateSentences(article, language));
}

describe.each(LANGUAGES)('dates of $tag', (language) => {
  test.each(readTable(`annotate/dates/${language.tag}`, row))('$name', ({ text, issued, dates }) => {
    const found = read(text, issued, language);
    const compared = found.map((mention, index) => ({
      text: mention.text,
      edtf: mention.edtf,
      ...(dates[index]?.role === undefined ? {} : { role: mention.role }),
      ...(dates[index]?.part === undefined ? {} : { part: mention.partOfDay }),
    }));
    expect(compared).toEqual(dates);
    for (const { anchor, edtf, confidence } of found) {
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
      expect(edtf === null || isEdtf(edtf) || edtf.split('/').every(isEdtf)).toBe(true);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test('any text is read without an exception, and anchors hold', () => {
    const words =
      `le du au 1 12 31 2019 2024-13-45 mai May lundi Monday hier de in on ( ) - – , . : ' « » plus tard ago last next
      prochain dernier matin morning siècle century XXe 1990s trimestre quarter deux two \ud800 \u0301 99/99/9999 il y a`.split(
        /\s+/,
      );
    const pieces = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, fc.constantFrom(' ', '', '\u00a0'), (parts, separator) => {
        const text = parts.join(separator);
        for (const { anchor } of read(text, '2024-02-29', language)) {
          expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
        }
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  const hostile = [
    "'",
    '-',
    '1',
    '1 ',
    '2 et ',
    '12.',
    'le ',
    'du 1 au ',
    '1/1/',
    'May ',
    'lundi ',
    'hier ',
    '2019-',
    "l'",
    'a 1 ',
    '(1996',
    'in the ',
    'et 2 mai ',
    'of ',
    'a déclaré ',
  ];
  test.each(hostile)('stays linear on %j repeated', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(cpuTime(() => read(text, '2024-01-31', language))).toBeLessThan(1000);
  });
});
