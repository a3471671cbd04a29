import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { indexReferences, resolveReference } from '../../src/annotate/people/references.js';
import { annotatePeople } from '../../src/annotate/people.js';
import { annotatePlaces } from '../../src/annotate/places.js';
import { annotateSentences } from '../../src/annotate/sentences.js';
import type { Language } from '../../src/languages/language.js';
import { LANGUAGES } from '../../src/languages/registry.js';
import type { LocalPerson } from '../../src/model/annotation.js';
import type { Article } from '../../src/model/article.js';
import { createTestArticle, type TestArticleOptions } from '../support/article.js';
import { SEED } from '../support/seed.js';

interface ExpectedPerson {
  readonly name?: string;
  /** One of the forms under which somebody without a name goes. */
  readonly unnamed?: string;
  readonly role?: string | null;
  readonly affiliation?: string | null;
  readonly country?: string | null;
  readonly gender?: string | null;
  readonly variants?: readonly string[];
}

interface Case {
  readonly case: string;
  readonly text?: string;
  readonly blocks?: NonNullable<TestArticleOptions['blocks']>;
  readonly people?: readonly ExpectedPerson[];
  readonly refs?: Readonly<Record<string, string | null>>;
  readonly not?: readonly string[];
}

function annotate(article: Article, language: Language): LocalPerson[] {
  const sentences = annotateSentences(article, language);
  return annotatePeople(article, language, sentences, annotatePlaces(article, language));
}

function locate(article: Article, wanted: string): { block: string; start: number; end: number } {
  const [words = '', nth = '1'] = wanted.split('#');
  let left = Number(nth);
  for (const { id, text } of article.blocks) {
    const pattern = new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu');
    for (const match of text.matchAll(pattern)) {
      left -= 1;
      if (left === 0) return { block: id, start: match.index, end: match.index + words.length };
    }
  }
  throw new Error(`${wanted} does not stand in the text`);
}

describe.each(LANGUAGES.map((language) => ({ language, tag: language.tag })))('people, $tag', ({ language, tag }) => {
  const path = new URL(`../fixtures/annotate/people/${tag}.yaml`, import.meta.url);
  const cases: readonly Case[] = parse(readFileSync(path, 'utf8'));

  it.each(cases)('$case', ({ text, blocks, people = [], refs = {}, not = [] }) => {
    const given = blocks ?? text?.trim().split(/\n\s*\n/) ?? [];
    const article = createTestArticle({ blocks: given, language: tag });
    const found = annotate(article, language);
    for (const { mentions } of found) {
      for (const { anchor } of mentions) {
        const block = article.blocks.find(({ id }) => id === anchor.block);
        expect(block?.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
      }
    }
    for (const expected of people) {
      const { name, unnamed, variants = [], ...fields } = expected;
      const person = found.find((other) =>
        name ? other.name === name : other.kind === 'unnamed' && hasForm(other, unnamed),
      );
      expect(person, `${name ?? unnamed} among ${found.map(describePerson).join(' · ')}`).toBeDefined();
      expect(person).toMatchObject(fields);
      for (const variant of variants) expect(person?.variants).toContain(variant);
    }
    const references = indexReferences(found);
    for (const [words, expected] of Object.entries(refs)) {
      const person = resolveReference(references, locate(article, words))?.person ?? null;
      const isRight =
        expected === null
          ? person === null
          : person !== null && (person.name === expected || hasForm(person, expected));
      expect(isRight, `${words} means ${person ? describePerson(person) : 'nobody'}, not ${expected}`).toBe(true);
    }
    for (const name of not) {
      const wrong = found.filter(({ kind, name: other }) => kind === 'person' && other?.includes(name));
      expect(wrong.map(describePerson)).toEqual([]);
    }
  });

  it('lets no exception escape, and its anchors hold, on words in any order', () => {
    const words = cases.flatMap(({ text = '' }) => text.split(/(?<=\s)|(?=[’'.,:;()«»"“”-])/u));
    const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (blocks) => {
        const article = createTestArticle({ blocks: blocks.map((parts) => parts.join('')), language: tag });
        for (const { mentions, evidence } of annotate(article, language)) {
          for (const { block, start, end, exact } of [...mentions.map(({ anchor }) => anchor), ...evidence]) {
            const { text } = article.blocks.find(({ id }) => id === block) ?? { text: '' };
            if (text.slice(start, end) !== exact) throw new Error(`${exact} at ${start} of ${text}`);
          }
        }
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it.each([
    '’',
    '"',
    "l'",
    'Jean ',
    'Photo : ',
    'M. ',
    'M. Le ',
    'le ministre de la ',
    'A.',
    'de ',
    'Smith, ',
    'the head of ',
    '(',
    'il ',
  ])('stays linear on 200,000 characters of %j', (unit) => {
    const article = createTestArticle({ text: unit.repeat(200_000 / unit.length), language: tag });
    expect(millisecondsOf(() => annotatePeople(article, language, [], []))).toBeLessThan(1_000);
  });
});

const hasForm = ({ variants }: LocalPerson, form: string | undefined): boolean =>
  variants.some((variant) => variant.toLowerCase() === form?.toLowerCase());
const describePerson = ({ kind, name, variants, role, country }: LocalPerson): string =>
  `${kind} ${name ?? variants.join('/')} [${role ?? ''}] ${country ?? ''}`;

/** Measures processor time, the best of up to three: the machine may be busy with something else. */
function millisecondsOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let left = 3; left > 0 && best >= 1_000; left -= 1) {
    const start = process.cpuUsage().user;
    work();
    best = Math.min(best, (process.cpuUsage().user - start) / 1_000);
  }
  return best;
}
