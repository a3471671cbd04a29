import type { Language } from '../language.js';
import { citations } from './citations.js';
import { cleaning } from './cleaning.js';
import { dates } from './dates.js';
import { labels } from './labels.js';
import { numbers } from './numbers.js';
import { people } from './people.js';
import { quotations } from './quotations.js';
import { sentences } from './sentences.js';
import { summary } from './summary.js';
import { typography } from './typography.js';

/** French. */
export const fr: Language = {
  tag: 'fr',
  iso6393: 'fra',
  labels,
  citations,
  cleaning,
  sentences,
  dates,
  numbers,
  people,
  quotations,
  summary,
  typography,
};
