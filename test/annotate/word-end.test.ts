import { expect, test } from 'vitest';
import { wordEnd } from '../../src/text/word-end.js';

test.each([
  ["l'eau", 0, 5],
  ['vice-ministre, hier', 0, 13],
  ['hommes’ vie', 0, 7],
  ['Hà Nội', 3, 6],
  ["a--b c'", 0, 1],
  ['汉字-字 x', 0, 4],
  ['« oui »', 0, 0],
  ["d'\u2019e", 0, 2],
])('finds the end of the word in %s from %i', (text, at, end) => {
  expect(wordEnd(text, at)).toBe(end);
});

test('is linear in a line of joined signs', () => {
  const line = "a'-".repeat(60_000);
  const start = performance.now();
  for (let at = 0; at < line.length; at += 3) wordEnd(line, at);
  expect(performance.now() - start).toBeLessThan(1000);
});
