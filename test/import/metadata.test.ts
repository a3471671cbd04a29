import { describe, expect, it } from 'vitest';
import { findDates, findUrlDate } from '../../src/import/metadata/find-date.js';
import { trimToHost } from '../../src/import/metadata/find-publisher.js';
import { identifyLanguage } from '../../src/import/metadata/identify-language.js';
import { parseByline } from '../../src/import/metadata/parse-byline.js';
import { createLexicon } from '../../src/import/read-page.js';

const french = createLexicon('fr');
const english = createLexicon('en');

describe('findDates', () => {
  it.each([
    ['le 31/01/2024 à 18h12', '2024-01-31'],
    ['1er février 2024', '2024-02-01'],
    ['05/06/2025', '2025-06-05'],
    ['2025-10-26', '2025-10-26'],
    ['26.10.2025', '2025-10-26'],
    ['vendredi 3 sept. 2021', '2021-09-03'],
    ['31 février 2024', undefined],
    ['26102025', undefined],
  ])('French: %s', (text, expected) => {
    expect(findDates(text, french)[0]?.iso).toBe(expected);
  });

  it.each([
    ['March 3, 2024 5:45 PM', '2024-03-03'],
    ['3rd of March 2024', '2024-03-03'],
    ['10/26/2025', '2025-10-26'],
    ['05/06/2025', null],
    ['06/06/2025', '2025-06-06'],
  ])('English: %s', (text, expected) => {
    expect(findDates(text, english)[0]?.iso).toBe(expected);
  });

  it('reads dates from addresses', () => {
    expect(findUrlDate('https://a.example/thoi-su/x-20251026213451983.htm')).toBe('2025-10-26');
    expect(findUrlDate('https://a.example/2025/10/26/x')).toBe('2025-10-26');
    expect(findUrlDate('https://a.example/2025-10-26-x')).toBe('2025-10-26');
    expect(findUrlDate('https://a.example/article-post1072810.vnp')).toBeNull();
    expect(findUrlDate('https://a.example/20251399/x')).toBeNull();
  });
});

describe('parseByline', () => {
  it.each([
    ['Báo XBáo X26/10/2025', { publisher: 'Báo X', issued: '2025-10-26', author: null }],
    ['Par Awa Sarr, envoyée spéciale à Dakar', { author: 'Awa Sarr', issued: null }],
    ['Par la rédaction, le 31/01/2024 à 18h12', { author: null, issued: '2024-01-31' }],
    ['Par Jean DupontPublié le 12 mars 2024', { author: 'Jean Dupont', issued: '2024-03-12' }],
    ['Mis à jour le 2 juin 2023 à 19:40 - Publié le 1 juin 2023', { issued: '2023-06-01' }],
    ['May 9, 2022 · 5 min read · by Tom Quayle', { author: 'Tom Quayle', issued: '2022-05-09' }],
    ['By Sample Gazette staff', { author: null }],
    ['By Ann Roy (aroy@daily.example)', { author: 'Ann Roy' }],
    [
      'Mamane Sani Abdou, correspondant à Agadez | 2 octobre 2023',
      { author: 'Mamane Sani Abdou', issued: '2023-10-02' },
    ],
    ['Posted 3 hours ago', { issued: null, author: null }],
    ['Luxembourg, le 4 octobre 2024', { issued: '2024-10-04' }],
  ])('%s', (text, expected) => {
    expect(parseByline(text, french)).toMatchObject(expected);
  });

  it.each([
    'Par ailleurs, le Vietnam a accueilli la cérémonie en 2025.',
    'By the time the ship arrived, nobody was there.',
    'Le 25 octobre 2025, la ministre a signé le texte.',
    'Le 26 octobre, la séance a repris',
    '05/06/2025 et 06/05/2025 et 2025-06-05 et 26102025',
    'Deux repreneurs, aucune signature',
  ])('%s is no byline', (text) => {
    expect(parseByline(text, french)).toBeNull();
  });
});

describe('names and languages', () => {
  it('takes words for "newspaper" off a name that its host spells', () => {
    expect(trimToHost('Báo Dân trí', 'https://dantri.com.vn/x')).toBe('Dân trí');
    expect(trimToHost('Agence Teranga', 'https://www.autre.sn/x')).toBe('Agence Teranga');
  });

  it('tells languages, and says so when it cannot', () => {
    expect(identifyLanguage('La commission du port a ouvert ses travaux à Dakar.')).toBe('fr');
    expect(identifyLanguage('The board opened its talks in Dakar on Monday.')).toBe('en');
    expect(
      identifyLanguage(
        'Thủ tướng Chính phủ đã chủ trì phiên họp thường kỳ vào sáng thứ Hai tại Hà Nội với các bộ trưởng.',
      ),
    ).toBe('vi');
    expect(identifyLanguage('Titre')).toBe('und');
  });
});
