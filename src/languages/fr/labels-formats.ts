import type { DateLabels, NumberLabels } from '../grammar/labels.js';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juill.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];
const SEASONS = { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' };
const NO_BREAK = '\u00a0';

const month = (number: number): string => MONTHS[number - 1] ?? '';
const join = (...parts: (string | number | null)[]): string => parts.filter((part) => part !== null).join(NO_BREAK);

/** French dates: "1er octobre 2025", "octobre 2025", "vers 2021". */
export const dateLabels: DateLabels = {
  unknown: 'date inconnue',
  noDate: 'sans date',
  day: (day, number, year) => join(day === 1 ? '1er' : day, number === null ? null : month(number), year),
  month: (number, year) => join(month(number), year),
  season: (season, year) => join(SEASONS[season], year),
  span: (year, years) => (years === 10 ? `années${NO_BREAK}${year}` : `${roman(year / 100 + 1)}e${NO_BREAK}siècle`),
  shortMonth: (number, year) => join(SHORT_MONTHS[number - 1] ?? '', year),
  shortDay: (day, number) => join(day === 1 ? '1er' : day, SHORT_MONTHS[number - 1] ?? ''),
  approximate: (date) => `vers ${date}`,
  uncertain: (date) => `${date}${NO_BREAK}(?)`,
  since: (date) => `depuis ${date}`,
  until: (date) => (/^\d{1,2}(?:er)?\D/.test(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`),
  partOfDay: { morning: 'matin', noon: 'midi', afternoon: 'après-midi', evening: 'soir', night: 'nuit' },
  withPartOfDay: (date, part) => `${date}, ${part}`,
};

/** French numbers: groups of three from 10 000 on, decimal comma. */
export const numberLabels: NumberLabels = {
  decimal: ',',
  group: '\u202f',
  groupFrom: 10_000,
  qualifier: {
    exact: (number) => number,
    about: (number) => `environ ${number}`,
    'more-than': (number) => `plus de ${number}`,
    'at-least': (number) => `au moins ${number}`,
    'less-than': (number) => `moins de ${number}`,
    'at-most': (number) => `au plus ${number}`,
    nearly: (number) => `près de ${number}`,
  },
  range: (from, to) => `de ${from} à ${to}`,
};

/** Roman numeral of a century, 1–39. */
function roman(number: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(number / 10)) + (units[number % 10] ?? '');
}
