import { describe, expect, it } from 'vitest';
import { checkSameText, reduceText } from '../../src/verify/checks/same-text.js';
import { createPortDossier } from '../support/port-dossier.js';

describe('reduceText', () => {
  it('keeps letters and digits, folded', () => {
    expect(reduceText('«\u00A0L’État, 10\u202F000 fois\u00A0: XXIᵉ ! lʼécran, cyber-\ncriminalité»')).toBe(
      'létat10000foisxxielécrancybercriminalité',
    );
  });
});

describe('checkSameText', () => {
  // "Le port a rouvert mardi 3 mars 2026 devant 200 personnes."
  const check = (...pieces: string[]): string => checkSameText(createPortDossier(), { name: 'PDF', pieces }).status;

  it.each([
    ['on one page', ['x Le port a rouvert mardi 3 mars 2026 devant 200 personnes. y'], 'passed'],
    ['hyphenated at the line end', ['Le port a rou-\nvert mardi 3 mars 2026 devant 200 per-\nsonnes.'], 'passed'],
    ['over a page border', ['Le port a rouvert mardi', '3 mars 2026 devant 200 personnes.'], 'passed'],
    [
      'over a page border with running head and folio',
      ['Le port a rouvert mardi 7', 'Le port 3 mars 2026 devant 200 personnes.'],
      'passed',
    ],
    ['with words lost at the border', ['Le port a rouvert mardi', 'mars 2026 devant 200 personnes.'], 'failed'],
    ['with a word changed', ['Le port a rouvert lundi 3 mars 2026 devant 200 personnes.'], 'failed'],
    ['not at all', ['', 'x'], 'failed'],
  ])('judges a paragraph %s', (_, pieces, status) => {
    expect(check(...pieces)).toBe(status);
  });

  it('stays fast on a long book with paragraphs cut by pages', () => {
    const sentence = (index: number): string =>
      `Le ${index} du mois le port numero ${index} a rouvert devant ${index * 7} personnes reunies sur le quai`;
    const [article] = createPortDossier().articles;
    const blocks = Array.from({ length: 5000 }, (_, index) => ({
      id: `b${index}`,
      kind: 'paragraph' as const,
      text: sentence(index),
      number: index,
    }));
    const dossier = createPortDossier({ articles: article === undefined ? [] : [{ ...article, blocks }] });
    const text = blocks.map(({ text }) => text).join(' ');
    const pieces = Array.from(
      { length: Math.ceil(text.length / 1500) },
      (_, index) => `Running head ${text.slice(index * 1500, (index + 1) * 1500)} ${index}`,
    );
    const start = performance.now();
    expect(checkSameText(dossier, { name: 'PDF', pieces }).status).toBe('passed');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
