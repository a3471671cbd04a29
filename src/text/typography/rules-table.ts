import type { CreateRule, CreateWrapRule } from './rule.js';
import { bindDates } from './rules/bind-dates.js';
import { bindPrefixes } from './rules/bind-prefixes.js';
import { bindUnits } from './rules/bind-units.js';
import { closeUpMarks } from './rules/close-up-marks.js';
import { curlApostrophes } from './rules/curl-apostrophes.js';
import { curlSingleQuotes } from './rules/curl-single-quotes.js';
import { groupNumbers } from './rules/group-numbers.js';
import { joinEllipses } from './rules/join-ellipses.js';
import { pairQuotes } from './rules/pair-quotes.js';
import { raiseOrdinals } from './rules/raise-ordinals.js';
import { setCenturies } from './rules/set-centuries.js';
import { setDashes } from './rules/set-dashes.js';
import { spaceMarks } from './rules/space-marks.js';
import { spaceQuotes } from './rules/space-quotes.js';

/** The rules in order: signs first, because spaces depend on them; then what binds words and figures. */
export const RULES: readonly CreateRule[] = [
  curlApostrophes,
  curlSingleQuotes,
  pairQuotes,
  joinEllipses,
  closeUpMarks,
  spaceMarks,
  spaceQuotes,
  setDashes,
  bindPrefixes,
  bindDates,
  groupNumbers,
  bindUnits,
];

/** Rules that put characters into elements; where two meet, the first wins. */
export const WRAP_RULES: readonly CreateWrapRule[] = [setCenturies, raiseOrdinals];
