import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotatePlaces } from '../../src/annotate/places.js';
import { LANGUAGES } from '../../src/languages/registry.js';
import { createTestArticle } from '../support/article.js';

interface Case {
  readonly text: string;
  readonly places: readonly string[];
}

describe.each(LANGUAGES.map((language) => ({ language, tag: language.tag })))('places, $tag', ({ language, tag }) => {
  const path = new URL(`../fixtures/annotate/places/${tag}.yaml`, import.meta.url);
  const cases: readonly Case[] = parse(readFileSync(path, 'utf8'));
  it.each(cases)('$text', ({ text, places }) => {
    const article = createTestArticle({ text, language: tag });
    const found = annotatePlaces(article, language);
    expect(found.map(({ country, kind, anchor }) => `${anchor.exact} = ${country}, ${kind}`)).toEqual(places);
    for (const { anchor } of found) expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
  });

  it.each(['’', '"', "l'", 'Jordan ', 'Photo : ', 'M. ', 'République de ', '0-', 'US.'])(
    'stays linear on 200,000 characters of %j',
    (unit) => {
      const article = createTestArticle({ text: unit.repeat(200_000 / unit.length), language: tag });
      expect(millisecondsOf(() => annotatePlaces(article, language))).toBeLessThan(1_000);
    },
  );
});

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
