import { expect, it } from 'vitest';
import { excerpt } from '../../src/text/excerpt.js';

const text = 'Le ministre a clos la conférence en faisant savoir que 72 pays avaient signé la Convention de Hanoï.';

it.each([
  [text, '72 pays', 200, text],
  [text, '72 pays', 40, '…savoir que 72 pays avaient signé la…'],
  [text, 'Le ministre', 30, 'Le ministre a clos la…'],
  [text, 'absent', 30, 'Le ministre a clos la…'],
  ['deux\nlignes', 'lignes', 20, 'deux lignes'],
])('cuts %j around %j to %i', (given, exact, length, expected) => {
  expect(excerpt(given, exact, length)).toBe(expected);
});
