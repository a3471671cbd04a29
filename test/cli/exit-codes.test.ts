import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';

const PAGE = `Une rencontre sans histoire

La ministre Awa Diop a déclaré que 12 pays avaient signé le texte le 3 mai 2024 à Dakar. Les travaux reprendront en juin.

Source : https://example.org/rencontre-20240503.html
`;

let work = '';
const input = (): string => join(work, 'content');
const out = (): string => join(work, 'output');
const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(input(), name), text);
const build = (...args: string[]) => runCli(['build', input(), '--out', out(), '--formats', 'json,html', ...args]);

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'cli-'));
  mkdirSync(input());
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

describe('exit status', () => {
  it('is 0 when all is well, with stdout clean', async () => {
    put('a.txt', PAGE);
    const run = await build();
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(readdirSync(out()).sort()).toEqual(['dossier.html', 'dossier.json', 'manifest.json', 'sources.csl.json']);
  });

  it('is 1 for one bad article among good ones, which are printed; the bad one is named as missing', async () => {
    put('a.txt', PAGE);
    put('b.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]));
    const run = await build();
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('b.txt');
    const dossier = JSON.parse(readFileSync(join(out(), 'dossier.json'), 'utf8'));
    expect(dossier.articles).toHaveLength(1);
    expect(dossier.missing).toMatchObject([{ file: 'b.txt' }]);
    expect(readFileSync(join(out(), 'dossier.html'), 'utf8')).toContain('b.txt');
  });

  it('is 1 with --frail, and nothing is written', async () => {
    put('a.txt', PAGE);
    put('b.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]));
    const run = await build('--frail');
    expect(run.code).toBe(1);
    expect(existsSync(out()) ? readdirSync(out()) : []).toEqual([]);
  });

  it('is 1 for an empty folder, and for one that is not there', async () => {
    expect((await build()).code).toBe(1);
    const missing = await runCli(['build', join(work, 'nowhere'), '--out', out()]);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('nowhere');
    expect(existsSync(out())).toBe(false);
  });

  it('is 2 for a mistyped option or command, with a suggestion', async () => {
    const option = await runCli(['build', '--format', 'pdf']);
    expect(option.code).toBe(2);
    expect(option.stderr).toContain('--formats');
    const command = await runCli(['biuld']);
    expect(command.code).toBe(2);
    expect(command.stderr).toContain('build');
    expect((await runCli(['build', '--formats', 'pdf,doc'])).code).toBe(2);
    expect((await runCli(['build', '--paper', 'b9'])).code).toBe(2);
    expect((await runCli([])).code).toBe(2);
  });

  it('is 2 for a broken dossier.yaml, with file and line', async () => {
    put('a.txt', PAGE);
    put('dossier.yaml', 'title: T\nevent:\n  date: 2025-02-31\n');
    const run = await build();
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/dossier\.yaml:3:\d+ error .*config-valid/);
  });

  it('is 2 for an override that matches nothing, with its line', async () => {
    put('a.txt', PAGE);
    put('dossier.yaml', 'title: T\n');
    put(
      'overrides.yaml',
      'overrides:\n  - item: event\n    article: a.txt\n    exact: rien de tel\n    hide: true\n    reason: test\n',
    );
    const run = await build();
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/overrides\.yaml:2:\d+ error .*override-matches/);
  });

  it('is 2 for an unknown theme, language or clock', async () => {
    put('a.txt', PAGE);
    expect((await build('--theme', 'nothing-like-it')).code).toBe(2);
    expect((await build('--lang', 'xx')).code).toBe(2);
    const clock = await runCli(['build', input(), '--out', out()], { env: { SOURCE_DATE_EPOCH: '12.5' } });
    expect(clock.code).toBe(2);
  });

  it('is 2 where the output is a file, a link, or taken by a live build', async () => {
    put('a.txt', PAGE);
    writeFileSync(out(), 'mine');
    expect((await build()).code).toBe(2);
    expect(readFileSync(out(), 'utf8')).toBe('mine');
    rmSync(out());
    mkdirSync(join(work, 'elsewhere'));
    symlinkSync(join(work, 'elsewhere'), out());
    expect((await build()).code).toBe(2);
    rmSync(out());
    mkdirSync(out());
    writeFileSync(join(out(), '.dossier.lock'), `${process.pid}\n`);
    const busy = await build();
    expect(busy.code).toBe(2);
    expect(busy.stderr).toContain('output-unlocked');
    writeFileSync(join(out(), '.dossier.lock'), '999999999\n');
    expect((await build()).code).toBe(0);
  });

  it('is 3 when no browser can be started; the other formats are written', async () => {
    put('a.txt', PAGE);
    const run = await runCli(['build', input(), '--out', out(), '--formats', 'pdf,html'], {
      env: { DOSSIER_BROWSER: join(work, 'no-browser') },
    });
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('browser-found');
    expect(existsSync(join(out(), 'dossier.html'))).toBe(true);
    expect(existsSync(join(out(), 'dossier.pdf'))).toBe(false);
  });
});

describe('command line', () => {
  it('shows examples in every help', async () => {
    for (const command of ['build', 'import', 'check', 'review', 'verify', 'schema']) {
      const run = await runCli([command, '--help']);
      expect([run.code, run.stdout.includes(`$ dossier ${command}`)]).toEqual([0, true]);
    }
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('prints schemas that are JSON', async () => {
    for (const name of ['dossier', 'overrides', 'config']) {
      const run = await runCli(['schema', name]);
      expect(JSON.parse(run.stdout).$schema).toContain('2020-12');
    }
  });

  it('reports as JSON lines, or says nothing', async () => {
    put('a.txt', PAGE);
    const json = await build('--log', 'json');
    const lines = json.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(lines.map(({ type }) => type))).toContain('progress');
    expect((await build('--quiet')).stderr).toBe('');
  });

  it('checks without writing', async () => {
    put('a.txt', PAGE);
    const run = await runCli(['check', input()]);
    expect(run.code).toBe(0);
    expect(readdirSync(work)).toEqual(['content']);
  });

  it('imports, keeps hand edits, and builds what was imported', async () => {
    put('a.txt', PAGE);
    const into = join(work, 'dossier');
    expect((await runCli(['import', input(), '--into', into])).code).toBe(0);
    const again = await runCli(['import', input(), '--into', into]);
    expect(again.stderr).toContain('0 written');
    const [name] = readdirSync(join(into, 'articles'));
    const file = join(into, 'articles', name ?? '');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nUne phrase ajoutée à la main.\n`);
    await runCli(['import', input(), '--into', into]);
    expect(readFileSync(file, 'utf8')).toContain('ajoutée à la main');
    const run = await runCli(['build', into, '--out', out(), '--formats', 'json']);
    expect(run.code).toBe(0);
    const dossier = JSON.parse(readFileSync(join(out(), 'dossier.json'), 'utf8'));
    expect(JSON.stringify(dossier.articles[0].blocks)).toContain('ajoutée à la main');
  });

  it('writes a review that can be saved as overrides', async () => {
    put('a.txt', PAGE);
    put('dossier.yaml', 'title: T\n');
    expect((await runCli(['review', input()])).code).toBe(0);
    const review = readFileSync(join(input(), 'overrides.review.yaml'), 'utf8');
    expect(review).toContain('Awa Diop');
    put('overrides.yaml', review);
    expect((await build()).code).toBe(0);
  });
});
