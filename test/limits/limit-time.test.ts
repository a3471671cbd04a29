import { expect, it } from 'vitest';
import { createTimeLimit } from '../../src/limit-time.js';
import { DossierError } from '../../src/messages.js';

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

it('gives what the work gives, and passes on what it throws', () => {
  const limit = createTimeLimit(60);
  expect(limit('x', () => limit('y', () => 7))).toBe(7);
  expect(() =>
    limit('x', () => {
      throw new RangeError('of its own');
    }),
  ).toThrowError(RangeError);
});
