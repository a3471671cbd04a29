import type { DateLabels, NumberLabels } from '../grammar/labels.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const NO_BREAK = '\u00a0';

const month = (number: number): string => MONTHS[number - 1] ?? '';
const join = (...parts: (string | number | null)[]): string => parts.filter((part) => part !== null).join(NO_BREAK);

/** English dates: "25 October 2025", "October 2025", "about 2021". */
export const dateLabels: DateLabels = {
  unknown: 'date unknown',
  noDate: 'no date',
  day: (day, number, year) => join(day, number === null ? null : month(number), year),
  month: (number, year) => join(month(number), year),
  season: (season, year) => join(SEASONS[season], year),
  span: (year, years) => (years === 10 ? `${year}s` : `${ordinal(year / 100 + 1)}${NO_BREAK}century`),
  shortMonth: (number, year) => join(SHORT_MONTHS[number - 1] ?? '', year),
  shortDay: (day, number) => join(day, SHORT_MONTHS[number - 1] ?? ''),
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `${date}${NO_BREAK}(?)`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  partOfDay: { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening', night: 'night' },
  withPartOfDay: (date, part) => `${date}, ${part}`,
};

/** English numbers: groups of three from 1,000 on, decimal point. */
export const numberLabels: NumberLabels = {
  decimal: '.',
  group: ',',
  groupFrom: 1000,
  qualifier: {
    exact: (number) => number,
    about: (number) => `about ${number}`,
    'more-than': (number) => `more than ${number}`,
    'at-least': (number) => `at least ${number}`,
    'less-than': (number) => `less than ${number}`,
    'at-most': (number) => `at most ${number}`,
    nearly: (number) => `nearly ${number}`,
  },
  range: (from, to) => `${from} to ${to}`,
};

function ordinal(number: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${number}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
}
