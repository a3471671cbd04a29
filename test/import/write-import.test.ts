import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importInto } from '../../src/import/write-import.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';

const PAGE = `Accueil
Port de Dakar : les contrôles seront renforcés
La commission du port a ouvert lundi ses travaux à Dakar, en présence de trente armateurs et de deux ministres.
Selon la présidente, Mme Coumba Diallo, le texte sera présenté aux équipages avant la fin du mois de mai.
`;

let folder = '';
let content = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  content = join(folder, 'content');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const put = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const run = (force = false, ...paths: readonly string[]) =>
  importInto(
    (paths.length === 0 ? ['pages'] : paths).map((path) => join(folder, path)),
    content,
    { limits: DEFAULT_LIMITS, force },
  );
const files = () =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .sort();
const article = (): string => readFileSync(join(content, 'articles/a.md'), 'utf8');
const edit = (from: string, to: string): void =>
  writeFileSync(join(content, 'articles/a.md'), article().replace(from, to));

describe('importInto', () => {
  it('writes article, original and removal report', async () => {
    put('pages/a.txt', PAGE);
    const { written, kept, messages } = await run();
    expect(written).toEqual(['raw/a.txt', 'articles/a.md', 'removed/a.md']);
    expect(kept).toEqual([]);
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(readFileSync(join(content, 'raw/a.txt'))).toEqual(readFileSync(join(folder, 'pages/a.txt')));
    expect(article()).toMatch(
      /^---\ntitle: "Port de Dakar : les contrôles seront renforcés"\ntitleBasis: "stated"\npublisher:\n/,
    );
    expect(readFileSync(join(content, 'removed/a.md'), 'utf8')).toContain('| 1 | menu | Accueil |');
  });

  it('changes nothing the second time', async () => {
    put('pages/a.txt', PAGE);
    await run();
    const before = files().map((name) => [name, statSync(join(content, name)).mtimeMs]);
    const { written, unchanged } = await run();
    expect(written).toEqual([]);
    expect(unchanged).toHaveLength(3);
    expect(files().map((name) => [name, statSync(join(content, name)).mtimeMs])).toEqual(before);
  });

  it('leaves an edited article alone, and says so when the page would now give another', async () => {
    put('pages/a.txt', PAGE);
    await run();
    edit('trente armateurs', 'trente-deux armateurs');
    const edited = article();
    const same = await run();
    expect(same.kept).toEqual(['articles/a.md']);
    expect(same.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    edit('importHash: "', 'importHash: "0000');
    writeFileSync(join(content, 'articles/a.md'), edited.replace(/importHash: ".{4}/, 'importHash: "0000'));
    const other = await run();
    expect(other.kept).toEqual(['articles/a.md']);
    expect(other.messages.map(({ rule }) => rule)).toContain('hand-edits-kept');
    expect(article()).toContain('trente-deux');
    const forced = await run(true);
    expect(forced.written).toEqual(['articles/a.md']);
    expect(article()).not.toContain('trente-deux');
  });

  it('keeps two pages of one name apart, whatever the order and however often', async () => {
    put('pages/a.txt', PAGE);
    put('more/a.txt', PAGE.replace('trente', 'quarante'));
    put('html/a.html', `<h1>Port de Dakar</h1><p>${PAGE.split('\n')[2]}</p>`);
    await run(false, 'pages', 'more', 'html');
    const first = files();
    expect(first.filter((name) => name.startsWith('articles/'))).toHaveLength(3);
    await run(false, 'html', 'more', 'pages');
    expect(files()).toEqual(first);
    expect((await run(false, 'pages', 'more', 'html')).written).toEqual([]);
  });

  it('keeps names apart that differ in case only', async () => {
    put('pages/Article.txt', PAGE);
    put('pages/article.txt', PAGE.replace('trente', 'quarante'));
    await run();
    const names = files().filter((name) => name.startsWith('raw/'));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
  });

  it('writes nothing for a page without article, and never outside the folder', async () => {
    put('pages/a.txt', 'Accueil\nComment (0)\n');
    const { written, messages } = await run();
    expect(written).toEqual([]);
    expect(messages.map(({ rule }) => rule)).toEqual(['input-has-body']);
    expect(existsSync(content)).toBe(false);
  });

  it('leaves no temporary file behind', async () => {
    put('pages/a.txt', PAGE);
    await run();
    expect(files().filter((name) => name.includes('.part'))).toEqual([]);
  });
});
