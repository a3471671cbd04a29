import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/build.js';
import { ROOT } from '../support/run-cli.js';

const GOLDEN = join(ROOT, 'test/golden/sample-dossier.json');

describe('the sample', () => {
  it('gives the dossier that was looked at', async () => {
    const { dossier } = await readDossier({ paths: [join(ROOT, 'content')] });
    const text = `${JSON.stringify(dossier, null, 1)}\n`;
    if (process.env.DOSSIER_UPDATE === '1') writeFileSync(GOLDEN, text);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
  }, 60_000);
});
