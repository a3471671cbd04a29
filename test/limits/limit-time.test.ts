import { expect, it } from 'vitest';
import { createTimeLimit, stageSecondsFor } from '../../src/limit-time.js';
import { DossierError } from '../../src/messages.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';

it('ends work that takes too long, and names the limit', () => {
  const limit = createTimeLimit(0.2);
  const forever = (): never => {
    for (;;);
  };
  expect(() => limit('one.txt', forever)).toThrowError(DossierError);
  expect(() => limit('one.txt', forever)).toThrowError(/one\.txt.*0\.2 s.*`stageSeconds`/);
});

it('ends a pattern that backtracks', () => {
  expect(() => createTimeLimit(0.2)('two.txt', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`))).toThrowError(DossierError);
});

it('gives many articles more time', () => {
  const seconds = (articles: number): number => stageSecondsFor({ ...DEFAULT_LIMITS, stageSeconds: 7 }, articles);
  expect([0, 1, 100, 101, 1_000].map(seconds)).toEqual([7, 7, 7, 14, 70]);
});

it('gives what the work gives, and passes on what it throws', () => {
  const limit = createTimeLimit(60);
  expect(limit('x', () => limit('y', () => 7))).toBe(7);
  expect(() =>
    limit('x', () => {
      throw new RangeError('of its own');
    }),
  ).toThrowError(RangeError);
});
