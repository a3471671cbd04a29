import { resolve } from 'node:path';
import { describe } from 'vitest';
import { ROOT } from '../support/run-cli.js';
import { judgeCorpus } from './judge-corpus.js';

describe('hostile input, our own corpus', () => judgeCorpus(resolve(ROOT, 'test/fixtures/hostile')));
