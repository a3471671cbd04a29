import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { annotateSentences } from '../../src/annotate/sentences.js';
import { LANGUAGES } from '../../src/languages/registry.js';
import { BLOCK_KINDS } from '../../src/model/article.js';
import { createTestArticle } from '../support/article.js';
import { cpuTime } from '../support/cpu-time.js';
import { readTable } from '../support/fixtures.js';

const row = z.strictObject({
  name: z.string(),
  kind: z.enum(BLOCK_KINDS).default('paragraph'),
  text: z.string(),
  sentences: z.array(z.string()),
});

describe.each(LANGUAGES)('sentences of $tag', (language) => {
  test.each(readTable(`annotate/sentences/${language.tag}`, row))('$name', ({ kind, text, sentences }) => {
    const article = createTestArticle({ blocks: [{ kind, text }], language: language.tag });
    const found = annotateSentences(article, language);
    expect(found.map(({ anchor }) => anchor.exact)).toEqual(sentences);
    for (const { anchor, block } of found) {
      expect(article.blocks[block]?.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    }
  });

  test('cuts what is too long for a sentence, and loses nothing', () => {
    const text = 'un point parmi tant d’autres, puis le suivant ; '.repeat(500).trim();
    const article = createTestArticle({ text, language: language.tag });
    const found = annotateSentences(article, language);
    expect(Math.max(...found.map(({ anchor }) => anchor.exact.length))).toBeLessThanOrEqual(2_000);
    expect(found.map(({ anchor }) => anchor.exact).join(' ')).toBe(text);
  });

  test.each(['.', '."', 'A.', '« ', '...A', '(.', "'", 'a.B', '. a'])('stays linear on %j repeated', (unit) => {
    const article = createTestArticle({ text: unit.repeat(200_000 / unit.length), language: language.tag });
    expect(cpuTime(() => annotateSentences(article, language))).toBeLessThan(1000);
  });
});
