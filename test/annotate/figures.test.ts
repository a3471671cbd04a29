import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { annotateDates } from '../../src/annotate/dates.js';
import { annotateFigures } from '../../src/annotate/figures.js';
import { annotateSentences } from '../../src/annotate/sentences.js';
import type { Language } from '../../src/languages/language.js';
import { LANGUAGES } from '../../src/languages/registry.js';
import type { FigureMention } from '../../src/model/annotation.js';
import { createTestArticle } from '../support/article.js';
import { cpuTime } from '../support/cpu-time.js';
import { readTable } from '../support/fixtures.js';
import { SEED } from '../support/seed.js';

const row = z.strictObject({
  name: z.string(),
  issued: z.string().nullable().default(null),
  text: z.string(),
  figures: z.array(
    z.strictObject({
      text: z.string(),
      value: z.number(),
      upper: z.number().optional(),
      unit: z.string().optional(),
      qualifier: z.string().optional(),
      predicate: z.string().optional(),
    }),
  ),
});

function read(text: string, issued: string | null, language: Language): FigureMention[] {
  const article = createTestArticle({ text, issued, language: language.tag });
  const sentences = annotateSentences(article, language);
  return annotateFigures(article, language, sentences, annotateDates(article, language, sentences));
}

describe.each(LANGUAGES)('figures of $tag', (language) => {
  test.each(readTable(`annotate/figures/${language.tag}`, row))('$name', ({ text, issued, figures }) => {
    const found = read(text, issued, language);
    const compared = found.map((figure, index) => {
      const wanted = figures[index];
      return {
        text: figure.anchor.exact,
        value: figure.value,
        ...(figure.upper === null ? {} : { upper: figure.upper }),
        ...(wanted?.unit === undefined ? {} : { unit: figure.unit }),
        ...(wanted?.qualifier === undefined ? {} : { qualifier: figure.qualifier }),
        ...(wanted?.predicate === undefined ? {} : { predicate: figure.predicate }),
      };
    });
    expect(compared).toEqual(figures);
    for (const { anchor } of found) expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
  });

  test('any text is read without an exception, and anchors hold', () => {
    const words =
      `1 12 1.550 5 800 2,5 million millions deux two cent hundred une a dozen quarantaine de of pays countries % $ € - – à to et
      and plus near par by ont signed ( ) , . ' 999999999999999999999 0 00 1e9 \ud800 tiers thirds`.split(/\s+/);
    const pieces = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, fc.constantFrom(' ', '', '\u00a0'), (parts, separator) => {
        const text = parts.join(separator);
        for (const { anchor, value } of read(text, '2024-02-29', language)) {
          expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  const hostile = [
    '1',
    '1 ',
    '1.',
    '1,',
    '100 ',
    'deux ',
    'two and ',
    'cent ',
    'de 1 à ',
    '$1',
    '5 de ',
    '12 x ',
    '1-',
    'a signé 3 ',
  ];
  test.each(hostile)('stays linear on %j repeated', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(cpuTime(() => read(text, '2024-01-31', language))).toBeLessThan(1000);
  });
});
