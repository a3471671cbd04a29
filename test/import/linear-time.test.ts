import { describe, expect, it } from 'vitest';
import { importText } from '../../src/import/import-text.js';
import { composeMarkdown } from '../../src/import/markdown/compose-markdown.js';
import { parseArticle } from '../../src/import/parse-article.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';

const LENGTH = 100_000;
const END = 'Une phrase entière, pour finir, que tout le monde peut lire ici.';
const UNITS = [
  'Photo : ',
  'a.',
  "l'",
  '1 ',
  '« ',
  'Le Le ',
  'A. ',
  '12/12/2024 ',
  'http://a ',
  '(',
  '[',
  '*',
  '_',
  '`',
  '<b>',
  '. Le',
  'aB',
  'Par X ',
  '"',
  'Nguyen-',
  'a@',
  'Source : ',
  'Comment (',
  '- ',
  '| ',
  '&',
  '\\',
  '![',
  '](',
  '<!--',
  '~~',
  '> ',
  'x\n',
  'Le mot. ',
  '{{',
  '語',
  '😀',
  'Tél. 0',
  '”“',
  '[^a]',
  '|a',
  '#',
];

/** Processor time, which does not depend on what else the machine does. */
function measure(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe.each(UNITS)('100,000 characters of %j', (unit) => {
  const garbage = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, unit.includes('\n') ? 30_000 : LENGTH);

  it('take bounded time as plain text, and nothing after them is lost', () => {
    let markdown = '';
    const took = measure(() => {
      const imported = importText(`Titre\n\n${garbage}\n\n${END}\n`, { file: 'page.txt' });
      markdown = composeMarkdown(imported, { source: 'raw/page.txt', sha256: '0'.repeat(64) });
      parseArticle(markdown, { file: 'page.md', limits: DEFAULT_LIMITS });
    });
    expect(markdown).toContain(END);
    expect(took).toBeLessThan(6_000);
  });

  it('take bounded time as Markdown', () => {
    let texts = '';
    const took = measure(() => {
      const { article } = parseArticle(`---\ntitle: T\n---\n\n${garbage}\n\n${END}\n`, {
        file: 'page.md',
        limits: DEFAULT_LIMITS,
      });
      texts = article?.blocks.map(({ text }) => text).join('\n') ?? '';
    });
    expect(texts).toContain(END);
    expect(took).toBeLessThan(6_000);
  });
});
