import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importText } from '../../src/import/import-text.js';
import { LINE_RULES } from '../../src/import/rules/registry.js';
import { describeImport } from './describe-import.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/import/rules/', import.meta.url));
const RULES = readdirSync(FIXTURES).sort();

describe.each(RULES)('%s', (rule) => {
  it.each(readdirSync(`${FIXTURES}${rule}`).sort())('%s', (name) => {
    const folder = `${FIXTURES}${rule}/${name}`;
    const imported = importText(readFileSync(`${folder}/page.txt`, 'utf8'), { file: 'page.txt' });
    const found = describeImport(imported);
    const expected = `${folder}/expected.txt`;
    if (process.env.DOSSIER_UPDATE === '1' || !existsSync(expected)) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
});

it('has a fixture for every rule on lines', () => {
  expect(LINE_RULES.map(({ id }) => id).filter((id) => !RULES.includes(id))).toEqual([]);
});
