import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleCorrections } from '../../src/import/corrections.js';
import { loadArticles } from '../../src/import/load-articles.js';
import { importInto } from '../../src/import/write-import.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { toPlainText } from '../../src/text/plain-text.js';

const PAGE = `Port de Dakar : les contrôles seront renforcés

La commission du port a ouvert lundi ses travaux à Dakar, en présence de trente armateurs et de deux ministres.

Abonnez-vous dès 1 € par mois

Selon la présidente, Mme Coumba Diallo, le texte sera présenté aux équipages avant la fin du mois de mai.

Source : https://lephare.example/2024/05/17/controles.html
`;
/** A PNG of 8 × 8 pixels. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAAFUlEQVQoU2NkYGD4z4AHMBJSMJQUAAAwVAQH1kTqYwAAAABJRU5ErkJggg==',
  'base64',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const load = (paths: readonly string[] = [folder], corrections: readonly ArticleCorrections[] = []) =>
  loadArticles(paths, { limits: DEFAULT_LIMITS, corrections });
const source = { file: 'overrides.yaml', place: { line: 3, column: 1 } };
const correct = (
  article: string,
  values: ArticleCorrections['metadata'][number]['values'],
  ...lines: readonly ['keep' | 'remove', string][]
): ArticleCorrections => ({
  article,
  metadata: [{ values, source }],
  lines: lines.map(([action, exact]) => ({ action, exact, source })),
});

describe('loadArticles', () => {
  it('reads text, HTML and Markdown, and one bad article does not lose the others', async () => {
    put('a.txt', PAGE);
    put('b.html', `<h1>Port de Dakar</h1><p>${PAGE.split('\n')[2]}</p>`);
    put('c.md', '---\ntitle: T\ndate: 2025-02-31\n---\n\nTexte.\n');
    put('d.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]));
    put('e.md', '---\ntitle: T\n---\n\nTexte.\n');
    const { articles, missing, messages } = await load();
    expect(articles.map(({ id, file }) => `${id} ${file}`)).toEqual(['art-a a.txt', 'art-b b.html', 'art-e e.md']);
    expect(missing.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'c.md front-matter-valid',
      'd.txt input-is-text',
    ]);
    expect(messages.filter(({ severity }) => severity === 'error')).toHaveLength(2);
    expect(articles[0]).toMatchObject({
      title: 'Port de Dakar : les contrôles seront renforcés',
      titleBasis: 'stated',
      publisher: 'lephare.example',
      issued: '2024-05-17',
      issuedBasis: 'url',
      language: 'fr',
    });
    for (const { tree, blocks } of articles) {
      expect(blocks.map(({ text }) => text)).toEqual(tree.children.map(toPlainText));
    }
  });

  it('tells progress and gives the same result twice', async () => {
    put('a.txt', PAGE);
    put('b.txt', PAGE);
    const steps: string[] = [];
    const options = {
      limits: DEFAULT_LIMITS,
      onProgress: ({ done, total, label }: { done: number; total: number | null; label: string }) =>
        steps.push(`${done}/${total} ${label}`),
    };
    const first = await loadArticles([folder], options);
    expect(steps).toEqual(['0/2 a.txt', '1/2 b.txt', '2/2 ']);
    expect(await loadArticles([folder], { limits: DEFAULT_LIMITS })).toEqual(first);
  });

  it("applies the editor's metadata and lines, and reports what matches nothing", async () => {
    put('a.txt', PAGE);
    const { articles, messages } = await load(
      [folder],
      [
        correct(
          'a',
          { title: 'Autre titre', issued: '2024-05-18', author: 'Awa Sarr' },
          ['keep', 'Abonnez-vous dès 1 € par mois'],
          ['remove', 'Une ligne qui manque'],
        ),
        correct('absent.txt', { publisher: 'X' }),
      ],
    );
    expect(articles[0]).toMatchObject({
      title: 'Autre titre',
      titleBasis: 'override',
      issued: '2024-05-18',
      issuedBasis: 'override',
      author: 'Awa Sarr',
    });
    expect(articles[0]?.blocks.map(({ text }) => text)).toContain('Abonnez-vous dès 1 € par mois');
    const unmatched = messages.filter(({ rule }) => rule === 'override-matches');
    expect(unmatched.map(({ severity, file, place }) => [severity, file, place?.line])).toEqual([
      ['error', 'overrides.yaml', 3],
      ['error', 'overrides.yaml', 3],
    ]);
    expect(unmatched[0]?.reason).toContain('nearest:');
  });

  it('refuses a decision that matches two lines', async () => {
    put('a.txt', PAGE.replace('Abonnez-vous dès 1 € par mois', 'No data\nNo data'));
    const { messages } = await load([folder], [correct('a.txt', {}, ['keep', 'No data'])]);
    expect(messages.find(({ rule }) => rule === 'override-matches')?.reason).toContain('stands 2 times');
  });

  it('removes blocks of reviewed Markdown', async () => {
    put('a.md', '---\ntitle: T\n---\n\nUn.\n\nDeux.\n\nTrois.\n');
    const { articles } = await load([folder], [correct('a.md', {}, ['remove', 'Deux.'])]);
    expect(articles[0]?.blocks.map(({ text, number }) => `${number} ${text}`)).toEqual(['1 Un.', '2 Trois.']);
    expect(articles[0]?.removed).toEqual([{ line: 7, text: 'Deux.', rule: 'editor' }]);
  });
});

describe('content folders', () => {
  it('take reviewed Markdown with its original, and raw pages that are not reviewed yet', async () => {
    const raw = join(folder, 'pages');
    put('pages/a.txt', PAGE);
    const content = join(folder, 'content');
    await importInto([raw], content, { limits: DEFAULT_LIMITS });
    put('content/raw/b.txt', PAGE.replace('Port de Dakar', 'Port de Saint-Louis'));
    put('content/README.md', '# Not an article\n');
    put('content/notes.md', 'Not an article either.\n');
    const { articles, missing, messages } = await load([content]);
    expect(articles.map(({ file, title }) => `${file} ${title}`)).toEqual([
      'raw/a.txt Port de Dakar : les contrôles seront renforcés',
      'raw/b.txt Port de Saint-Louis : les contrôles seront renforcés',
    ]);
    expect(missing).toEqual([]);
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(articles[0]?.removed.map(({ rule }) => rule)).toEqual(['reader-invitation', 'source-line']);
    const direct = await load([raw]);
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual(direct.articles[0]?.blocks.map(({ text }) => text));
    expect(articles[0]?.sha256).toBe(direct.articles[0]?.sha256);
  });

  it('read all articles but the README where there are no such folders', async () => {
    put('dossier.yaml', 'title: T\n');
    put('README.md', '# Not an article\n');
    put('a.md', '---\ntitle: T\n---\n\nTexte.\n');
    expect((await load()).articles.map(({ file }) => file)).toEqual(['a.md']);
  });
});

describe('images', () => {
  const rules = async () =>
    (await load()).messages
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, severity }) => `${severity} ${rule}`);

  it('stand beside the article and join their caption', async () => {
    put(
      'articles/a.md',
      '---\ntitle: T\n---\n\nTexte.\n\n![Le quai](../images/quai.png)\n\n> [!CAPTION]\n> Le quai. Photo : X\n',
    );
    put('images/quai.png', PNG);
    const { articles, messages } = await load();
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(articles[0]?.images.map(({ mediaType, width, height }) => [mediaType, width, height])).toEqual([
      ['image/png', 8, 8],
    ]);
    expect(articles[0]?.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph Texte.',
      'caption Le quai. Photo : X',
    ]);
    expect(JSON.stringify(articles[0]?.blocks[1]?.node)).toContain(articles[0]?.images[0]?.id);
  });

  it.each([
    ['missing', '![x](absente.png)', 'error image-readable'],
    ['HTML under the name of an image', '![x](page.png)', 'error image-readable'],
    ['empty', '![x](vide.png)', 'error image-readable'],
    ['SVG', '![x](x.svg)', 'error image-readable'],
    ['remote', '![x](http://169.254.169.254/latest)', 'warning image-local'],
    ['above the folder', '![x](../../../../etc/passwd)', 'warning image-local'],
    ['above the folder, encoded', '![x](images/..%2f..%2f..%2fetc%2fpasswd)', 'warning image-local'],
    ['absolute', '![x](/etc/passwd)', 'warning image-local'],
    ['without text alternative', '![](quai.png)', 'warning image-has-alt'],
  ])('that are %s', async (_, markdown, expected) => {
    put('a.md', `---\ntitle: T\n---\n\nTexte.\n\n${markdown}\n`);
    put('quai.png', PNG);
    put('vide.png', '');
    put('page.png', '<!doctype html><script>alert(1)</script>');
    put('x.svg', '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>');
    expect(await rules()).toContain(expected);
    expect((await load()).articles).toHaveLength(expected.startsWith('error') ? 0 : 1);
  });

  it('stay within the limits', async () => {
    put('a.md', '---\ntitle: T\n---\n\nTexte.\n\n![x](quai.png)\n');
    put('quai.png', PNG);
    const { messages } = await loadArticles([folder], { limits: { ...DEFAULT_LIMITS, imagePixels: 10 } });
    expect(messages.map(({ rule }) => rule)).toContain('input-within-limits');
  });
});
