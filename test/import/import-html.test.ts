import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { boundHtml } from '../../src/import/html/bound-html.js';
import { importHtml } from '../../src/import/html/import-html.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { describeImport } from './describe-import.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/import/html/', import.meta.url));
const read = (html: string) => importHtml(html, { file: 'page.html', limits: DEFAULT_LIMITS });

describe('saved web pages', () => {
  it.each(readdirSync(FIXTURES).sort())('%s', (name) => {
    const imported = read(readFileSync(`${FIXTURES}${name}/page.html`, 'utf8'));
    const expected = `${FIXTURES}${name}/expected.txt`;
    const found = describeImport(imported);
    if (process.env.DOSSIER_UPDATE === '1' || !existsSync(expected)) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
});

describe('hostile markup', () => {
  const text =
    'The harbour board opened its talks in Dakar on Monday, with thirty owners and two ministers in the room.';

  it('runs no script and loads nothing', () => {
    const { lines } = read(
      `<body onload="document.body.textContent='PWNED'"><p>${text}</p><script>document.body.innerHTML='PWNED'</script><img src=x onerror="document.body.textContent='PWNED'"><iframe src="file:///etc/passwd"></iframe></body>`,
    );
    expect(lines.map((line) => line.text)).toEqual([text]);
  });

  it.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<p>&nbsp;</p>', '<a href=x>'])(
    'bounds %s repeated',
    (unit) => {
      const { lines } = read(`<h1>Title of the page</h1>${unit.repeat(4_000)}<p>${text}</p>`);
      expect(lines.some((line) => line.text.includes('thirty owners'))).toBe(true);
    },
  );

  it('keeps the text of elements that are too deep', () => {
    const { html, isFlattened } = boundHtml(`${'<div class="a">'.repeat(80)}inside${'</div>'.repeat(80)}`, 50);
    expect(isFlattened).toBe(true);
    expect(html.match(/<div/g)).toHaveLength(50);
    expect(html).toContain('inside');
  });

  it('keeps every line number', () => {
    const { html } = boundHtml('<div>\n<div\nclass="x">\n<p>a</p>\n</div>', 50);
    expect(html.split('\n')).toHaveLength(5);
  });
});
