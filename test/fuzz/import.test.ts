import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createImporter } from '../../src/import/import-article.js';
import { parseArticle } from '../../src/import/parse-article.js';
import type { RawFile } from '../../src/import/read/raw-file.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { mutatedBytes, mutatedText } from './mutate.js';
import { check, PATIENCE } from './runs.js';

const fileOf = (bytes: Uint8Array, kind: RawFile['kind']): RawFile => {
  const ending = { text: 'txt', html: 'html', markdown: 'md' }[kind];
  return { name: `page.${ending}`, path: `/nowhere/page.${ending}`, root: '/nowhere', kind, bytes };
};
const importer = await createImporter([fileOf(new Uint8Array(), 'html')], DEFAULT_LIMITS);
const options = { file: 'page.md', limits: DEFAULT_LIMITS };
/** What every format must be able to carry: no control characters, no halves of characters, no hidden directions. */
const ILLEGAL = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

const HOLDS = 'is imported without an exception, twice alike, into Markdown that can be read back';
for (const kind of ['text', 'html'] as const) {
  it(
    `${kind} ${HOLDS}`,
    () => {
      check(
        fc.property(mutatedBytes, (bytes) => {
          const first = importer.importArticle(fileOf(bytes, kind));
          const second = importer.importArticle(fileOf(bytes, kind));
          expect(second.markdown).toBe(first.markdown);
          if (first.markdown === null) {
            expect(first.messages.some(({ severity }) => severity === 'error')).toBe(true);
            return;
          }
          const { article, messages } = parseArticle(first.markdown, options);
          expect(messages.filter(({ rule }) => rule === 'front-matter-valid')).toEqual([]);
          expect(article?.isEdited, 'the hash of what import wrote').toBe(false);
          for (const { text } of article?.blocks ?? []) expect(text).not.toMatch(ILLEGAL);
        }),
        // A page needs a DOM of its own.
        kind === 'html' ? 0.1 : 0.5,
      );
    },
    PATIENCE,
  );
}

it(
  'Markdown is read without an exception, and each block has the text it says',
  () => {
    check(
      fc.property(mutatedText, (text) => {
        const messages: Parameters<typeof importer.readText>[1] = [];
        const cleaned = importer.readText(fileOf(new Uint8Array(Buffer.from(text)), 'markdown'), messages);
        if (cleaned === null) return;
        const { article } = parseArticle(cleaned, options);
        for (const { text: written, id } of article?.blocks ?? []) {
          expect(id).toMatch(/^b\d+$/);
          expect(written).not.toMatch(ILLEGAL);
        }
      }),
    );
  },
  PATIENCE,
);
