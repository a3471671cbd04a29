import type { DateContext, DateLexicon } from '../grammar/dates.js';
import { numbers } from './numbers.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** English words that fill the slots of dates. */
export const lexicon: DateLexicon = {
  months: new Map([
    ...Object.entries({ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8 }),
    ...Object.entries({ september: 9, october: 10, november: 11, december: 12 }),
    ...Object.entries({
      jan: 1,
      feb: 2,
      mar: 3,
      apr: 4,
      jun: 6,
      jul: 7,
      aug: 8,
      sep: 9,
      sept: 9,
      oct: 10,
      nov: 11,
      dec: 12,
    }),
  ]),
  doubtfulMonths: set('may march mar jan dec sep august april june'),
  weekdays: new Map(
    Object.entries({ monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 }),
  ),
  seasons: new Map(Object.entries({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 })),
  parts: new Map([
    ['morning', 'morning'],
    ['dawn', 'morning'],
    ['noon', 'noon'],
    ['midday', 'noon'],
    ['afternoon', 'afternoon'],
    ['evening', 'evening'],
    ['night', 'night'],
  ]),
  units: new Map([
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['weekend', 'weekend'],
    ['month', 'month'],
    ['months', 'month'],
    ['quarter', 'quarter'],
    ['year', 'year'],
    ['years', 'year'],
    ['decade', 'decade'],
    ['decades', 'decade'],
    ['century', 'century'],
    ['centuries', 'century'],
  ]),
  counts: numbers.words,
  ranks: new Map(Object.entries({ first: 1, second: 2, third: 3, fourth: 4, opening: 1, final: 4, last: 4 })),
  ordinalEndings: set('st nd rd th'),
  capitals: true,
  slashOrder: null,
};

/** English words around dates. */
export const context: DateContext = {
  namesBefore: set('black good bloody easter ash super cyber holy maundy palm fat casual man'),
  namesAfter: set(`times mail telegraph mirror express post herald star sun street avenue road square bridge station
    movement revolution club prayers sermon market league night's`),
  habits: set('every each most'),
  habitPhrases: [
    'usually',
    'traditionally',
    'typically',
    'generally',
    'every year',
    'each year',
    'every month',
    'every week',
    'each week',
  ],
  eventNouns:
    set(`meeting session conference ceremony summit vote ballot match debate hearing march protest attack bombing
    strike explosion crash accident incident speech announcement decision signing agreement deal visit interview fire quake
    storm election poll rally operation raid launch opening verdict ruling talks statement game final conflict war crisis disaster victory defeat massacre coup
    revolution landing flood flooding heatwave shooting outage blast`),
  documentNouns: set('law act letter decree order directive report statement declaration treaty resolution'),
  comparisons: set('than as against versus vs compared from time'),
  votes: set('votes vote'),
  anniversaries: set('anniversary anniversaries commemorate commemorates commemorated commemorating centenary'),
  determiners: set('the a an in on of with to % and its percent per cent'),
};
