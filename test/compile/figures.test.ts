import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compileFigures } from '../../src/compile/figures.js';
import { findLanguage } from '../../src/languages/registry.js';
import type { Speaker } from '../../src/model/dossier.js';
import { annotateTestArticle } from '../support/annotated.js';
import { cpuTime } from '../support/cpu-time.js';
import { readTable } from '../support/fixtures.js';

const row = z.strictObject({
  name: z.string(),
  articles: z.record(
    z.string(),
    z.strictObject({ language: z.string(), issued: z.string().nullable(), text: z.string() }),
  ),
  conflicts: z.array(z.strictObject({ values: z.array(z.number()), explanation: z.string().nullable() })),
  /** Figures that several articles give. */
  shared: z.array(z.strictObject({ value: z.number(), articles: z.array(z.string()) })).optional(),
});

function languageOf(tag: string) {
  const language = findLanguage(tag);
  if (language === null) throw new Error(`no language ${tag}`);
  return language;
}

describe('figures', () => {
  test.each(readTable('compile/figures', row))('$name', ({ articles, conflicts, shared }) => {
    const annotated = Object.entries(articles).map(([id, article]) => annotateTestArticle({ id, ...article }));
    const found = compileFigures(annotated, [], languageOf('fr'));
    const values = new Map(found.figures.map(({ id, value }) => [id, value]));
    expect(
      found.conflicts.map(({ figures, explanation }) => ({
        values: figures.map((id) => values.get(id)),
        explanation: explanation?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null,
      })),
    ).toEqual(conflicts);
    for (const { value, articles: wanted } of shared ?? []) {
      const figure = found.figures.find((candidate) => candidate.value === value);
      expect(figure?.sources.map(({ article }) => article)).toEqual(wanted);
    }
  });

  test('a figure knows who gives it and as of when', () => {
    const text = 'Le 25 octobre, 69 pays ont signé la charte, a dit Awa Petit.';
    const article = annotateTestArticle({ id: 'a', language: 'fr', issued: '2025-10-26', text });
    const exact = '69 pays ont signé la charte';
    const start = text.indexOf(exact);
    const anchor = { article: 'a', block: 'b1', start, end: start + exact.length, exact };
    const speaker: Speaker = {
      ...{ id: 's1', kind: 'person', name: 'Awa Petit', label: 'Awa Petit', sortName: 'Petit, Awa', variants: [] },
      ...{ role: null, affiliation: null, country: null, mentions: [], confidence: 1 },
      statements: [{ id: 'q1', kind: 'indirect', text: exact, sources: [anchor], basis: 'verb', confidence: 1 }],
    };
    const [figure] = compileFigures([article], [speaker], languageOf('fr')).figures;
    expect(figure).toMatchObject({ value: 69, unit: 'pays', claimant: 's1', asOf: '2025-10-25', text });
  });

  test('telling figures come first', () => {
    const text = 'Deux jours ont suffi. Le séisme a fait 312 morts. Trois hommes ont marché 40 minutes.';
    const { figures } = compileFigures([annotateTestArticle({ language: 'fr', text })], [], languageOf('fr'));
    expect(figures[0]?.value).toBe(312);
  });

  test('a thousand articles are compiled within two seconds', () => {
    const annotated = Array.from({ length: 1000 }, (_, index) =>
      annotateTestArticle({
        id: `a${index}`,
        language: 'fr',
        issued: '2024-01-31',
        text: `Au total, ${index + 2} pays ont signé la charte. Le port a reçu ${index + 5} navires.`,
      }),
    );
    expect(cpuTime(() => compileFigures(annotated, [], languageOf('fr')))).toBeLessThan(2000);
  });
});
