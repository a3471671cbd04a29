import { createLineRule } from '../page.js';

/** A year, page or counter that stands alone. */
export const loneNumber = createLineRule('lone-number', 'A number that stands alone', ({ text }) =>
  /^[\d\s.,/:%+-]{1,24}$/.test(text),
);
