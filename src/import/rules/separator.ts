import { createLineRule } from '../page.js';

/** Rules, dots and bars drawn with characters. */
export const separator = createLineRule('separator', 'Lines made of marks only', ({ text }) =>
  /^[\s\-–—_=*~+.|•·/\\<>#^]{1,500}$/.test(text),
);
