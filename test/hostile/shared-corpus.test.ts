import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'vitest';
import { ROOT } from '../support/run-cli.js';
import { judgeCorpus } from './judge-corpus.js';

const corpus = resolve(ROOT, '../shared/hostile');

describe('hostile input, the shared corpus', () => {
  if (existsSync(join(corpus, 'manifest.json'))) judgeCorpus(corpus);
  else it.skip('is not here', () => undefined);
});
