import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cssString } from '../../src/text/css-string.js';
import { SEED } from '../support/seed.js';

it.each([
  ['Titre', '"Titre"'],
  ['dit "non"', '"dit \\22 non\\22 "'],
  ['a\\b', '"a\\5c b"'],
  ['</style>', '"\\3c /style\\3e "'],
  ['deux\nlignes', '"deux lignes"'],
  // The coverage of fonts is read from style sheets as well, and knows no escapes.
  ['Fête \u{1F389} 中文', '"Fête \u{1F389} 中文"'],
])('writes %j as a CSS string', (text, css) => {
  expect(cssString(text)).toBe(css);
});

it('never leaves the string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cssString(text).slice(1, -1)).not.toMatch(/["'<>{}\n\r\f]/);
      expect(
        cssString(text)
          .slice(1, -1)
          .replace(/\\[0-9a-f]{1,6} /g, ''),
      ).not.toContain('\\');
    }),
    { seed: SEED },
  );
});
