import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { annotatePeople } from '../../src/annotate/people.js';
import { annotatePlaces } from '../../src/annotate/places.js';
import { annotateQuotations } from '../../src/annotate/quotations.js';
import { annotateSentences } from '../../src/annotate/sentences.js';
import type { Language } from '../../src/languages/language.js';
import { LANGUAGES } from '../../src/languages/registry.js';
import type { LocalPerson, Quotation } from '../../src/model/annotation.js';
import type { BlockKind } from '../../src/model/article.js';
import { createTestArticle } from '../support/article.js';

const casesSchema = z.array(z.strictObject({ case: z.string(), text: z.string(), expect: z.array(z.string()) }));

const KINDS: Readonly<Record<string, BlockKind>> = { '#': 'heading', '^': 'caption' };

function annotate(text: string, language: Language) {
  const blocks = text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const kind = KINDS[block.slice(0, 1)] ?? 'paragraph';
      return { kind, text: kind === 'paragraph' ? block : block.slice(2) };
    });
  const article = createTestArticle({ blocks, language: language.tag });
  const sentences = annotateSentences(article, language);
  const places = annotatePlaces(article, language);
  const people = annotatePeople(article, language, sentences, places);
  return { article, ...annotateQuotations(article, language, sentences, people) };
}

/** Prints a quotation as in the fixtures; the speaker as expected there if it goes by that name. */
function print({ kind, parts, speaker }: Quotation, people: readonly LocalPerson[], names: readonly string[]): string {
  const person = people.find(({ id }) => id === speaker);
  const forms = person ? [person.name, ...person.variants].filter((form) => form !== null) : [];
  const isCalled = (name: string): boolean =>
    forms.some(
      (form) => form.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(form.toLowerCase()),
    );
  const name = person
    ? (names.find((other) => other === person.name) ?? names.find(isCalled) ?? forms[0] ?? person.id)
    : '-';
  return `${kind === 'direct' ? 'd' : 'i'} | ${name} | ${parts.map(({ exact }) => exact).join(' // ')}`;
}

for (const language of LANGUAGES) {
  const file = new URL(`../fixtures/annotate/quotations/${language.tag}.yaml`, import.meta.url);
  describe(`quotations in ${language.tag}`, () => {
    for (const fixture of casesSchema.parse(parse(readFileSync(file, 'utf8')))) {
      it(fixture.case, () => {
        const { article, quotations, people } = annotate(fixture.text, language);
        const names = fixture.expect.map((line) => line.split(' | ')[1] ?? '');
        const found = quotations.map((quotation) => print(quotation, people, names));
        const expected = fixture.expect.map((line) => line.replace(/^(\w)\?/, '$1'));
        const optional = new Set(
          fixture.expect.filter((line) => /^\w\?/.test(line)).map((line) => line.replace(/^(\w)\?/, '$1')),
        );
        expect(found).toEqual(expected.filter((line) => !optional.has(line) || found.includes(line)));
        for (const { parts, cue, source } of quotations) {
          for (const anchor of [...parts, cue, source]) {
            if (!anchor) continue;
            const block = article.blocks.find(({ id }) => id === anchor.block);
            expect(block?.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
          }
        }
      });
    }
  });
}
