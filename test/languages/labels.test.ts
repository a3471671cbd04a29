import { describe, expect, it } from 'vitest';
import { LINE_RULES } from '../../src/import/rules/registry.js';
import { countryName, languageName } from '../../src/languages/country-name.js';
import { formatCount } from '../../src/languages/format-count.js';
import { formatDate } from '../../src/languages/format-date.js';
import { formatList } from '../../src/languages/format-list.js';
import { formatNumber } from '../../src/languages/format-number.js';
import type { Language } from '../../src/languages/language.js';
import { findLanguage, LANGUAGES } from '../../src/languages/registry.js';

function language(tag: string): Language {
  const found = findLanguage(tag);
  if (!found) throw new Error(`no language ${tag}`);
  return found;
}
const fr = language('fr');
const en = language('en');

describe('formatDate', () => {
  it.each([
    ['2025-10-25', '25 octobre 2025', '25 October 2025'],
    ['2025-10-01', '1er octobre 2025', '1 October 2025'],
    ['2025-10', 'octobre 2025', 'October 2025'],
    ['2025', '2025', '2025'],
    ['2019-21', 'printemps 2019', 'spring 2019'],
    ['2021~', 'vers 2021', 'about 2021'],
    ['2021?', '2021 (?)', '2021 (?)'],
    ['202X', 'années 2020', '2020s'],
    ['20XX', 'XXIe siècle', '21st century'],
    ['2025-10-25/2025-10-26', '25–26 octobre 2025', '25–26 October 2025'],
    ['2025-10-31/2025-11-02', '31 octobre – 2 novembre 2025', '31 October – 2 November 2025'],
    ['2024-12-31/2025-01-01', '31 décembre 2024 – 1er janvier 2025', '31 December 2024 – 1 January 2025'],
    ['2022/2024', '2022–2024', '2022–2024'],
    ['2025-01/2025-03', 'janvier–mars 2025', 'January–March 2025'],
    ['2025/..', 'depuis 2025', 'since 2025'],
    ['../2025-10-25', 'jusqu’au 25 octobre 2025', 'until 25 October 2025'],
    ['../2025', 'jusqu’en 2025', 'until 2025'],
    [null, 'date inconnue', 'date unknown'],
    ['demain', 'demain', 'demain'],
  ])('writes %s', (edtf, french, english) => {
    expect(formatDate(fr.labels.dates, edtf).replaceAll('\u00a0', ' ')).toBe(french);
    expect(formatDate(en.labels.dates, edtf).replaceAll('\u00a0', ' ')).toBe(english);
  });

  it('adds the part of the day', () => {
    expect(formatDate(fr.labels.dates, '2025-10-25', 'afternoon')).toBe('25\u00a0octobre\u00a02025, après-midi');
  });
});

describe('formatNumber', () => {
  it.each([
    [1550, '1550', '1,550'],
    [10_000, '10\u202f000', '10,000'],
    [2_500_000, '2\u202f500\u202f000', '2,500,000'],
    [0.6, '0,6', '0.6'],
    [72.25, '72,25', '72.25'],
    [-3, '−3', '−3'],
  ])('writes %d', (value, french, english) => {
    expect(formatNumber(fr.labels.numbers, value)).toBe(french);
    expect(formatNumber(en.labels.numbers, value)).toBe(english);
  });
});

describe('counts, lists and names', () => {
  it('follows the plural rules of the language', () => {
    expect(formatCount(fr, 'articles', 0)).toBe('0\u00a0article');
    expect(formatCount(en, 'articles', 0)).toBe('0\u00a0articles');
    expect(formatCount(fr, 'articles', 12_000)).toBe('12\u202f000\u00a0articles');
  });

  it('joins lists', () => {
    expect(formatList(fr.labels.lists, ['a', 'b', 'c'])).toBe('a, b et c');
    expect(formatList(en.labels.lists, ['a'])).toBe('a');
    expect(formatList(en.labels.lists, [])).toBe('');
  });

  it('names countries and languages', () => {
    expect(countryName(fr, 'VN')).toBe('Viet Nam');
    expect(countryName(fr, 'ZA')).toBe('Afrique du Sud');
    expect(countryName(en, 'XX')).toBe('XX');
    expect(languageName(fr, 'en')).toBe('anglais');
    expect(languageName(fr, 'not a tag')).toBe('not a tag');
  });
});

/** Every string of the labels, functions applied to sample words. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

describe.each(LANGUAGES.map((found) => [found.tag, found] as const))('labels of %s', (_, { labels, typography }) => {
  const strings = listStrings(labels);

  it('leave no word out', () => {
    const allowed = new Set([labels.numbers.decimal, labels.numbers.group]);
    expect(strings.length).toBeGreaterThan(100);
    expect(strings.filter((text) => text.trim() === '' && !allowed.has(text))).toEqual([]);
  });

  it('set their signs as the language does', () => {
    for (const text of strings) {
      expect(text).not.toMatch(/'|\.\.\./);
      for (const [, before = '', sign = ''] of text.matchAll(/(.)([;:!?])/g)) {
        const space = typography.spaceBefore[sign] ?? '';
        expect(space === '' ? /\S/.test(before) : before === space, text).toBe(true);
      }
    }
  });
});

it.each(LANGUAGES.map((found) => [found.tag, found] as const))('%s names every cleaning rule', (_, { labels }) => {
  expect(LINE_RULES.filter(({ id }) => labels.removal.rules[id] === undefined).map(({ id }) => id)).toEqual([]);
});
