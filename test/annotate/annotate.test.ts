import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { findLanguage } from '../../src/languages/registry.js';
import type { Anchor } from '../../src/model/anchor.js';
import { createTestArticle } from '../support/article.js';

const article = createTestArticle({
  language: 'fr',
  issued: '2024-05-14',
  blocks: [
    { kind: 'heading', text: 'Le pont de Tréval' },
    "Le ministre portugais des Transports, Duarte Falcão, a annoncé lundi que 42 ponts seraient réparés. « Nous n'attendrons personne », a-t-il ajouté.",
  ],
});

describe('annotate', () => {
  it('finds every kind of thing, each from what was found before', () => {
    const { sentences, dates, places, people, quotations, figures } = annotate(article, findLanguage('fr'));
    expect(sentences.map(({ block }) => block)).toEqual([0, 1, 1]);
    expect(dates.map(({ text, edtf }) => [text, edtf])).toEqual([['lundi', '2024-05-13']]);
    expect(places.map(({ country }) => country)).toContain('PT');
    expect(people.map(({ name }) => name)).toContain('Duarte Falcão');
    expect(figures.map(({ value }) => value)).toEqual([42]);
    const speaker = people.find(({ name }) => name === 'Duarte Falcão')?.id;
    expect(quotations.map((quotation) => [quotation.kind, quotation.speaker])).toEqual([
      ['indirect', speaker],
      ['direct', speaker],
    ]);
  });

  it('points at the characters it names', () => {
    const { sentences, dates, places, people, quotations, figures } = annotate(article, findLanguage('fr'));
    const anchors: Anchor[] = [
      ...[...sentences, ...dates, ...places, ...figures].map(({ anchor }) => anchor),
      ...people.flatMap(({ mentions }) => mentions.map(({ anchor }) => anchor)),
      ...quotations.flatMap(({ parts }) => parts),
    ];
    expect(anchors.length).toBeGreaterThan(8);
    for (const { block, start, end, exact } of anchors) {
      expect(article.blocks.find(({ id }) => id === block)?.text.slice(start, end)).toBe(exact);
    }
  });

  it('finds nothing without a language', () => {
    expect(Object.values(annotate(article, null)).flat()).toEqual([]);
  });

  it('gives the same twice, and leaves the tree alone', () => {
    const before = JSON.stringify(article.tree);
    expect(annotate(article, findLanguage('fr'))).toEqual(annotate(article, findLanguage('fr')));
    expect(JSON.stringify(article.tree)).toBe(before);
  });
});
