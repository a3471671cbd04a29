import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { compileDossier } from '../../src/compile/compile-dossier.js';
import { createConfig } from '../../src/config.js';
import { LANGUAGES } from '../../src/languages/registry.js';
import type { Article } from '../../src/model/article.js';
import { dossierSchema } from '../../src/model/dossier.js';
import { createTestArticle } from '../support/article.js';
import { mutatedText } from './mutate.js';
import { check, PATIENCE } from './runs.js';

interface Found {
  readonly article: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Lists everything that looks like an anchor, however deep it stands. */
function listAnchors(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'exact' in value && 'start' in value && 'block' in value ? [value as Found] : [];
  return [...own, ...Object.values(value).flatMap(listAnchors)];
}

function expectAnchored(found: unknown, articles: readonly Article[]): void {
  const texts = new Map(articles.flatMap(({ id, blocks }) => blocks.map((block) => [`${id} ${block.id}`, block.text])));
  for (const anchor of listAnchors(found)) {
    const text = texts.get(`${anchor.article} ${anchor.block}`);
    expect(text?.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    expect(anchor.end).toBeGreaterThan(anchor.start);
  }
}

const articleOf = (text: string, language: string, id: string): Article => {
  const blocks = text
    .normalize('NFC')
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  return createTestArticle({ blocks: blocks.length === 0 ? ['x'] : blocks, language, id, issued: '2024-05-03' });
};
const language = fc.constantFrom(...LANGUAGES);

it(
  'annotators throw nothing, and the slice of every anchor equals its exact text',
  () => {
    check(
      fc.property(mutatedText, language, (text, own) => {
        const article = articleOf(text, own.tag, 'one');
        const annotations = annotate(article, own);
        expectAnchored(annotations, [article]);
        expect(annotate(article, own)).toEqual(annotations);
      }),
      0.3,
    );
  },
  PATIENCE,
);

it(
  'what is compiled of any articles is valid and anchored',
  () => {
    check(
      fc.property(fc.array(mutatedText, { minLength: 1, maxLength: 3 }), language, (texts, own) => {
        const articles = texts.map((text, index) => articleOf(text, own.tag, `art-${index}`));
        const { dossier } = compileDossier({
          articles: articles.map((article) => ({ article, annotations: annotate(article, own) })),
          missing: [],
          config: createConfig(),
          overrides: [],
          corrections: {},
          language: own,
        });
        expectAnchored(dossier, articles);
        dossierSchema.parse(dossier);
      }),
      0.2,
    );
  },
  3 * PATIENCE,
);
