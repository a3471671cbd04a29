import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages/language.js';
import { LANGUAGES } from '../../src/languages/registry.js';
import type { DossierArticle } from '../../src/model/dossier.js';
import { formatBibliography } from '../../src/publish/citations.js';
import { toCslJson } from '../../src/publish/csl.js';
import { cpuTime } from '../support/cpu-time.js';

const source: DossierArticle = {
  id: 'a1',
  file: 'a1.txt',
  sha256: '0'.repeat(64),
  title: 'Un fleuve "rendu" à ses rives : l\'accord',
  titleBasis: 'stated',
  publisher: 'La Gazette des rives',
  author: 'Awa Diop',
  issued: '2024-05-01',
  issuedBasis: 'stated',
  language: 'fr',
  url: 'https://example.org/a?b=1&c=2',
  blocks: [],
  removed: [],
  dates: [],
};

function findTag(tag: string): Language {
  const language = LANGUAGES.find((candidate) => candidate.tag === tag);
  if (!language) throw new Error(`no language ${tag}`);
  return language;
}

const format = (articles: readonly DossierArticle[], tag: string): string[] =>
  formatBibliography(articles, findTag(tag)).entries.map(({ html }) => html);
const formatOne = (changes: Partial<DossierArticle>, tag = 'fr'): string =>
  format([{ ...source, url: null, ...changes }], tag)[0] ?? '';

describe('toCslJson', () => {
  it('writes what is known in CSL-JSON', () => {
    expect(toCslJson([source])).toEqual([
      {
        id: 'a1',
        type: 'article-newspaper',
        title: 'Un fleuve "rendu" à ses rives : l\'accord',
        author: [{ literal: 'Awa Diop' }],
        'container-title': 'La Gazette des rives',
        issued: { 'date-parts': [[2024, 5, 1]] },
        URL: 'https://example.org/a?b=1&c=2',
        language: 'fr',
      },
    ]);
  });

  it('leaves out what is not known', () => {
    const bare = { ...source, title: null, publisher: null, author: null, issued: null, url: null, language: 'und' };
    expect(toCslJson([bare])).toEqual([{ id: 'a1', type: 'document' }]);
  });

  it('knows the releases of authorities by their name', () => {
    const [item] = toCslJson([{ ...source, publisher: 'Ministère de l’Eau' }]);
    expect(item).toMatchObject({ type: 'press_release', publisher: 'Ministère de l’Eau' });
    expect(item).not.toHaveProperty('container-title');
  });

  it('brackets a title taken from the first sentence', () => {
    expect(toCslJson([{ ...source, titleBasis: 'lead' }])[0]?.title).toMatch(/^\[.*\]$/);
  });

  it.each([
    ['2024-05', { 'date-parts': [[2024, 5]] }],
    ['2024~', { 'date-parts': [[2024]], circa: true }],
    [
      '2024-05-30/2024-06-02',
      {
        'date-parts': [
          [2024, 5, 30],
          [2024, 6, 2],
        ],
      },
    ],
    ['2024-05-30/..', undefined],
    ['202X', undefined],
  ])('writes the date %s', (issued, expected) => {
    expect(toCslJson([{ ...source, issued }])[0]?.issued).toEqual(expected);
  });
});

describe('formatBibliography', () => {
  it('writes French with guillemets, French date and linked address', () => {
    expect(format([source], 'fr')).toEqual([
      'Awa Diop, «\u00a0Un fleuve “rendu” à ses rives\u202f: l’accord\u00a0», <i>La Gazette des rives</i>, ' +
        '1er\u00a0mai\u00a02024. <a class="address" href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>',
    ]);
  });

  it('writes English with English marks and date', () => {
    expect(formatOne({ title: 'A river "returned"', issued: '2024-05-02' }, 'en')).toBe(
      'Awa Diop, “A river ‘returned’”, <i>La Gazette des rives</i>, 2\u00a0May 2024.',
    );
  });

  it('says that there is no date, in the language of the dossier', () => {
    expect(formatOne({ issued: null })).toMatch(/, s\.\u00a0d\.$/);
    expect(formatOne({ issued: null }, 'en')).toMatch(/, n\.d\.$/);
  });

  it('says that there is no title', () => {
    const { untitled } = findTag('fr').labels.article;
    expect(formatOne({ title: null })).toContain(`Awa Diop, [${untitled}], `);
  });

  it('marks an approximate date', () => {
    expect(formatOne({ issued: '2024~' })).toMatch(/, v\.\u00a02024\.$/);
  });

  it('lets no markup and no script through', () => {
    const html = formatOne({ title: '<i>x</i> <script>alert(1)</script> & <span class="nocase">y</span>' });
    expect(html).toContain(
      '&lt;i&gt;x&lt;/i&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;span class=&quot;nocase&quot;&gt;y&lt;/span&gt;',
    );
    expect(html.match(/<[^>]*>/g)).toEqual(['<i>', '</i>']);
  });

  it('links http and https only', () => {
    expect(formatOne({ url: 'javascript:alert(1)' })).toMatch(/<span class="address">javascript:alert\(1\)<\/span>$/);
    expect(formatOne({ url: 'https://user:pw@example.org/' })).not.toContain('href');
  });

  it('keeps order and ids, whatever the ids and titles are', () => {
    const ids = ['constructor', '__proto__', 'z', 'a', 'a'];
    const articles = ids.map((id) => ({ ...source, id, title: id }));
    const { entries } = formatBibliography(articles, findTag('fr'));
    expect(entries.map(({ id }) => id)).toEqual(ids);
    expect(entries.map(({ html }) => html.match(/«\u00a0(.*)\u00a0»/)?.[1])).toEqual(ids);
  });

  it('survives a title of marks', () => {
    const time = cpuTime(() => {
      for (const mark of ["'", '"a" ', '«', '([', '<i>'])
        formatOne({ title: mark.repeat(50_000), author: mark.repeat(50_000) });
    });
    expect(time).toBeLessThan(5_000);
  });

  it('takes at most 2 ms for a source', () => {
    const articles = Array.from({ length: 1_000 }, (_, index) => ({
      ...source,
      id: `a${index}`,
      title: `Titre ${index}`,
    }));
    const time = cpuTime(() => {
      expect(format(articles, 'fr')).toHaveLength(1_000);
    });
    expect(time).toBeLessThan(2_000);
  });

  it('is empty without sources', () => {
    expect(formatBibliography([], findTag('fr'))).toEqual({ entries: [] });
  });
});
