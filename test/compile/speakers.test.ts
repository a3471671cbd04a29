import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotatePeople } from '../../src/annotate/people.js';
import { annotatePlaces } from '../../src/annotate/places.js';
import { annotateSentences } from '../../src/annotate/sentences.js';
import { sortNameOf } from '../../src/compile/speakers/sort-name.js';
import { compileSpeakers } from '../../src/compile/speakers.js';
import { findLanguage } from '../../src/languages/registry.js';
import { createAnchor } from '../../src/model/anchor.js';
import type { AnnotatedArticle, Quotation } from '../../src/model/annotation.js';
import { createTestArticle } from '../support/article.js';

interface Source {
  readonly text: string;
  readonly quotations: readonly { readonly words: string; readonly by: string }[];
}

interface Case {
  readonly case: string;
  readonly language: string;
  readonly articles: readonly Source[];
  readonly speakers: readonly Readonly<Record<string, unknown>>[];
}

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/compile/speakers/${name}.yaml`, import.meta.url), 'utf8');

function languageOf(tag: string): NonNullable<ReturnType<typeof findLanguage>> {
  const language = findLanguage(tag);
  if (language === null) throw new Error(`no language ${tag}`);
  return language;
}

/** Annotates people for real; the quotations are given. */
function annotateSource({ text, quotations }: Source, tag: string, id: string): AnnotatedArticle {
  const language = languageOf(tag);
  const article = createTestArticle({ text, language: tag, id });
  const sentences = annotateSentences(article, language);
  const places = annotatePlaces(article, language);
  const people = annotatePeople(article, language, sentences, places);
  const quoted = quotations.map(({ words, by }): Quotation => {
    const speaker = people.find(
      ({ name, variants }) => name === by || variants.some((form) => form.toLowerCase() === by.toLowerCase()),
    );
    if (!speaker)
      throw new Error(`${by} among ${people.map(({ name, variants }) => name ?? variants.join('/')).join(', ')}`);
    const start = text.indexOf(words);
    const parts = [createAnchor(id, 'b1', text, start, start + words.length)];
    return { kind: 'indirect', parts, cue: null, source: null, speaker: speaker.id, basis: 'verb', confidence: 0.9 };
  });
  return { article, annotations: { sentences, places, people, quotations: quoted, dates: [], figures: [] } };
}

describe('speakers', () => {
  const cases: readonly Case[] = parse(read('registers'));
  it.each(cases)('$case', ({ language, articles, speakers }) => {
    const annotated = articles.map((source, index) => annotateSource(source, language, `a${index + 1}`));
    const found = compileSpeakers(annotated, languageOf(language));
    expect(found.map(({ name, label }) => name ?? label)).toHaveLength(speakers.length);
    for (const [index, { statements, ...fields }] of speakers.entries()) {
      expect(found[index]).toMatchObject(fields);
      if (statements !== undefined) expect(found[index]?.statements).toHaveLength(Number(statements));
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(compileSpeakers(annotated, languageOf(language))).toEqual(found);
  });

  it('joins the parts of a statement with an ellipsis', () => {
    const source = annotateSource(
      { text: 'Mayor Ivy Stone spoke. One. Two.', quotations: [{ words: 'One', by: 'Ivy Stone' }] },
      'en',
      'a1',
    );
    const [quotation] = source.annotations.quotations;
    if (!quotation) throw new Error('no quotation');
    const second = createAnchor('a1', 'b1', 'Mayor Ivy Stone spoke. One. Two.', 28, 31);
    const quotations = [{ ...quotation, parts: [...quotation.parts, second] }];
    const [speaker] = compileSpeakers(
      [{ ...source, annotations: { ...source.annotations, quotations } }],
      languageOf('en'),
    );
    expect(speaker?.statements[0]).toMatchObject({ id: 'a1-q1', text: 'One … Two', basis: 'verb', confidence: 0.9 });
  });

  it('gives what nobody said to nobody', () => {
    const source = annotateSource(
      { text: 'Mayor Ivy Stone spoke. One.', quotations: [{ words: 'One', by: 'Ivy Stone' }] },
      'en',
      'a1',
    );
    const quotations = source.annotations.quotations.map((quotation) => ({ ...quotation, speaker: null }));
    expect(
      compileSpeakers([{ ...source, annotations: { ...source.annotations, quotations } }], languageOf('en')),
    ).toEqual([]);
  });
});

describe('names in the index', () => {
  const names: readonly { name: string; sort: string; behind?: readonly string[] }[] = parse(read('sort-names'));
  it.each(names)('$name', ({ name, sort, behind = [] }) => expect(sortNameOf(name, behind)).toBe(sort));
});
