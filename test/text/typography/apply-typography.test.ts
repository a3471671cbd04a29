import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import type { TypographyRules } from '../../../src/languages/grammar/typography.js';
import { findLanguage, LANGUAGES } from '../../../src/languages/registry.js';
import { applyTypography, typography } from '../../../src/text/typography/apply-typography.js';
import { findQuotations } from '../../../src/text/typography/find-quotations.js';
import { createTypesetter } from '../../../src/text/typography/typeset.js';
import { readXhtml, writeXhtml } from '../../../src/text/typography/xhtml-tree.js';
import { cpuTime } from '../../support/cpu-time.js';
import { SEED } from '../../support/seed.js';

const FIXTURES = new URL('../../fixtures/text/typography/', import.meta.url);
const rules = (tag: string): TypographyRules | null => findLanguage(tag)?.typography ?? null;
const typesetter = createTypesetter(rules, []);
const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, FIXTURES), 'utf8');
/** Spaces as references, so that a difference can be read. */
const show = (html: string): string => html.replaceAll('\u00a0', '&#xA0;').replaceAll('\u202f', '&#x202F;');
const set = (html: string, language: string): string => typesetter.setXhtml(html, language);

describe('applyTypography', () => {
  it.each(readdirSync(FIXTURES))('sets %s', (name) => {
    const language = name.startsWith('en') ? 'en' : 'fr';
    const output = set(read(name, 'input.html'), language);
    expect(show(output)).toBe(read(name, 'expected.html'));
    expect(set(output, language)).toBe(output);
  });

  it('leaves its input alone and shares what does not change', () => {
    const tree = readXhtml('<p>Un mot.</p><p>Deux ;</p>');
    const before = structuredClone(tree);
    const output = applyTypography(tree, { language: 'fr', rules });
    expect(tree).toEqual(before);
    expect(output.children[0]).toBe(tree.children[0]);
    expect(output.children[1]).not.toBe(tree.children[1]);
  });

  it('has the form of a unified plugin', () => {
    const tree: Root = { type: 'root', children: [{ type: 'text', value: 'Oui !' }] };
    expect(writeXhtml(typography({ language: 'fr', rules })(tree))).toBe('Oui\u202f!');
  });

  it('sets plain text', () => {
    expect(typesetter.setText("L'an : le 1er mai ; AT&T <x>", 'fr')).toBe(
      'L’an\u00a0: le 1er\u00a0mai\u202f; AT&T <x>',
    );
  });
});

const PIECES = [
  ...' \n\u00a0\u202f"\'«»“”‘’„.,;:!?…-–—()[]%€/@#°1250'.split(''),
  ...['l’an', "d'eau", 'mot', 'Mot', 'M.', 'Mme', 'n°', 'art.', '...', '12000', '10 000', '25 octobre', 'October 25'],
  ...['XXIe siècle', '1er', '2e', 'IIe', '5 km', '14 h 30', 'https://a.example/x;y', 'a@b.example', "'tis", "s' "],
  ...['<em>', '</em>', '<br/>', '<code>', '</code>', '<q>', '</q>', '</p><p>', '&amp;', 'e\u0301', ' : ', ' - '],
];
const html = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => `<p>${parts.join('')}</p>`);
const tag = fc.constantFrom(...LANGUAGES.map((language) => language.tag));
const textOf = (source: string): string => source.replace(/<[^>]*>|&quot;|&amp;/g, '');
const wording = (source: string): string => source.replace(/[\s\u00a0\u202f'‘’"«»“”]/g, '');

describe('properties of applyTypography', () => {
  it('applied twice is applied once', () => {
    fc.assert(
      fc.property(html, tag, (source, language) => {
        const once = set(source, language);
        expect(show(set(once, language))).toBe(show(once));
      }),
      { numRuns: 3_000, seed: SEED },
    );
  });

  it('keeps letters, digits and their order', () => {
    const kept = (source: string): string =>
      textOf(source)
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(html, tag, (source, language) => {
        expect(kept(set(source, language))).toBe(kept(source));
      }),
      { seed: SEED },
    );
  });

  it('keeps the wording inside quotation marks', () => {
    const inside = (text: string): string[] =>
      findQuotations(text, false).ranges.map(({ start, end }) => wording(text.slice(start, end)));
    const words = fc.array(fc.constantFrom(...PIECES.filter((piece) => !/[<«»“”„"&]|^e\u0301/.test(piece))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, words, fc.constantFrom('«»', '“”'), (before, quoted, after, marks) => {
        const source = `${before.join(' ')} ${marks[0]}${quoted.join('')}${marks[1]} ${after.join(' ')}`;
        expect(inside(typesetter.setText(source, 'fr'))).toEqual(inside(source));
      }),
      { seed: SEED },
    );
  });

  it.each([
    ['apostrophes', "'"],
    ['quotation marks', '"a" '],
    ['opening marks', '«'],
    ['closing marks', '»'],
    ['spaces', ' '],
    ['spaces and marks', ' ;'],
    ['digits', '1'],
    ['groups', '123 '],
    ['hyphens', ' - '],
    ['captions', 'Photo :'],
    ['dots', '...'],
    ['Roman numerals', 'XIe et '],
    ['domains', 'a.b'],
    ['single quotes', " 'a"],
    ['brackets', '( '],
  ])('takes linear time over %s', (_, unit) => {
    const source = `<p>${unit.repeat(200_000 / unit.length)}</p>`;
    for (const { tag: language } of LANGUAGES) {
      const time = cpuTime(() => {
        set(source, language);
      });
      expect(time).toBeLessThan(1_500);
    }
  });
});
