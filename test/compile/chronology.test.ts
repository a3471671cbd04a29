import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compileChronology } from '../../src/compile/chronology.js';
import { BLOCK_KINDS } from '../../src/model/article.js';
import { annotateTestArticle } from '../support/annotated.js';
import { cpuTime } from '../support/cpu-time.js';
import { readTable } from '../support/fixtures.js';

const article = z.strictObject({
  language: z.string(),
  issued: z.string().nullable(),
  text: z.string().default(''),
  blocks: z.array(z.strictObject({ kind: z.enum(BLOCK_KINDS), text: z.string() })).optional(),
});
const row = z.strictObject({
  name: z.string(),
  articles: z.record(z.string(), article),
  events: z.array(
    z.strictObject({
      date: z.string().nullable(),
      part: z.string().optional(),
      status: z.enum(['past', 'scheduled']),
      articles: z.array(z.string()),
      text: z.string().optional(),
    }),
  ),
});

describe('chronology', () => {
  test.each(readTable('compile/chronology', row))('$name', ({ articles, events }) => {
    const annotated = Object.entries(articles).map(([id, { blocks, ...rest }]) =>
      annotateTestArticle({ id, ...rest, ...(blocks ? { blocks } : {}) }),
    );
    const found = compileChronology(annotated);
    expect(
      found.map(({ date, partOfDay, status, text, sources }, index) => ({
        date,
        ...(partOfDay === undefined ? {} : { part: partOfDay }),
        status,
        articles: sources.map((source) => source.article),
        ...(events[index]?.text === undefined ? {} : { text }),
      })),
    ).toEqual(events);
    for (const { text, sources } of found) {
      expect(text).toBe(sources[0]?.exact);
      for (const anchor of sources) {
        const block = annotated
          .find((item) => item.article.id === anchor.article)
          ?.article.blocks.find(({ id }) => id === anchor.block);
        expect(block?.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
      }
    }
  });

  test('a thousand articles are compiled within two seconds', () => {
    const annotated = Array.from({ length: 1000 }, (_, index) =>
      annotateTestArticle({
        id: `a${index}`,
        language: 'fr',
        issued: '2024-01-31',
        text: `La commission numéro ${index} de la ville ${index % 7} a voté le budget le 12 janvier. Le projet${index} sera lancé en avril.`,
      }),
    );
    expect(cpuTime(() => compileChronology(annotated))).toBeLessThan(2000);
  });
});
