import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateQuotations } from '../../src/annotate/quotations.js';
import { annotateSentences } from '../../src/annotate/sentences.js';
import { LANGUAGES } from '../../src/languages/registry.js';
import { createAnchor } from '../../src/model/anchor.js';
import type { LocalPerson } from '../../src/model/annotation.js';
import type { Article } from '../../src/model/article.js';
import { createTestArticle } from '../support/article.js';
import { SEED } from '../support/seed.js';

/** Takes every capitalised word for a mention of one person. */
function everybody(article: Article): LocalPerson {
  const mentions = article.blocks.flatMap(({ id, text }) =>
    [...text.matchAll(/\p{Lu}\p{L}*/gu)].map(({ 0: word, index }) => ({
      anchor: createAnchor(article.id, id, text, index, index + word.length),
      kind: 'full-name' as const,
      person: 'p1',
    })),
  );
  return {
    id: 'p1',
    kind: 'person',
    name: 'X',
    variants: ['X'],
    role: null,
    affiliation: null,
    country: null,
    gender: null,
    mentions,
    evidence: [],
    confidence: 1,
  };
}

function annotate(blocks: readonly string[], language: (typeof LANGUAGES)[number]) {
  const article = createTestArticle({ blocks, language: language.tag });
  const sentences = annotateSentences(article, language);
  // Processor time: what else the machine does does not count.
  const started = process.cpuUsage();
  const { quotations } = annotateQuotations(article, language, sentences, [everybody(article)]);
  return { article, quotations, milliseconds: process.cpuUsage(started).user / 1000 };
}

const GARBAGE = [
  "'",
  '« ',
  '"',
  'a-t-il dit ',
  'Untel a dit que ',
  '« A », a dit Untel, ',
  'selon Untel, ',
  'according to Untel, ',
  'said Untel, ',
  '"A," said Untel, ',
  "l'",
  "d'un Untel, qui a dit, ",
  'X : « A » ',
  'que, ',
  'Photo : ',
  '1-',
  'a-',
  ', ',
  '. ',
  'de ',
  'a exhorté les ',
  'told the ',
];

describe('annotateQuotations on garbage', () => {
  for (const language of LANGUAGES) {
    it(`stays within a second for long lines, ${language.tag}`, () => {
      for (const piece of GARBAGE) {
        const { milliseconds } = annotate([piece.repeat(Math.ceil(100_000 / piece.length))], language);
        expect(milliseconds, piece).toBeLessThan(1000);
      }
    });

    it(`stays within a second for records of many turns, ${language.tag}`, () => {
      const turns = Array.from({ length: 3000 }, (_, index) => (index % 2 ? 'X : Oui, et non.' : 'Q : Et puis ?'));
      const { quotations, milliseconds } = annotate(turns, language);
      expect(quotations).toHaveLength(1500);
      expect(milliseconds).toBeLessThan(1000);
      expect(
        annotate([`X : ${'? '.repeat(50_000)}`, `X : ${'?'.repeat(50_000)}a`], language).milliseconds,
      ).toBeLessThan(1000);
    });

    it(`keeps anchors whole whatever it is given, ${language.tag}`, () => {
      const piece = fc.oneof(
        fc.constantFrom(...GARBAGE, 'il ', 'Untel ', '\n', '» ', '”', '“', '. ', '?'),
        fc.string({ maxLength: 6 }),
      );
      const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
      fc.assert(
        fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (blocks) => {
          const { article, quotations } = annotate(blocks, language);
          for (const { parts, cue, source } of quotations) {
            expect(parts.length).toBeGreaterThan(0);
            for (const anchor of [...parts, cue, source]) {
              if (!anchor) continue;
              const block = article.blocks.find(({ id }) => id === anchor.block);
              expect(block?.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
            }
          }
        }),
        { numRuns: 500, seed: SEED },
      );
    });
  }
});
