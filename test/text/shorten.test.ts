import { expect, it } from 'vitest';
import { shorten } from '../../src/text/shorten.js';

it.each([
  ['court', 20, 'court'],
  ['une phrase qui est trop longue', 15, 'une phrase qui…'],
  ['une phrase, longue', 12, 'une phrase…'],
  ['deux\nlignes', 20, 'deux lignes'],
  ['sansaucunespace', 6, 'sansau…'],
  ['😀😀😀😀', 2, '😀😀…'],
])('shortens %j to %i', (text, length, expected) => {
  expect(shorten(text, length)).toBe(expected);
});
